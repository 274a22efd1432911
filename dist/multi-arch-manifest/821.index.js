export const id = 821, ids = [821], modules = {
  /***/
  9821: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(2771), { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = __webpack_require__(402), { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createAggregatedClient } = __webpack_require__(2658), { Command: $Command } = __webpack_require__(2658);
      exports.$Command = $Command, exports.__Client = Client;
      const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(7291), { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(2085), { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(3422), { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(3609), { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(6890), { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(7523), { defaultProvider } = __webpack_require__(5861), { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(2430), { streamCollector, NodeHttpHandler } = __webpack_require__(1279), { AwsJson1_1Protocol } = __webpack_require__(7288), { Sha256 } = __webpack_require__(9542), defaultECRPUBLICHttpAuthSchemeParametersProvider = async (config, context, input) => ({
        operation: getSmithyContext(context).operation,
        region: await normalizeProvider(config.region)() || (() => {
          throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })()
      });
      function createAwsAuthSigv4HttpAuthOption(authParameters) {
        return {
          schemeId: "aws.auth#sigv4",
          signingProperties: {
            name: "ecr-public",
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
      const defaultECRPUBLICHttpAuthSchemeProvider = (authParameters) => {
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
        defaultSigningName: "ecr-public"
      }), commonParams = {
        UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
        Endpoint: { type: "builtInParams", name: "endpoint" },
        Region: { type: "builtInParams", name: "region" },
        UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
      };
      var version = "3.1107.0", packageInfo = {
        version
      };
      const k = "ref", a = -1, b = !0, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { [k]: "Endpoint" }, h = { [k]: d }, i = {}, j = [{ [k]: "Region" }], _data = {
        conditions: [
          [c, [g]],
          [c, j],
          ["aws.partition", j, d],
          [e, [{ [k]: "UseFIPS" }, b]],
          [e, [{ [k]: "UseDualStack" }, b]],
          [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
          [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
          ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws"]]
        ],
        results: [
          [a],
          [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
          [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
          [g, i],
          ["https://api.ecr-public-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
          [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
          ["https://api.ecr-public-fips.{Region}.{PartitionResult#dnsSuffix}", i],
          [a, "FIPS is enabled but this partition does not support FIPS"],
          ["https://ecr-public.{Region}.api.aws", i],
          ["https://api.ecr-public.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
          [a, "DualStack is enabled but this partition does not support DualStack"],
          ["https://api.ecr-public.{Region}.{PartitionResult#dnsSuffix}", i],
          [a, "Invalid Configuration: Missing Region"]
        ]
      }, root = 2, r = 1e8, nodes = new Int32Array([
        -1,
        1,
        -1,
        0,
        13,
        3,
        1,
        4,
        r + 12,
        2,
        5,
        r + 12,
        3,
        9,
        6,
        4,
        7,
        r + 11,
        5,
        8,
        r + 10,
        7,
        r + 8,
        r + 9,
        4,
        11,
        10,
        6,
        r + 6,
        r + 7,
        5,
        12,
        r + 5,
        6,
        r + 4,
        r + 5,
        3,
        r + 1,
        14,
        4,
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
      class ECRPUBLICServiceException extends ServiceException {
        constructor(options) {
          super(options), Object.setPrototypeOf(this, ECRPUBLICServiceException.prototype);
        }
      }
      class InvalidParameterException extends ECRPUBLICServiceException {
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
      class RegistryNotFoundException extends ECRPUBLICServiceException {
        name = "RegistryNotFoundException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "RegistryNotFoundException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, RegistryNotFoundException.prototype);
        }
      }
      class RepositoryNotFoundException extends ECRPUBLICServiceException {
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
      class ServerException extends ECRPUBLICServiceException {
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
      class UnsupportedCommandException extends ECRPUBLICServiceException {
        name = "UnsupportedCommandException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "UnsupportedCommandException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, UnsupportedCommandException.prototype);
        }
      }
      class EmptyUploadException extends ECRPUBLICServiceException {
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
      class InvalidLayerException extends ECRPUBLICServiceException {
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
      class LayerAlreadyExistsException extends ECRPUBLICServiceException {
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
      class LayerPartTooSmallException extends ECRPUBLICServiceException {
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
      class UploadNotFoundException extends ECRPUBLICServiceException {
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
      class InvalidTagParameterException extends ECRPUBLICServiceException {
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
      class LimitExceededException extends ECRPUBLICServiceException {
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
      class RepositoryAlreadyExistsException extends ECRPUBLICServiceException {
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
      class TooManyTagsException extends ECRPUBLICServiceException {
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
      class RepositoryNotEmptyException extends ECRPUBLICServiceException {
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
      class RepositoryPolicyNotFoundException extends ECRPUBLICServiceException {
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
      class ImageNotFoundException extends ECRPUBLICServiceException {
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
      class RepositoryCatalogDataNotFoundException extends ECRPUBLICServiceException {
        name = "RepositoryCatalogDataNotFoundException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "RepositoryCatalogDataNotFoundException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, RepositoryCatalogDataNotFoundException.prototype);
        }
      }
      class ImageAlreadyExistsException extends ECRPUBLICServiceException {
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
      class ImageDigestDoesNotMatchException extends ECRPUBLICServiceException {
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
      class ImageTagAlreadyExistsException extends ECRPUBLICServiceException {
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
      class InvalidLayerPartException extends ECRPUBLICServiceException {
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
      class LayersNotFoundException extends ECRPUBLICServiceException {
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
      class ReferencedImagesNotFoundException extends ECRPUBLICServiceException {
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
      const _AD = "AuthorizationData", _BCLA = "BatchCheckLayerAvailability", _BCLAR = "BatchCheckLayerAvailabilityRequest", _BCLARa = "BatchCheckLayerAvailabilityResponse", _BDI = "BatchDeleteImage", _BDIR = "BatchDeleteImageRequest", _BDIRa = "BatchDeleteImageResponse", _CLU = "CompleteLayerUpload", _CLUR = "CompleteLayerUploadRequest", _CLURo = "CompleteLayerUploadResponse", _CR = "CreateRepository", _CRR = "CreateRepositoryRequest", _CRRr = "CreateRepositoryResponse", _DI = "DescribeImages", _DIR = "DescribeImagesRequest", _DIRe = "DescribeImagesResponse", _DIT = "DescribeImageTags", _DITR = "DescribeImageTagsRequest", _DITRe = "DescribeImageTagsResponse", _DR = "DeleteRepository", _DRP = "DeleteRepositoryPolicy", _DRPR = "DeleteRepositoryPolicyRequest", _DRPRe = "DeleteRepositoryPolicyResponse", _DRR = "DeleteRepositoryRequest", _DRRe = "DeleteRepositoryResponse", _DRRes = "DescribeRegistriesRequest", _DRResc = "DescribeRegistriesResponse", _DRRescr = "DescribeRepositoriesRequest", _DRRescri = "DescribeRepositoriesResponse", _DRe = "DescribeRegistries", _DRes = "DescribeRepositories", _EUE = "EmptyUploadException", _GAT = "GetAuthorizationToken", _GATR = "GetAuthorizationTokenRequest", _GATRe = "GetAuthorizationTokenResponse", _GRCD = "GetRegistryCatalogData", _GRCDR = "GetRegistryCatalogDataRequest", _GRCDRe = "GetRegistryCatalogDataResponse", _GRCDRet = "GetRepositoryCatalogDataRequest", _GRCDRete = "GetRepositoryCatalogDataResponse", _GRCDe = "GetRepositoryCatalogData", _GRP = "GetRepositoryPolicy", _GRPR = "GetRepositoryPolicyRequest", _GRPRe = "GetRepositoryPolicyResponse", _I = "Image", _IAEE = "ImageAlreadyExistsException", _ID = "ImageDetail", _IDDNME = "ImageDigestDoesNotMatchException", _IDL = "ImageDetailList", _IF = "ImageFailure", _IFL = "ImageFailureList", _II = "ImageIdentifier", _IIL = "ImageIdentifierList", _ILE = "InvalidLayerException", _ILPE = "InvalidLayerPartException", _ILU = "InitiateLayerUpload", _ILUR = "InitiateLayerUploadRequest", _ILURn = "InitiateLayerUploadResponse", _INFE = "ImageNotFoundException", _IPE = "InvalidParameterException", _ITAEE = "ImageTagAlreadyExistsException", _ITD = "ImageTagDetail", _ITDL = "ImageTagDetailList", _ITPE = "InvalidTagParameterException", _K = "Key", _L = "Layer", _LAEE = "LayerAlreadyExistsException", _LEE = "LimitExceededException", _LF = "LayerFailure", _LFL = "LayerFailureList", _LL = "LayerList", _LNFE = "LayersNotFoundException", _LPTSE = "LayerPartTooSmallException", _LTFR = "ListTagsForResource", _LTFRR = "ListTagsForResourceRequest", _LTFRRi = "ListTagsForResourceResponse", _PI = "PutImage", _PIR = "PutImageRequest", _PIRu = "PutImageResponse", _PRCD = "PutRegistryCatalogData", _PRCDR = "PutRegistryCatalogDataRequest", _PRCDRu = "PutRegistryCatalogDataResponse", _PRCDRut = "PutRepositoryCatalogDataRequest", _PRCDRute = "PutRepositoryCatalogDataResponse", _PRCDu = "PutRepositoryCatalogData", _R = "Registry", _RA = "RegistryAlias", _RAEE = "RepositoryAlreadyExistsException", _RAL = "RegistryAliasList", _RCD = "RegistryCatalogData", _RCDI = "RepositoryCatalogDataInput", _RCDNFE = "RepositoryCatalogDataNotFoundException", _RCDe = "RepositoryCatalogData", _RID = "ReferencedImageDetail", _RINFE = "ReferencedImagesNotFoundException", _RL = "RegistryList", _RLe = "RepositoryList", _RNEE = "RepositoryNotEmptyException", _RNFE = "RegistryNotFoundException", _RNFEe = "RepositoryNotFoundException", _RPNFE = "RepositoryPolicyNotFoundException", _Re = "Repository", _SE = "ServerException", _SRP = "SetRepositoryPolicy", _SRPR = "SetRepositoryPolicyRequest", _SRPRe = "SetRepositoryPolicyResponse", _T = "Tag", _TL = "TagList", _TMTE = "TooManyTagsException", _TR = "TagResource", _TRR = "TagResourceRequest", _TRRa = "TagResourceResponse", _UCE = "UnsupportedCommandException", _ULP = "UploadLayerPart", _ULPR = "UploadLayerPartRequest", _ULPRp = "UploadLayerPartResponse", _UNFE = "UploadNotFoundException", _UR = "UntagResource", _URR = "UntagResourceRequest", _URRn = "UntagResourceResponse", _V = "Value", _a = "aliases", _aD = "authorizationData", _aMT = "artifactMediaType", _aT = "authorizationToken", _aTb = "aboutText", _ar = "architectures", _c = "client", _cA = "createdAt", _cD = "catalogData", _d = "description", _dN = "displayName", _dRA = "defaultRegistryAlias", _e = "error", _eA = "expiresAt", _f = "failures", _fC = "failureCode", _fR = "failureReason", _fo = "force", _i = "image", _iD = "imageDetails", _iDm = "imageDigest", _iDma = "imageDetail", _iI = "imageIds", _iIm = "imageId", _iM = "imageManifest", _iMMT = "imageManifestMediaType", _iPA = "imagePushedAt", _iSIB = "imageSizeInBytes", _iT = "imageTags", _iTD = "imageTagDetails", _iTm = "imageTag", _l = "layers", _lA = "layerAvailability", _lBR = "lastByteReceived", _lD = "layerDigests", _lDa = "layerDigest", _lIB = "logoImageBlob", _lPB = "layerPartBlob", _lS = "layerSize", _lU = "logoUrl", _lVBR = "lastValidByteReceived", _m = "message", _mC = "marketplaceCertified", _mR = "maxResults", _mT = "mediaType", _n = "name", _nT = "nextToken", _oS = "operatingSystems", _pFB = "partFirstByte", _pLB = "partLastByte", _pRA = "primaryRegistryAlias", _pS = "partSize", _pT = "policyText", _r = "repository", _rA = "resourceArn", _rAe = "registryArn", _rAep = "repositoryArn", _rCD = "registryCatalogData", _rI = "registryId", _rN = "repositoryName", _rNe = "repositoryNames", _rU = "registryUri", _rUe = "repositoryUri", _re = "registries", _rep = "repositories", _s = "smithy.ts.sdk.synthetic.com.amazonaws.ecrpublic", _se = "server", _st = "status", _t = "tags", _tK = "tagKeys", _uI = "uploadId", _uT = "usageText", _v = "verified", n0 = "com.amazonaws.ecrpublic", _s_registry = TypeRegistry.for(_s);
      var ECRPUBLICServiceException$ = [-3, _s, "ECRPUBLICServiceException", 0, [], []];
      _s_registry.registerError(ECRPUBLICServiceException$, ECRPUBLICServiceException);
      const n0_registry = TypeRegistry.for(n0);
      var EmptyUploadException$ = [
        -3,
        n0,
        _EUE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(EmptyUploadException$, EmptyUploadException);
      var ImageAlreadyExistsException$ = [
        -3,
        n0,
        _IAEE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ImageAlreadyExistsException$, ImageAlreadyExistsException);
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
      var LayerAlreadyExistsException$ = [
        -3,
        n0,
        _LAEE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(LayerAlreadyExistsException$, LayerAlreadyExistsException);
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
      var LimitExceededException$ = [
        -3,
        n0,
        _LEE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(LimitExceededException$, LimitExceededException);
      var ReferencedImagesNotFoundException$ = [
        -3,
        n0,
        _RINFE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ReferencedImagesNotFoundException$, ReferencedImagesNotFoundException);
      var RegistryNotFoundException$ = [
        -3,
        n0,
        _RNFE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(RegistryNotFoundException$, RegistryNotFoundException);
      var RepositoryAlreadyExistsException$ = [
        -3,
        n0,
        _RAEE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(RepositoryAlreadyExistsException$, RepositoryAlreadyExistsException);
      var RepositoryCatalogDataNotFoundException$ = [
        -3,
        n0,
        _RCDNFE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(RepositoryCatalogDataNotFoundException$, RepositoryCatalogDataNotFoundException);
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
        _RNFEe,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(RepositoryNotFoundException$, RepositoryNotFoundException);
      var RepositoryPolicyNotFoundException$ = [
        -3,
        n0,
        _RPNFE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(RepositoryPolicyNotFoundException$, RepositoryPolicyNotFoundException);
      var ServerException$ = [
        -3,
        n0,
        _SE,
        { [_e]: _se },
        [_m],
        [0]
      ];
      n0_registry.registerError(ServerException$, ServerException);
      var TooManyTagsException$ = [
        -3,
        n0,
        _TMTE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
      var UnsupportedCommandException$ = [
        -3,
        n0,
        _UCE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(UnsupportedCommandException$, UnsupportedCommandException);
      var UploadNotFoundException$ = [
        -3,
        n0,
        _UNFE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(UploadNotFoundException$, UploadNotFoundException);
      const errorTypeRegistries = [
        _s_registry,
        n0_registry
      ];
      var AuthorizationData$ = [
        3,
        n0,
        _AD,
        0,
        [_aT, _eA],
        [0, 4]
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
      ], CreateRepositoryRequest$ = [
        3,
        n0,
        _CRR,
        0,
        [_rN, _cD, _t],
        [0, () => RepositoryCatalogDataInput$, () => TagList],
        1
      ], CreateRepositoryResponse$ = [
        3,
        n0,
        _CRRr,
        0,
        [_r, _cD],
        [() => Repository$, () => RepositoryCatalogData$]
      ], DeleteRepositoryPolicyRequest$ = [
        3,
        n0,
        _DRPR,
        0,
        [_rN, _rI],
        [0, 0],
        1
      ], DeleteRepositoryPolicyResponse$ = [
        3,
        n0,
        _DRPRe,
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
        [_r],
        [() => Repository$]
      ], DescribeImagesRequest$ = [
        3,
        n0,
        _DIR,
        0,
        [_rN, _rI, _iI, _nT, _mR],
        [0, 0, () => ImageIdentifierList, 0, 1],
        1
      ], DescribeImagesResponse$ = [
        3,
        n0,
        _DIRe,
        0,
        [_iD, _nT],
        [() => ImageDetailList, 0]
      ], DescribeImageTagsRequest$ = [
        3,
        n0,
        _DITR,
        0,
        [_rN, _rI, _nT, _mR],
        [0, 0, 0, 1],
        1
      ], DescribeImageTagsResponse$ = [
        3,
        n0,
        _DITRe,
        0,
        [_iTD, _nT],
        [() => ImageTagDetailList, 0]
      ], DescribeRegistriesRequest$ = [
        3,
        n0,
        _DRRes,
        0,
        [_nT, _mR],
        [0, 1]
      ], DescribeRegistriesResponse$ = [
        3,
        n0,
        _DRResc,
        0,
        [_re, _nT],
        [() => RegistryList, 0],
        1
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
      ], GetAuthorizationTokenRequest$ = [
        3,
        n0,
        _GATR,
        0,
        [],
        []
      ], GetAuthorizationTokenResponse$ = [
        3,
        n0,
        _GATRe,
        0,
        [_aD],
        [() => AuthorizationData$]
      ], GetRegistryCatalogDataRequest$ = [
        3,
        n0,
        _GRCDR,
        0,
        [],
        []
      ], GetRegistryCatalogDataResponse$ = [
        3,
        n0,
        _GRCDRe,
        0,
        [_rCD],
        [() => RegistryCatalogData$],
        1
      ], GetRepositoryCatalogDataRequest$ = [
        3,
        n0,
        _GRCDRet,
        0,
        [_rN, _rI],
        [0, 0],
        1
      ], GetRepositoryCatalogDataResponse$ = [
        3,
        n0,
        _GRCDRete,
        0,
        [_cD],
        [() => RepositoryCatalogData$]
      ], GetRepositoryPolicyRequest$ = [
        3,
        n0,
        _GRPR,
        0,
        [_rN, _rI],
        [0, 0],
        1
      ], GetRepositoryPolicyResponse$ = [
        3,
        n0,
        _GRPRe,
        0,
        [_rI, _rN, _pT],
        [0, 0, 0]
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
        [_rI, _rN, _iDm, _iT, _iSIB, _iPA, _iMMT, _aMT],
        [0, 0, 0, 64, 1, 4, 0, 0]
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
      ], ImageTagDetail$ = [
        3,
        n0,
        _ITD,
        0,
        [_iTm, _cA, _iDma],
        [0, 4, () => ReferencedImageDetail$]
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
        [_i],
        [() => Image$]
      ], PutRegistryCatalogDataRequest$ = [
        3,
        n0,
        _PRCDR,
        0,
        [_dN],
        [0]
      ], PutRegistryCatalogDataResponse$ = [
        3,
        n0,
        _PRCDRu,
        0,
        [_rCD],
        [() => RegistryCatalogData$],
        1
      ], PutRepositoryCatalogDataRequest$ = [
        3,
        n0,
        _PRCDRut,
        0,
        [_rN, _cD, _rI],
        [0, () => RepositoryCatalogDataInput$, 0],
        2
      ], PutRepositoryCatalogDataResponse$ = [
        3,
        n0,
        _PRCDRute,
        0,
        [_cD],
        [() => RepositoryCatalogData$]
      ], ReferencedImageDetail$ = [
        3,
        n0,
        _RID,
        0,
        [_iDm, _iSIB, _iPA, _iMMT, _aMT],
        [0, 1, 4, 0, 0]
      ], Registry$ = [
        3,
        n0,
        _R,
        0,
        [_rI, _rAe, _rU, _v, _a],
        [0, 0, 0, 2, () => RegistryAliasList],
        5
      ], RegistryAlias$ = [
        3,
        n0,
        _RA,
        0,
        [_n, _st, _pRA, _dRA],
        [0, 0, 2, 2],
        4
      ], RegistryCatalogData$ = [
        3,
        n0,
        _RCD,
        0,
        [_dN],
        [0]
      ], Repository$ = [
        3,
        n0,
        _Re,
        0,
        [_rAep, _rI, _rN, _rUe, _cA],
        [0, 0, 0, 0, 4]
      ], RepositoryCatalogData$ = [
        3,
        n0,
        _RCDe,
        0,
        [_d, _ar, _oS, _lU, _aTb, _uT, _mC],
        [0, 64, 64, 0, 0, 0, 2]
      ], RepositoryCatalogDataInput$ = [
        3,
        n0,
        _RCDI,
        0,
        [_d, _ar, _oS, _lIB, _aTb, _uT],
        [0, 64, 64, 21, 0, 0]
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
      ], Tag$ = [
        3,
        n0,
        _T,
        0,
        [_K, _V],
        [0, 0]
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
      ], ImageTagDetailList = [
        1,
        n0,
        _ITDL,
        0,
        () => ImageTagDetail$
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
      ], RegistryAliasList = [
        1,
        n0,
        _RAL,
        0,
        () => RegistryAlias$
      ], RegistryList = [
        1,
        n0,
        _RL,
        0,
        () => Registry$
      ], RepositoryList = [
        1,
        n0,
        _RLe,
        0,
        () => Repository$
      ], TagList = [
        1,
        n0,
        _TL,
        0,
        () => Tag$
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
      ], CompleteLayerUpload$ = [
        9,
        n0,
        _CLU,
        0,
        () => CompleteLayerUploadRequest$,
        () => CompleteLayerUploadResponse$
      ], CreateRepository$ = [
        9,
        n0,
        _CR,
        0,
        () => CreateRepositoryRequest$,
        () => CreateRepositoryResponse$
      ], DeleteRepository$ = [
        9,
        n0,
        _DR,
        0,
        () => DeleteRepositoryRequest$,
        () => DeleteRepositoryResponse$
      ], DeleteRepositoryPolicy$ = [
        9,
        n0,
        _DRP,
        0,
        () => DeleteRepositoryPolicyRequest$,
        () => DeleteRepositoryPolicyResponse$
      ], DescribeImages$ = [
        9,
        n0,
        _DI,
        0,
        () => DescribeImagesRequest$,
        () => DescribeImagesResponse$
      ], DescribeImageTags$ = [
        9,
        n0,
        _DIT,
        0,
        () => DescribeImageTagsRequest$,
        () => DescribeImageTagsResponse$
      ], DescribeRegistries$ = [
        9,
        n0,
        _DRe,
        0,
        () => DescribeRegistriesRequest$,
        () => DescribeRegistriesResponse$
      ], DescribeRepositories$ = [
        9,
        n0,
        _DRes,
        0,
        () => DescribeRepositoriesRequest$,
        () => DescribeRepositoriesResponse$
      ], GetAuthorizationToken$ = [
        9,
        n0,
        _GAT,
        0,
        () => GetAuthorizationTokenRequest$,
        () => GetAuthorizationTokenResponse$
      ], GetRegistryCatalogData$ = [
        9,
        n0,
        _GRCD,
        0,
        () => GetRegistryCatalogDataRequest$,
        () => GetRegistryCatalogDataResponse$
      ], GetRepositoryCatalogData$ = [
        9,
        n0,
        _GRCDe,
        0,
        () => GetRepositoryCatalogDataRequest$,
        () => GetRepositoryCatalogDataResponse$
      ], GetRepositoryPolicy$ = [
        9,
        n0,
        _GRP,
        0,
        () => GetRepositoryPolicyRequest$,
        () => GetRepositoryPolicyResponse$
      ], InitiateLayerUpload$ = [
        9,
        n0,
        _ILU,
        0,
        () => InitiateLayerUploadRequest$,
        () => InitiateLayerUploadResponse$
      ], ListTagsForResource$ = [
        9,
        n0,
        _LTFR,
        0,
        () => ListTagsForResourceRequest$,
        () => ListTagsForResourceResponse$
      ], PutImage$ = [
        9,
        n0,
        _PI,
        0,
        () => PutImageRequest$,
        () => PutImageResponse$
      ], PutRegistryCatalogData$ = [
        9,
        n0,
        _PRCD,
        0,
        () => PutRegistryCatalogDataRequest$,
        () => PutRegistryCatalogDataResponse$
      ], PutRepositoryCatalogData$ = [
        9,
        n0,
        _PRCDu,
        0,
        () => PutRepositoryCatalogDataRequest$,
        () => PutRepositoryCatalogDataResponse$
      ], SetRepositoryPolicy$ = [
        9,
        n0,
        _SRP,
        0,
        () => SetRepositoryPolicyRequest$,
        () => SetRepositoryPolicyResponse$
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
      ], UploadLayerPart$ = [
        9,
        n0,
        _ULP,
        0,
        () => UploadLayerPartRequest$,
        () => UploadLayerPartResponse$
      ];
      const getRuntimeConfig$1 = (config) => ({
        apiVersion: "2020-10-30",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? !1,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECRPUBLICHttpAuthSchemeProvider,
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
          defaultNamespace: "com.amazonaws.ecrpublic",
          errorTypeRegistries,
          xmlNamespace: "http://ecr-public.amazonaws.com/doc/2020-12-02/",
          version: "2020-10-30",
          serviceTarget: "SpencerFrontendService"
        },
        serviceId: config?.serviceId ?? "ECR PUBLIC",
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
      class ECRPUBLICClient extends Client {
        config;
        constructor(...[configuration]) {
          const _config_0 = getRuntimeConfig(configuration || {});
          super(_config_0), this.initConfig = _config_0;
          const _config_1 = resolveClientEndpointParameters(_config_0), _config_2 = resolveUserAgentConfig(_config_1), _config_3 = resolveRetryConfig(_config_2), _config_4 = resolveRegionConfig(_config_3), _config_5 = resolveHostHeaderConfig(_config_4), _config_6 = resolveEndpointConfig(_config_5), _config_7 = resolveHttpAuthSchemeConfig(_config_6), _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
          this.config = _config_8, this.middlewareStack.use(getSchemaSerdePlugin(this.config)), this.middlewareStack.use(getUserAgentPlugin(this.config)), this.middlewareStack.use(getRetryPlugin(this.config)), this.middlewareStack.use(getContentLengthPlugin(this.config)), this.middlewareStack.use(getHostHeaderPlugin(this.config)), this.middlewareStack.use(getLoggerPlugin(this.config)), this.middlewareStack.use(getRecursionDetectionPlugin(this.config)), this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: defaultECRPUBLICHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
              "aws.auth#sigv4": config.credentials
            })
          })), this.middlewareStack.use(getHttpSigningPlugin(this.config));
        }
        destroy() {
          super.destroy();
        }
      }
      const command = makeBuilder(commonParams, "SpencerFrontendService", "ECRPUBLICClient", getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
      class BatchCheckLayerAvailabilityCommand extends command(_ep0, _mw0, "BatchCheckLayerAvailability", BatchCheckLayerAvailability$) {
      }
      class BatchDeleteImageCommand extends command(_ep0, _mw0, "BatchDeleteImage", BatchDeleteImage$) {
      }
      class CompleteLayerUploadCommand extends command(_ep0, _mw0, "CompleteLayerUpload", CompleteLayerUpload$) {
      }
      class CreateRepositoryCommand extends command(_ep0, _mw0, "CreateRepository", CreateRepository$) {
      }
      class DeleteRepositoryCommand extends command(_ep0, _mw0, "DeleteRepository", DeleteRepository$) {
      }
      class DeleteRepositoryPolicyCommand extends command(_ep0, _mw0, "DeleteRepositoryPolicy", DeleteRepositoryPolicy$) {
      }
      class DescribeImagesCommand extends command(_ep0, _mw0, "DescribeImages", DescribeImages$) {
      }
      class DescribeImageTagsCommand extends command(_ep0, _mw0, "DescribeImageTags", DescribeImageTags$) {
      }
      class DescribeRegistriesCommand extends command(_ep0, _mw0, "DescribeRegistries", DescribeRegistries$) {
      }
      class DescribeRepositoriesCommand extends command(_ep0, _mw0, "DescribeRepositories", DescribeRepositories$) {
      }
      class GetAuthorizationTokenCommand extends command(_ep0, _mw0, "GetAuthorizationToken", GetAuthorizationToken$) {
      }
      class GetRegistryCatalogDataCommand extends command(_ep0, _mw0, "GetRegistryCatalogData", GetRegistryCatalogData$) {
      }
      class GetRepositoryCatalogDataCommand extends command(_ep0, _mw0, "GetRepositoryCatalogData", GetRepositoryCatalogData$) {
      }
      class GetRepositoryPolicyCommand extends command(_ep0, _mw0, "GetRepositoryPolicy", GetRepositoryPolicy$) {
      }
      class InitiateLayerUploadCommand extends command(_ep0, _mw0, "InitiateLayerUpload", InitiateLayerUpload$) {
      }
      class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
      }
      class PutImageCommand extends command(_ep0, _mw0, "PutImage", PutImage$) {
      }
      class PutRegistryCatalogDataCommand extends command(_ep0, _mw0, "PutRegistryCatalogData", PutRegistryCatalogData$) {
      }
      class PutRepositoryCatalogDataCommand extends command(_ep0, _mw0, "PutRepositoryCatalogData", PutRepositoryCatalogData$) {
      }
      class SetRepositoryPolicyCommand extends command(_ep0, _mw0, "SetRepositoryPolicy", SetRepositoryPolicy$) {
      }
      class TagResourceCommand extends command(_ep0, _mw0, "TagResource", TagResource$) {
      }
      class UntagResourceCommand extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
      }
      class UploadLayerPartCommand extends command(_ep0, _mw0, "UploadLayerPart", UploadLayerPart$) {
      }
      const paginateDescribeImages = createPaginator(ECRPUBLICClient, DescribeImagesCommand, "nextToken", "nextToken", "maxResults"), paginateDescribeImageTags = createPaginator(ECRPUBLICClient, DescribeImageTagsCommand, "nextToken", "nextToken", "maxResults"), paginateDescribeRegistries = createPaginator(ECRPUBLICClient, DescribeRegistriesCommand, "nextToken", "nextToken", "maxResults"), paginateDescribeRepositories = createPaginator(ECRPUBLICClient, DescribeRepositoriesCommand, "nextToken", "nextToken", "maxResults"), commands = {
        BatchCheckLayerAvailabilityCommand,
        BatchDeleteImageCommand,
        CompleteLayerUploadCommand,
        CreateRepositoryCommand,
        DeleteRepositoryCommand,
        DeleteRepositoryPolicyCommand,
        DescribeImagesCommand,
        DescribeImageTagsCommand,
        DescribeRegistriesCommand,
        DescribeRepositoriesCommand,
        GetAuthorizationTokenCommand,
        GetRegistryCatalogDataCommand,
        GetRepositoryCatalogDataCommand,
        GetRepositoryPolicyCommand,
        InitiateLayerUploadCommand,
        ListTagsForResourceCommand,
        PutImageCommand,
        PutRegistryCatalogDataCommand,
        PutRepositoryCatalogDataCommand,
        SetRepositoryPolicyCommand,
        TagResourceCommand,
        UntagResourceCommand,
        UploadLayerPartCommand
      }, paginators = {
        paginateDescribeImages,
        paginateDescribeImageTags,
        paginateDescribeRegistries,
        paginateDescribeRepositories
      };
      class ECRPUBLIC extends ECRPUBLICClient {
      }
      createAggregatedClient(commands, ECRPUBLIC, { paginators });
      const LayerFailureCode = {
        InvalidLayerDigest: "InvalidLayerDigest",
        MissingLayerDigest: "MissingLayerDigest"
      }, LayerAvailability = {
        AVAILABLE: "AVAILABLE",
        UNAVAILABLE: "UNAVAILABLE"
      }, ImageFailureCode = {
        ImageNotFound: "ImageNotFound",
        ImageReferencedByManifestList: "ImageReferencedByManifestList",
        ImageTagDoesNotMatchDigest: "ImageTagDoesNotMatchDigest",
        InvalidImageDigest: "InvalidImageDigest",
        InvalidImageTag: "InvalidImageTag",
        KmsError: "KmsError",
        MissingDigestAndTag: "MissingDigestAndTag"
      }, RegistryAliasStatus = {
        ACTIVE: "ACTIVE",
        PENDING: "PENDING",
        REJECTED: "REJECTED"
      };
      exports.AuthorizationData$ = AuthorizationData$, exports.BatchCheckLayerAvailability$ = BatchCheckLayerAvailability$, exports.BatchCheckLayerAvailabilityCommand = BatchCheckLayerAvailabilityCommand, exports.BatchCheckLayerAvailabilityRequest$ = BatchCheckLayerAvailabilityRequest$, exports.BatchCheckLayerAvailabilityResponse$ = BatchCheckLayerAvailabilityResponse$, exports.BatchDeleteImage$ = BatchDeleteImage$, exports.BatchDeleteImageCommand = BatchDeleteImageCommand, exports.BatchDeleteImageRequest$ = BatchDeleteImageRequest$, exports.BatchDeleteImageResponse$ = BatchDeleteImageResponse$, exports.CompleteLayerUpload$ = CompleteLayerUpload$, exports.CompleteLayerUploadCommand = CompleteLayerUploadCommand, exports.CompleteLayerUploadRequest$ = CompleteLayerUploadRequest$, exports.CompleteLayerUploadResponse$ = CompleteLayerUploadResponse$, exports.CreateRepository$ = CreateRepository$, exports.CreateRepositoryCommand = CreateRepositoryCommand, exports.CreateRepositoryRequest$ = CreateRepositoryRequest$, exports.CreateRepositoryResponse$ = CreateRepositoryResponse$, exports.DeleteRepository$ = DeleteRepository$, exports.DeleteRepositoryCommand = DeleteRepositoryCommand, exports.DeleteRepositoryPolicy$ = DeleteRepositoryPolicy$, exports.DeleteRepositoryPolicyCommand = DeleteRepositoryPolicyCommand, exports.DeleteRepositoryPolicyRequest$ = DeleteRepositoryPolicyRequest$, exports.DeleteRepositoryPolicyResponse$ = DeleteRepositoryPolicyResponse$, exports.DeleteRepositoryRequest$ = DeleteRepositoryRequest$, exports.DeleteRepositoryResponse$ = DeleteRepositoryResponse$, exports.DescribeImageTags$ = DescribeImageTags$, exports.DescribeImageTagsCommand = DescribeImageTagsCommand, exports.DescribeImageTagsRequest$ = DescribeImageTagsRequest$, exports.DescribeImageTagsResponse$ = DescribeImageTagsResponse$, exports.DescribeImages$ = DescribeImages$, exports.DescribeImagesCommand = DescribeImagesCommand, exports.DescribeImagesRequest$ = DescribeImagesRequest$, exports.DescribeImagesResponse$ = DescribeImagesResponse$, exports.DescribeRegistries$ = DescribeRegistries$, exports.DescribeRegistriesCommand = DescribeRegistriesCommand, exports.DescribeRegistriesRequest$ = DescribeRegistriesRequest$, exports.DescribeRegistriesResponse$ = DescribeRegistriesResponse$, exports.DescribeRepositories$ = DescribeRepositories$, exports.DescribeRepositoriesCommand = DescribeRepositoriesCommand, exports.DescribeRepositoriesRequest$ = DescribeRepositoriesRequest$, exports.DescribeRepositoriesResponse$ = DescribeRepositoriesResponse$, exports.ECRPUBLIC = ECRPUBLIC, exports.ECRPUBLICClient = ECRPUBLICClient, exports.ECRPUBLICServiceException = ECRPUBLICServiceException, exports.ECRPUBLICServiceException$ = ECRPUBLICServiceException$, exports.EmptyUploadException = EmptyUploadException, exports.EmptyUploadException$ = EmptyUploadException$, exports.GetAuthorizationToken$ = GetAuthorizationToken$, exports.GetAuthorizationTokenCommand = GetAuthorizationTokenCommand, exports.GetAuthorizationTokenRequest$ = GetAuthorizationTokenRequest$, exports.GetAuthorizationTokenResponse$ = GetAuthorizationTokenResponse$, exports.GetRegistryCatalogData$ = GetRegistryCatalogData$, exports.GetRegistryCatalogDataCommand = GetRegistryCatalogDataCommand, exports.GetRegistryCatalogDataRequest$ = GetRegistryCatalogDataRequest$, exports.GetRegistryCatalogDataResponse$ = GetRegistryCatalogDataResponse$, exports.GetRepositoryCatalogData$ = GetRepositoryCatalogData$, exports.GetRepositoryCatalogDataCommand = GetRepositoryCatalogDataCommand, exports.GetRepositoryCatalogDataRequest$ = GetRepositoryCatalogDataRequest$, exports.GetRepositoryCatalogDataResponse$ = GetRepositoryCatalogDataResponse$, exports.GetRepositoryPolicy$ = GetRepositoryPolicy$, exports.GetRepositoryPolicyCommand = GetRepositoryPolicyCommand, exports.GetRepositoryPolicyRequest$ = GetRepositoryPolicyRequest$, exports.GetRepositoryPolicyResponse$ = GetRepositoryPolicyResponse$, exports.Image$ = Image$, exports.ImageAlreadyExistsException = ImageAlreadyExistsException, exports.ImageAlreadyExistsException$ = ImageAlreadyExistsException$, exports.ImageDetail$ = ImageDetail$, exports.ImageDigestDoesNotMatchException = ImageDigestDoesNotMatchException, exports.ImageDigestDoesNotMatchException$ = ImageDigestDoesNotMatchException$, exports.ImageFailure$ = ImageFailure$, exports.ImageFailureCode = ImageFailureCode, exports.ImageIdentifier$ = ImageIdentifier$, exports.ImageNotFoundException = ImageNotFoundException, exports.ImageNotFoundException$ = ImageNotFoundException$, exports.ImageTagAlreadyExistsException = ImageTagAlreadyExistsException, exports.ImageTagAlreadyExistsException$ = ImageTagAlreadyExistsException$, exports.ImageTagDetail$ = ImageTagDetail$, exports.InitiateLayerUpload$ = InitiateLayerUpload$, exports.InitiateLayerUploadCommand = InitiateLayerUploadCommand, exports.InitiateLayerUploadRequest$ = InitiateLayerUploadRequest$, exports.InitiateLayerUploadResponse$ = InitiateLayerUploadResponse$, exports.InvalidLayerException = InvalidLayerException, exports.InvalidLayerException$ = InvalidLayerException$, exports.InvalidLayerPartException = InvalidLayerPartException, exports.InvalidLayerPartException$ = InvalidLayerPartException$, exports.InvalidParameterException = InvalidParameterException, exports.InvalidParameterException$ = InvalidParameterException$, exports.InvalidTagParameterException = InvalidTagParameterException, exports.InvalidTagParameterException$ = InvalidTagParameterException$, exports.Layer$ = Layer$, exports.LayerAlreadyExistsException = LayerAlreadyExistsException, exports.LayerAlreadyExistsException$ = LayerAlreadyExistsException$, exports.LayerAvailability = LayerAvailability, exports.LayerFailure$ = LayerFailure$, exports.LayerFailureCode = LayerFailureCode, exports.LayerPartTooSmallException = LayerPartTooSmallException, exports.LayerPartTooSmallException$ = LayerPartTooSmallException$, exports.LayersNotFoundException = LayersNotFoundException, exports.LayersNotFoundException$ = LayersNotFoundException$, exports.LimitExceededException = LimitExceededException, exports.LimitExceededException$ = LimitExceededException$, exports.ListTagsForResource$ = ListTagsForResource$, exports.ListTagsForResourceCommand = ListTagsForResourceCommand, exports.ListTagsForResourceRequest$ = ListTagsForResourceRequest$, exports.ListTagsForResourceResponse$ = ListTagsForResourceResponse$, exports.PutImage$ = PutImage$, exports.PutImageCommand = PutImageCommand, exports.PutImageRequest$ = PutImageRequest$, exports.PutImageResponse$ = PutImageResponse$, exports.PutRegistryCatalogData$ = PutRegistryCatalogData$, exports.PutRegistryCatalogDataCommand = PutRegistryCatalogDataCommand, exports.PutRegistryCatalogDataRequest$ = PutRegistryCatalogDataRequest$, exports.PutRegistryCatalogDataResponse$ = PutRegistryCatalogDataResponse$, exports.PutRepositoryCatalogData$ = PutRepositoryCatalogData$, exports.PutRepositoryCatalogDataCommand = PutRepositoryCatalogDataCommand, exports.PutRepositoryCatalogDataRequest$ = PutRepositoryCatalogDataRequest$, exports.PutRepositoryCatalogDataResponse$ = PutRepositoryCatalogDataResponse$, exports.ReferencedImageDetail$ = ReferencedImageDetail$, exports.ReferencedImagesNotFoundException = ReferencedImagesNotFoundException, exports.ReferencedImagesNotFoundException$ = ReferencedImagesNotFoundException$, exports.Registry$ = Registry$, exports.RegistryAlias$ = RegistryAlias$, exports.RegistryAliasStatus = RegistryAliasStatus, exports.RegistryCatalogData$ = RegistryCatalogData$, exports.RegistryNotFoundException = RegistryNotFoundException, exports.RegistryNotFoundException$ = RegistryNotFoundException$, exports.Repository$ = Repository$, exports.RepositoryAlreadyExistsException = RepositoryAlreadyExistsException, exports.RepositoryAlreadyExistsException$ = RepositoryAlreadyExistsException$, exports.RepositoryCatalogData$ = RepositoryCatalogData$, exports.RepositoryCatalogDataInput$ = RepositoryCatalogDataInput$, exports.RepositoryCatalogDataNotFoundException = RepositoryCatalogDataNotFoundException, exports.RepositoryCatalogDataNotFoundException$ = RepositoryCatalogDataNotFoundException$, exports.RepositoryNotEmptyException = RepositoryNotEmptyException, exports.RepositoryNotEmptyException$ = RepositoryNotEmptyException$, exports.RepositoryNotFoundException = RepositoryNotFoundException, exports.RepositoryNotFoundException$ = RepositoryNotFoundException$, exports.RepositoryPolicyNotFoundException = RepositoryPolicyNotFoundException, exports.RepositoryPolicyNotFoundException$ = RepositoryPolicyNotFoundException$, exports.ServerException = ServerException, exports.ServerException$ = ServerException$, exports.SetRepositoryPolicy$ = SetRepositoryPolicy$, exports.SetRepositoryPolicyCommand = SetRepositoryPolicyCommand, exports.SetRepositoryPolicyRequest$ = SetRepositoryPolicyRequest$, exports.SetRepositoryPolicyResponse$ = SetRepositoryPolicyResponse$, exports.Tag$ = Tag$, exports.TagResource$ = TagResource$, exports.TagResourceCommand = TagResourceCommand, exports.TagResourceRequest$ = TagResourceRequest$, exports.TagResourceResponse$ = TagResourceResponse$, exports.TooManyTagsException = TooManyTagsException, exports.TooManyTagsException$ = TooManyTagsException$, exports.UnsupportedCommandException = UnsupportedCommandException, exports.UnsupportedCommandException$ = UnsupportedCommandException$, exports.UntagResource$ = UntagResource$, exports.UntagResourceCommand = UntagResourceCommand, exports.UntagResourceRequest$ = UntagResourceRequest$, exports.UntagResourceResponse$ = UntagResourceResponse$, exports.UploadLayerPart$ = UploadLayerPart$, exports.UploadLayerPartCommand = UploadLayerPartCommand, exports.UploadLayerPartRequest$ = UploadLayerPartRequest$, exports.UploadLayerPartResponse$ = UploadLayerPartResponse$, exports.UploadNotFoundException = UploadNotFoundException, exports.UploadNotFoundException$ = UploadNotFoundException$, exports.errorTypeRegistries = errorTypeRegistries, exports.paginateDescribeImageTags = paginateDescribeImageTags, exports.paginateDescribeImages = paginateDescribeImages, exports.paginateDescribeRegistries = paginateDescribeRegistries, exports.paginateDescribeRepositories = paginateDescribeRepositories;
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
