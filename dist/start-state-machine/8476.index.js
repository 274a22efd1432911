export const id = 8476, ids = [8476], modules = {
  /***/
  8476: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, getDefaultSocketTimeout, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin, getLongPollPlugin } = __webpack_require__(2771), { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = __webpack_require__(402), { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createAggregatedClient } = __webpack_require__(2658), { Command: $Command } = __webpack_require__(2658);
      exports.$Command = $Command, exports.__Client = Client;
      const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(7291), { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(2085), { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(3422), { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(3609), { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(6890), { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(7523), { defaultProvider } = __webpack_require__(5861), { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(2430), { streamCollector, NodeHttpHandler } = __webpack_require__(1279), { AwsJson1_0Protocol } = __webpack_require__(7288), { Sha256 } = __webpack_require__(9542), defaultSFNHttpAuthSchemeParametersProvider = async (config, context, input) => ({
        operation: getSmithyContext(context).operation,
        region: await normalizeProvider(config.region)() || (() => {
          throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })()
      });
      function createAwsAuthSigv4HttpAuthOption(authParameters) {
        return {
          schemeId: "aws.auth#sigv4",
          signingProperties: {
            name: "states",
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
      const defaultSFNHttpAuthSchemeProvider = (authParameters) => {
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
        defaultSigningName: "states"
      }), commonParams = {
        UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
        Endpoint: { type: "builtInParams", name: "endpoint" },
        Region: { type: "builtInParams", name: "region" },
        UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
      };
      var version = "3.1161.0", packageInfo = {
        version
      };
      const m = "ref", a = -1, b = !0, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = { [m]: "Endpoint" }, i = { [m]: "Region" }, j = { [m]: d }, k = {}, l = [i], _data = {
        conditions: [
          [c, [h]],
          [c, l],
          ["aws.partition", l, d],
          [e, [{ [m]: "UseFIPS" }, b]],
          [e, [{ [m]: "UseDualStack" }, b]],
          [f, [i, "us-gov-west-1"]],
          [e, [{ fn: g, argv: [j, "supportsFIPS"] }, b]],
          [f, [{ fn: g, argv: [j, "name"] }, "aws-us-gov"]],
          [e, [{ fn: g, argv: [j, "supportsDualStack"] }, b]]
        ],
        results: [
          [a],
          [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
          [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
          [h, k],
          ["https://states.{Region}.{PartitionResult#dnsSuffix}", k],
          ["https://states-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
          [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
          ["https://states-fips.{Region}.{PartitionResult#dnsSuffix}", k],
          [a, "FIPS is enabled but this partition does not support FIPS"],
          ["https://states.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
          [a, "DualStack is enabled but this partition does not support DualStack"],
          [a, "Invalid Configuration: Missing Region"]
        ]
      }, root = 2, r = 1e8, nodes = new Int32Array([
        -1,
        1,
        -1,
        0,
        14,
        3,
        1,
        4,
        r + 11,
        2,
        5,
        r + 11,
        3,
        9,
        6,
        4,
        7,
        r + 4,
        7,
        r + 5,
        8,
        8,
        r + 9,
        r + 10,
        4,
        12,
        10,
        5,
        r + 4,
        11,
        6,
        r + 7,
        r + 8,
        6,
        13,
        r + 6,
        8,
        r + 5,
        r + 6,
        3,
        r + 1,
        15,
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
      class SFNServiceException extends ServiceException {
        static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sfn#SFNServiceException";
        constructor(options) {
          super(options), Object.setPrototypeOf(this, SFNServiceException.prototype);
        }
      }
      class ActivityAlreadyExists extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#ActivityAlreadyExists";
        name = "ActivityAlreadyExists";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ActivityAlreadyExists",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ActivityAlreadyExists.prototype);
        }
      }
      class ActivityDoesNotExist extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#ActivityDoesNotExist";
        name = "ActivityDoesNotExist";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ActivityDoesNotExist",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ActivityDoesNotExist.prototype);
        }
      }
      class ActivityLimitExceeded extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#ActivityLimitExceeded";
        name = "ActivityLimitExceeded";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ActivityLimitExceeded",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ActivityLimitExceeded.prototype);
        }
      }
      class ActivityWorkerLimitExceeded extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#ActivityWorkerLimitExceeded";
        name = "ActivityWorkerLimitExceeded";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ActivityWorkerLimitExceeded",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ActivityWorkerLimitExceeded.prototype);
        }
      }
      class InvalidEncryptionConfiguration extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#InvalidEncryptionConfiguration";
        name = "InvalidEncryptionConfiguration";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidEncryptionConfiguration",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, InvalidEncryptionConfiguration.prototype);
        }
      }
      class InvalidName extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#InvalidName";
        name = "InvalidName";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidName",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, InvalidName.prototype);
        }
      }
      class KmsAccessDeniedException extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#KmsAccessDeniedException";
        name = "KmsAccessDeniedException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "KmsAccessDeniedException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, KmsAccessDeniedException.prototype);
        }
      }
      class KmsThrottlingException extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#KmsThrottlingException";
        name = "KmsThrottlingException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "KmsThrottlingException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, KmsThrottlingException.prototype);
        }
      }
      class TooManyTags extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#TooManyTags";
        name = "TooManyTags";
        $fault = "client";
        resourceName;
        constructor(opts) {
          super({
            name: "TooManyTags",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, TooManyTags.prototype), this.resourceName = opts.resourceName;
        }
      }
      class ConflictException extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#ConflictException";
        name = "ConflictException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ConflictException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ConflictException.prototype);
        }
      }
      class InvalidArn extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#InvalidArn";
        name = "InvalidArn";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidArn",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, InvalidArn.prototype);
        }
      }
      class InvalidDefinition extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#InvalidDefinition";
        name = "InvalidDefinition";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidDefinition",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, InvalidDefinition.prototype);
        }
      }
      class InvalidLoggingConfiguration extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#InvalidLoggingConfiguration";
        name = "InvalidLoggingConfiguration";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidLoggingConfiguration",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, InvalidLoggingConfiguration.prototype);
        }
      }
      class InvalidTracingConfiguration extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#InvalidTracingConfiguration";
        name = "InvalidTracingConfiguration";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidTracingConfiguration",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, InvalidTracingConfiguration.prototype);
        }
      }
      class StateMachineAlreadyExists extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#StateMachineAlreadyExists";
        name = "StateMachineAlreadyExists";
        $fault = "client";
        constructor(opts) {
          super({
            name: "StateMachineAlreadyExists",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, StateMachineAlreadyExists.prototype);
        }
      }
      class StateMachineDeleting extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#StateMachineDeleting";
        name = "StateMachineDeleting";
        $fault = "client";
        constructor(opts) {
          super({
            name: "StateMachineDeleting",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, StateMachineDeleting.prototype);
        }
      }
      class StateMachineLimitExceeded extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#StateMachineLimitExceeded";
        name = "StateMachineLimitExceeded";
        $fault = "client";
        constructor(opts) {
          super({
            name: "StateMachineLimitExceeded",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, StateMachineLimitExceeded.prototype);
        }
      }
      class StateMachineTypeNotSupported extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#StateMachineTypeNotSupported";
        name = "StateMachineTypeNotSupported";
        $fault = "client";
        constructor(opts) {
          super({
            name: "StateMachineTypeNotSupported",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, StateMachineTypeNotSupported.prototype);
        }
      }
      class ValidationException extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#ValidationException";
        name = "ValidationException";
        $fault = "client";
        reason;
        constructor(opts) {
          super({
            name: "ValidationException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ValidationException.prototype), this.reason = opts.reason;
        }
      }
      class ResourceNotFound extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#ResourceNotFound";
        name = "ResourceNotFound";
        $fault = "client";
        resourceName;
        constructor(opts) {
          super({
            name: "ResourceNotFound",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ResourceNotFound.prototype), this.resourceName = opts.resourceName;
        }
      }
      class ServiceQuotaExceededException extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#ServiceQuotaExceededException";
        name = "ServiceQuotaExceededException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ServiceQuotaExceededException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
        }
      }
      class ExecutionDoesNotExist extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#ExecutionDoesNotExist";
        name = "ExecutionDoesNotExist";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ExecutionDoesNotExist",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ExecutionDoesNotExist.prototype);
        }
      }
      class KmsInvalidStateException extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#KmsInvalidStateException";
        name = "KmsInvalidStateException";
        $fault = "client";
        kmsKeyState;
        constructor(opts) {
          super({
            name: "KmsInvalidStateException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, KmsInvalidStateException.prototype), this.kmsKeyState = opts.kmsKeyState;
        }
      }
      class StateMachineDoesNotExist extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#StateMachineDoesNotExist";
        name = "StateMachineDoesNotExist";
        $fault = "client";
        constructor(opts) {
          super({
            name: "StateMachineDoesNotExist",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, StateMachineDoesNotExist.prototype);
        }
      }
      class InvalidToken extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#InvalidToken";
        name = "InvalidToken";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidToken",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, InvalidToken.prototype);
        }
      }
      class ExecutionLimitExceeded extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#ExecutionLimitExceeded";
        name = "ExecutionLimitExceeded";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ExecutionLimitExceeded",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ExecutionLimitExceeded.prototype);
        }
      }
      class ExecutionNotRedrivable extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#ExecutionNotRedrivable";
        name = "ExecutionNotRedrivable";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ExecutionNotRedrivable",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ExecutionNotRedrivable.prototype);
        }
      }
      class TaskDoesNotExist extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#TaskDoesNotExist";
        name = "TaskDoesNotExist";
        $fault = "client";
        constructor(opts) {
          super({
            name: "TaskDoesNotExist",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, TaskDoesNotExist.prototype);
        }
      }
      class TaskTimedOut extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#TaskTimedOut";
        name = "TaskTimedOut";
        $fault = "client";
        constructor(opts) {
          super({
            name: "TaskTimedOut",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, TaskTimedOut.prototype);
        }
      }
      class InvalidOutput extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#InvalidOutput";
        name = "InvalidOutput";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidOutput",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, InvalidOutput.prototype);
        }
      }
      class ExecutionAlreadyExists extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#ExecutionAlreadyExists";
        name = "ExecutionAlreadyExists";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ExecutionAlreadyExists",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ExecutionAlreadyExists.prototype);
        }
      }
      class InvalidExecutionInput extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#InvalidExecutionInput";
        name = "InvalidExecutionInput";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidExecutionInput",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, InvalidExecutionInput.prototype);
        }
      }
      class MissingRequiredParameter extends SFNServiceException {
        static shapeId = "com.amazonaws.sfn#MissingRequiredParameter";
        name = "MissingRequiredParameter";
        $fault = "client";
        constructor(opts) {
          super({
            name: "MissingRequiredParameter",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, MissingRequiredParameter.prototype);
        }
      }
      const _AAE = "ActivityAlreadyExists", _AD = "AliasDescription", _ADNE = "ActivityDoesNotExist", _AFED = "ActivityFailedEventDetails", _AL = "ActivityList", _ALE = "ActivityLimitExceeded", _ALI = "ActivityListItem", _ASED = "ActivityScheduledEventDetails", _ASEDc = "ActivityStartedEventDetails", _ASEDct = "ActivitySucceededEventDetails", _ASFED = "ActivityScheduleFailedEventDetails", _ATOED = "ActivityTimedOutEventDetails", _AV = "AssignedVariables", _AVD = "AssignedVariablesDetails", _AWLE = "ActivityWorkerLimitExceeded", _BD = "BillingDetails", _CA = "CreateActivity", _CAI = "CreateActivityInput", _CAO = "CreateActivityOutput", _CE = "ConflictException", _CP = "ConnectorParameters", _CSM = "CreateStateMachine", _CSMA = "CreateStateMachineAlias", _CSMAI = "CreateStateMachineAliasInput", _CSMAO = "CreateStateMachineAliasOutput", _CSMI = "CreateStateMachineInput", _CSMO = "CreateStateMachineOutput", _CWEEDD = "CloudWatchEventsExecutionDataDetails", _CWLLG = "CloudWatchLogsLogGroup", _D = "Definition", _DA = "DeleteActivity", _DAI = "DeleteActivityInput", _DAIe = "DescribeActivityInput", _DAO = "DeleteActivityOutput", _DAOe = "DescribeActivityOutput", _DAe = "DescribeActivity", _DE = "DescribeExecution", _DEI = "DescribeExecutionInput", _DEO = "DescribeExecutionOutput", _DMR = "DescribeMapRun", _DMRI = "DescribeMapRunInput", _DMRO = "DescribeMapRunOutput", _DSM = "DeleteStateMachine", _DSMA = "DeleteStateMachineAlias", _DSMAI = "DeleteStateMachineAliasInput", _DSMAIe = "DescribeStateMachineAliasInput", _DSMAO = "DeleteStateMachineAliasOutput", _DSMAOe = "DescribeStateMachineAliasOutput", _DSMAe = "DescribeStateMachineAlias", _DSMFE = "DescribeStateMachineForExecution", _DSMFEI = "DescribeStateMachineForExecutionInput", _DSMFEO = "DescribeStateMachineForExecutionOutput", _DSMI = "DeleteStateMachineInput", _DSMIe = "DescribeStateMachineInput", _DSMO = "DeleteStateMachineOutput", _DSMOe = "DescribeStateMachineOutput", _DSMV = "DeleteStateMachineVersion", _DSMVI = "DeleteStateMachineVersionInput", _DSMVO = "DeleteStateMachineVersionOutput", _DSMe = "DescribeStateMachine", _EAE = "ExecutionAlreadyExists", _EAED = "ExecutionAbortedEventDetails", _EC = "EncryptionConfiguration", _EDNE = "ExecutionDoesNotExist", _EFED = "EvaluationFailedEventDetails", _EFEDx = "ExecutionFailedEventDetails", _EFL = "EvaluationFailureLocation", _EHI = "ExceptionHandlerIndex", _EL = "ExecutionList", _ELE = "ExecutionLimitExceeded", _ELI = "ExecutionListItem", _ENR = "ExecutionNotRedrivable", _ERED = "ExecutionRedrivenEventDetails", _ESED = "ExecutionStartedEventDetails", _ESEDx = "ExecutionSucceededEventDetails", _ETOED = "ExecutionTimedOutEventDetails", _GAT = "GetActivityTask", _GATI = "GetActivityTaskInput", _GATO = "GetActivityTaskOutput", _GEH = "GetExecutionHistory", _GEHI = "GetExecutionHistoryInput", _GEHO = "GetExecutionHistoryOutput", _HE = "HistoryEvent", _HEEDD = "HistoryEventExecutionDataDetails", _HEL = "HistoryEventList", _IA = "InvalidArn", _ID = "InvalidDefinition", _IDR = "InspectionDataRequest", _IDRn = "InspectionDataResponse", _IDn = "InspectionData", _IEC = "InvalidEncryptionConfiguration", _IED = "InspectionErrorDetails", _IEI = "InvalidExecutionInput", _ILC = "InvalidLoggingConfiguration", _IMC = "InspectionMaxConcurrency", _IN = "InvalidName", _IO = "InvalidOutput", _IT = "InvalidToken", _ITC = "InvalidTracingConfiguration", _ITFC = "InspectionToleratedFailureCount", _ITFP = "InspectionToleratedFailurePercentage", _KADE = "KmsAccessDeniedException", _KISE = "KmsInvalidStateException", _KTE = "KmsThrottlingException", _LA = "ListActivities", _LAI = "ListActivitiesInput", _LAO = "ListActivitiesOutput", _LC = "LoggingConfiguration", _LD = "LogDestination", _LDL = "LogDestinationList", _LE = "ListExecutions", _LEI = "ListExecutionsInput", _LEO = "ListExecutionsOutput", _LFFED = "LambdaFunctionFailedEventDetails", _LFSED = "LambdaFunctionScheduledEventDetails", _LFSEDa = "LambdaFunctionSucceededEventDetails", _LFSFED = "LambdaFunctionScheduleFailedEventDetails", _LFSFEDa = "LambdaFunctionStartFailedEventDetails", _LFTOED = "LambdaFunctionTimedOutEventDetails", _LMR = "ListMapRuns", _LMRI = "ListMapRunsInput", _LMRO = "ListMapRunsOutput", _LSM = "ListStateMachines", _LSMA = "ListStateMachineAliases", _LSMAI = "ListStateMachineAliasesInput", _LSMAO = "ListStateMachineAliasesOutput", _LSMI = "ListStateMachinesInput", _LSMO = "ListStateMachinesOutput", _LSMV = "ListStateMachineVersions", _LSMVI = "ListStateMachineVersionsInput", _LSMVO = "ListStateMachineVersionsOutput", _LTFR = "ListTagsForResource", _LTFRI = "ListTagsForResourceInput", _LTFRO = "ListTagsForResourceOutput", _MEO = "MockErrorOutput", _MI = "MockInput", _MIED = "MapIterationEventDetails", _MREC = "MapRunExecutionCounts", _MRFED = "MapRunFailedEventDetails", _MRIC = "MapRunItemCounts", _MRL = "MapRunList", _MRLI = "MapRunListItem", _MRP = "MissingRequiredParameter", _MRRED = "MapRunRedrivenEventDetails", _MRSED = "MapRunStartedEventDetails", _MSSED = "MapStateStartedEventDetails", _PSMV = "PublishStateMachineVersion", _PSMVI = "PublishStateMachineVersionInput", _PSMVO = "PublishStateMachineVersionOutput", _RBIS = "RetryBackoffIntervalSeconds", _RCL = "RoutingConfigurationList", _RCLI = "RoutingConfigurationListItem", _RE = "RedriveExecution", _REI = "RedriveExecutionInput", _REO = "RedriveExecutionOutput", _RNF = "ResourceNotFound", _SC = "SensitiveCause", _SD = "SensitiveData", _SDJI = "SensitiveDataJobInput", _SE = "SensitiveError", _SEED = "StateEnteredEventDetails", _SEEDt = "StateExitedEventDetails", _SEI = "StartExecutionInput", _SEIt = "StopExecutionInput", _SEO = "StartExecutionOutput", _SEOt = "StopExecutionOutput", _SEt = "StartExecution", _SEto = "StopExecution", _SMAE = "StateMachineAlreadyExists", _SMAL = "StateMachineAliasList", _SMALI = "StateMachineAliasListItem", _SMD = "StateMachineDeleting", _SMDNE = "StateMachineDoesNotExist", _SML = "StateMachineList", _SMLE = "StateMachineLimitExceeded", _SMLI = "StateMachineListItem", _SMTNS = "StateMachineTypeNotSupported", _SMVL = "StateMachineVersionList", _SMVLI = "StateMachineVersionListItem", _SQEE = "ServiceQuotaExceededException", _SSE = "StartSyncExecution", _SSEI = "StartSyncExecutionInput", _SSEO = "StartSyncExecutionOutput", _STF = "SendTaskFailure", _STFI = "SendTaskFailureInput", _STFO = "SendTaskFailureOutput", _STH = "SendTaskHeartbeat", _STHI = "SendTaskHeartbeatInput", _STHO = "SendTaskHeartbeatOutput", _STS = "SendTaskSuccess", _STSI = "SendTaskSuccessInput", _STSO = "SendTaskSuccessOutput", _T = "Tag", _TC = "TaskCredentials", _TCr = "TracingConfiguration", _TDNE = "TaskDoesNotExist", _TFED = "TaskFailedEventDetails", _TL = "TagList", _TMT = "TooManyTags", _TR = "TagResource", _TRI = "TagResourceInput", _TRO = "TagResourceOutput", _TS = "TestState", _TSC = "TestStateConfiguration", _TSED = "TaskScheduledEventDetails", _TSEDa = "TaskStartedEventDetails", _TSEDas = "TaskSubmittedEventDetails", _TSEDask = "TaskSucceededEventDetails", _TSFED = "TaskStartFailedEventDetails", _TSFEDa = "TaskSubmitFailedEventDetails", _TSI = "TestStateInput", _TSO = "TestStateOutput", _TSSN = "TestStateStateName", _TT = "TaskToken", _TTO = "TaskTimedOut", _TTOED = "TaskTimedOutEventDetails", _UMR = "UpdateMapRun", _UMRI = "UpdateMapRunInput", _UMRO = "UpdateMapRunOutput", _UR = "UntagResource", _URI = "UntagResourceInput", _URO = "UntagResourceOutput", _USM = "UpdateStateMachine", _USMA = "UpdateStateMachineAlias", _USMAI = "UpdateStateMachineAliasInput", _USMAO = "UpdateStateMachineAliasOutput", _USMI = "UpdateStateMachineInput", _USMO = "UpdateStateMachineOutput", _VD = "VersionDescription", _VE = "ValidationException", _VN = "VariableName", _VNL = "VariableNameList", _VR = "VariableReferences", _VSMD = "ValidateStateMachineDefinition", _VSMDC = "ValidateStateMachineDefinitionCode", _VSMDD = "ValidateStateMachineDefinitionDiagnostic", _VSMDDL = "ValidateStateMachineDefinitionDiagnosticList", _VSMDI = "ValidateStateMachineDefinitionInput", _VSMDL = "ValidateStateMachineDefinitionLocation", _VSMDM = "ValidateStateMachineDefinitionMessage", _VSMDO = "ValidateStateMachineDefinitionOutput", _VV = "VariableValue", _a = "activities", _aA = "activityArn", _aAf = "afterArguments", _aFED = "activityFailedEventDetails", _aIB = "afterItemBatcher", _aIP = "afterInputPath", _aIPf = "afterItemsPath", _aIPft = "afterItemsPointer", _aIS = "afterItemSelector", _aP = "afterParameters", _aRP = "afterResultPath", _aRS = "afterResultSelector", _aSED = "activityScheduledEventDetails", _aSEDc = "activityStartedEventDetails", _aSEDct = "activitySucceededEventDetails", _aSFED = "activityScheduleFailedEventDetails", _aTOED = "activityTimedOutEventDetails", _aV = "assignedVariables", _aVD = "assignedVariablesDetails", _ab = "aborted", _b = "body", _bD = "billingDetails", _bDIM = "billedDurationInMilliseconds", _bMUIMB = "billedMemoryUsedInMB", _c = "client", _cD = "creationDate", _cI = "catchIndex", _cT = "clientToken", _cWLLG = "cloudWatchLogsLogGroup", _ca = "cause", _co = "context", _cod = "code", _d = "description", _de = "definition", _des = "destinations", _di = "diagnostics", _e = "error", _eA = "executionArn", _eAED = "executionAbortedEventDetails", _eC = "encryptionConfiguration", _eCBS = "errorCausedByState", _eCx = "executionCounts", _eD = "errorDetails", _eFED = "executionFailedEventDetails", _eFEDv = "evaluationFailedEventDetails", _eO = "errorOutput", _eRED = "executionRedrivenEventDetails", _eSED = "executionStartedEventDetails", _eSEDx = "executionSucceededEventDetails", _eTOED = "executionTimedOutEventDetails", _en = "enabled", _end = "endpoint", _ev = "events", _ex = "executions", _f = "failed", _fNR = "failuresNotRedrivable", _fVM = "fieldValidationMode", _h = "headers", _hE = "httpError", _hIS = "heartbeatInSeconds", _i = "input", _iC = "itemCounts", _iCt = "itemCount", _iD = "inputDetails", _iDn = "includedData", _iDns = "inspectionData", _iED = "includeExecutionData", _iL = "inspectionLevel", _id = "id", _in = "included", _ind = "index", _k = "key", _kDKRPS = "kmsDataKeyReusePeriodSeconds", _kKI = "kmsKeyId", _kKS = "kmsKeyState", _l = "label", _lC = "loggingConfiguration", _lFFED = "lambdaFunctionFailedEventDetails", _lFSED = "lambdaFunctionScheduledEventDetails", _lFSEDa = "lambdaFunctionSucceededEventDetails", _lFSFED = "lambdaFunctionScheduleFailedEventDetails", _lFSFEDa = "lambdaFunctionStartFailedEventDetails", _lFTOED = "lambdaFunctionTimedOutEventDetails", _lGA = "logGroupArn", _le = "level", _len = "length", _lo = "location", _m = "message", _mC = "maxConcurrency", _mIAED = "mapIterationAbortedEventDetails", _mIFC = "mapIterationFailureCount", _mIFED = "mapIterationFailedEventDetails", _mIRD = "mapItemReaderData", _mISED = "mapIterationStartedEventDetails", _mISEDa = "mapIterationSucceededEventDetails", _mR = "maxResults", _mRA = "mapRunArn", _mRFED = "mapRunFailedEventDetails", _mRRED = "mapRunRedrivenEventDetails", _mRSED = "mapRunStartedEventDetails", _mRa = "mapRuns", _mSSED = "mapStateStartedEventDetails", _me = "method", _mo = "mock", _n = "name", _nS = "nextState", _nT = "nextToken", _o = "output", _oD = "outputDetails", _p = "publish", _pEI = "previousEventId", _pR = "pendingRedrive", _pa = "parameters", _pe = "pending", _pr = "protocol", _r = "reason", _rA = "roleArn", _rAe = "resourceArn", _rBIS = "retryBackoffIntervalSeconds", _rC = "routingConfiguration", _rCe = "redriveCount", _rD = "redriveDate", _rF = "redriveFilter", _rI = "revisionId", _rIe = "retryIndex", _rN = "resourceName", _rO = "reverseOrder", _rRC = "retrierRetryCount", _rS = "redriveStatus", _rSR = "redriveStatusReason", _rSe = "revealSecrets", _rT = "resourceType", _rW = "resultsWritten", _re = "resource", _reg = "region", _req = "request", _res = "result", _resp = "response", _ru = "running", _s = "smithy.ts.sdk.synthetic.com.amazonaws.sfn", _sC = "statusCode", _sCt = "stateConfiguration", _sD = "startDate", _sDt = "stopDate", _sEED = "stateEnteredEventDetails", _sEEDt = "stateExitedEventDetails", _sF = "statusFilter", _sM = "statusMessage", _sMA = "stateMachineArn", _sMAA = "stateMachineAliasArn", _sMAt = "stateMachineAliases", _sMV = "stateMachineVersions", _sMVA = "stateMachineVersionArn", _sMt = "stateMachines", _sN = "stateName", _se = "severity", _st = "status", _sta = "state", _su = "succeeded", _t = "truncated", _tC = "tracingConfiguration", _tCa = "taskCredentials", _tFC = "toleratedFailureCount", _tFED = "taskFailedEventDetails", _tFP = "toleratedFailurePercentage", _tH = "traceHeader", _tIS = "timeoutInSeconds", _tK = "tagKeys", _tO = "timedOut", _tSED = "taskScheduledEventDetails", _tSEDa = "taskStartedEventDetails", _tSEDas = "taskSubmittedEventDetails", _tSEDask = "taskSucceededEventDetails", _tSFED = "taskStartFailedEventDetails", _tSFEDa = "taskSubmitFailedEventDetails", _tT = "taskToken", _tTOED = "taskTimedOutEventDetails", _ta = "tags", _ti = "timestamp", _to = "total", _ty = "type", _u = "url", _uD = "updateDate", _v = "variables", _vD = "versionDescription", _vR = "variableReferences", _va = "value", _w = "weight", _wN = "workerName", n0 = "com.amazonaws.sfn", _s_registry = new TypeRegistry(_s);
      var SFNServiceException$ = [-3, _s, "SFNServiceException", 0, [], []];
      _s_registry.registerError(SFNServiceException$, SFNServiceException);
      const n0_registry = new TypeRegistry(n0);
      var ActivityAlreadyExists$ = [
        -3,
        n0,
        _AAE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ActivityAlreadyExists$, ActivityAlreadyExists);
      var ActivityDoesNotExist$ = [
        -3,
        n0,
        _ADNE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ActivityDoesNotExist$, ActivityDoesNotExist);
      var ActivityLimitExceeded$ = [
        -3,
        n0,
        _ALE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ActivityLimitExceeded$, ActivityLimitExceeded);
      var ActivityWorkerLimitExceeded$ = [
        -3,
        n0,
        _AWLE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ActivityWorkerLimitExceeded$, ActivityWorkerLimitExceeded);
      var ConflictException$ = [
        -3,
        n0,
        _CE,
        { [_e]: _c, [_hE]: 409 },
        [_m],
        [0]
      ];
      n0_registry.registerError(ConflictException$, ConflictException);
      var ExecutionAlreadyExists$ = [
        -3,
        n0,
        _EAE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ExecutionAlreadyExists$, ExecutionAlreadyExists);
      var ExecutionDoesNotExist$ = [
        -3,
        n0,
        _EDNE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ExecutionDoesNotExist$, ExecutionDoesNotExist);
      var ExecutionLimitExceeded$ = [
        -3,
        n0,
        _ELE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ExecutionLimitExceeded$, ExecutionLimitExceeded);
      var ExecutionNotRedrivable$ = [
        -3,
        n0,
        _ENR,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(ExecutionNotRedrivable$, ExecutionNotRedrivable);
      var InvalidArn$ = [
        -3,
        n0,
        _IA,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidArn$, InvalidArn);
      var InvalidDefinition$ = [
        -3,
        n0,
        _ID,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidDefinition$, InvalidDefinition);
      var InvalidEncryptionConfiguration$ = [
        -3,
        n0,
        _IEC,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidEncryptionConfiguration$, InvalidEncryptionConfiguration);
      var InvalidExecutionInput$ = [
        -3,
        n0,
        _IEI,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidExecutionInput$, InvalidExecutionInput);
      var InvalidLoggingConfiguration$ = [
        -3,
        n0,
        _ILC,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidLoggingConfiguration$, InvalidLoggingConfiguration);
      var InvalidName$ = [
        -3,
        n0,
        _IN,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidName$, InvalidName);
      var InvalidOutput$ = [
        -3,
        n0,
        _IO,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidOutput$, InvalidOutput);
      var InvalidToken$ = [
        -3,
        n0,
        _IT,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidToken$, InvalidToken);
      var InvalidTracingConfiguration$ = [
        -3,
        n0,
        _ITC,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidTracingConfiguration$, InvalidTracingConfiguration);
      var KmsAccessDeniedException$ = [
        -3,
        n0,
        _KADE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(KmsAccessDeniedException$, KmsAccessDeniedException);
      var KmsInvalidStateException$ = [
        -3,
        n0,
        _KISE,
        { [_e]: _c },
        [_kKS, _m],
        [0, 0]
      ];
      n0_registry.registerError(KmsInvalidStateException$, KmsInvalidStateException);
      var KmsThrottlingException$ = [
        -3,
        n0,
        _KTE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(KmsThrottlingException$, KmsThrottlingException);
      var MissingRequiredParameter$ = [
        -3,
        n0,
        _MRP,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(MissingRequiredParameter$, MissingRequiredParameter);
      var ResourceNotFound$ = [
        -3,
        n0,
        _RNF,
        { [_e]: _c, [_hE]: 404 },
        [_m, _rN],
        [0, 0]
      ];
      n0_registry.registerError(ResourceNotFound$, ResourceNotFound);
      var ServiceQuotaExceededException$ = [
        -3,
        n0,
        _SQEE,
        { [_e]: _c, [_hE]: 402 },
        [_m],
        [0]
      ];
      n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
      var StateMachineAlreadyExists$ = [
        -3,
        n0,
        _SMAE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(StateMachineAlreadyExists$, StateMachineAlreadyExists);
      var StateMachineDeleting$ = [
        -3,
        n0,
        _SMD,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(StateMachineDeleting$, StateMachineDeleting);
      var StateMachineDoesNotExist$ = [
        -3,
        n0,
        _SMDNE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(StateMachineDoesNotExist$, StateMachineDoesNotExist);
      var StateMachineLimitExceeded$ = [
        -3,
        n0,
        _SMLE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(StateMachineLimitExceeded$, StateMachineLimitExceeded);
      var StateMachineTypeNotSupported$ = [
        -3,
        n0,
        _SMTNS,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(StateMachineTypeNotSupported$, StateMachineTypeNotSupported);
      var TaskDoesNotExist$ = [
        -3,
        n0,
        _TDNE,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(TaskDoesNotExist$, TaskDoesNotExist);
      var TaskTimedOut$ = [
        -3,
        n0,
        _TTO,
        { [_e]: _c },
        [_m],
        [0]
      ];
      n0_registry.registerError(TaskTimedOut$, TaskTimedOut);
      var TooManyTags$ = [
        -3,
        n0,
        _TMT,
        { [_e]: _c, [_hE]: 400 },
        [_m, _rN],
        [0, 0]
      ];
      n0_registry.registerError(TooManyTags$, TooManyTags);
      var ValidationException$ = [
        -3,
        n0,
        _VE,
        { [_e]: _c, [_hE]: 400 },
        [_m, _r],
        [0, 0]
      ];
      n0_registry.registerError(ValidationException$, ValidationException);
      const errorTypeRegistries = [
        _s_registry,
        n0_registry
      ];
      var AliasDescription = [0, n0, _AD, 8, 0], ConnectorParameters = [0, n0, _CP, 8, 0], Definition = [0, n0, _D, 8, 0], EvaluationFailureLocation = [0, n0, _EFL, 8, 0], ExceptionHandlerIndex = [0, n0, _EHI, 8, 1], InspectionMaxConcurrency = [0, n0, _IMC, 8, 1], InspectionToleratedFailureCount = [0, n0, _ITFC, 8, 1], InspectionToleratedFailurePercentage = [0, n0, _ITFP, 8, 1], RetryBackoffIntervalSeconds = [0, n0, _RBIS, 8, 1], SensitiveCause = [0, n0, _SC, 8, 0], SensitiveData = [0, n0, _SD, 8, 0], SensitiveDataJobInput = [0, n0, _SDJI, 8, 0], SensitiveError = [0, n0, _SE, 8, 0], TaskToken = [0, n0, _TT, 8, 0], TestStateStateName = [0, n0, _TSSN, 8, 0], ValidateStateMachineDefinitionCode = [0, n0, _VSMDC, 8, 0], ValidateStateMachineDefinitionLocation = [0, n0, _VSMDL, 8, 0], ValidateStateMachineDefinitionMessage = [0, n0, _VSMDM, 8, 0], VariableName = [0, n0, _VN, 8, 0], VariableValue = [0, n0, _VV, 8, 0], VersionDescription = [0, n0, _VD, 8, 0], ActivityFailedEventDetails$ = [
        3,
        n0,
        _AFED,
        0,
        [_e, _ca],
        [[() => SensitiveError, 0], [() => SensitiveCause, 0]]
      ], ActivityListItem$ = [
        3,
        n0,
        _ALI,
        0,
        [_aA, _n, _cD],
        [0, 0, 4],
        3
      ], ActivityScheduledEventDetails$ = [
        3,
        n0,
        _ASED,
        0,
        [_re, _i, _iD, _tIS, _hIS],
        [0, [() => SensitiveData, 0], () => HistoryEventExecutionDataDetails$, 1, 1],
        1
      ], ActivityScheduleFailedEventDetails$ = [
        3,
        n0,
        _ASFED,
        0,
        [_e, _ca],
        [[() => SensitiveError, 0], [() => SensitiveCause, 0]]
      ], ActivityStartedEventDetails$ = [
        3,
        n0,
        _ASEDc,
        0,
        [_wN],
        [0]
      ], ActivitySucceededEventDetails$ = [
        3,
        n0,
        _ASEDct,
        0,
        [_o, _oD],
        [[() => SensitiveData, 0], () => HistoryEventExecutionDataDetails$]
      ], ActivityTimedOutEventDetails$ = [
        3,
        n0,
        _ATOED,
        0,
        [_e, _ca],
        [[() => SensitiveError, 0], [() => SensitiveCause, 0]]
      ], AssignedVariablesDetails$ = [
        3,
        n0,
        _AVD,
        0,
        [_t],
        [2]
      ], BillingDetails$ = [
        3,
        n0,
        _BD,
        0,
        [_bMUIMB, _bDIM],
        [1, 1]
      ], CloudWatchEventsExecutionDataDetails$ = [
        3,
        n0,
        _CWEEDD,
        0,
        [_in],
        [2]
      ], CloudWatchLogsLogGroup$ = [
        3,
        n0,
        _CWLLG,
        0,
        [_lGA],
        [0]
      ], CreateActivityInput$ = [
        3,
        n0,
        _CAI,
        0,
        [_n, _ta, _eC],
        [0, () => TagList, () => EncryptionConfiguration$],
        1
      ], CreateActivityOutput$ = [
        3,
        n0,
        _CAO,
        0,
        [_aA, _cD],
        [0, 4],
        2
      ], CreateStateMachineAliasInput$ = [
        3,
        n0,
        _CSMAI,
        0,
        [_n, _rC, _d],
        [0, () => RoutingConfigurationList, [() => AliasDescription, 0]],
        2
      ], CreateStateMachineAliasOutput$ = [
        3,
        n0,
        _CSMAO,
        0,
        [_sMAA, _cD],
        [0, 4],
        2
      ], CreateStateMachineInput$ = [
        3,
        n0,
        _CSMI,
        0,
        [_n, _de, _rA, _ty, _lC, _ta, _tC, _p, _vD, _eC],
        [0, [() => Definition, 0], 0, 0, () => LoggingConfiguration$, () => TagList, () => TracingConfiguration$, 2, [() => VersionDescription, 0], () => EncryptionConfiguration$],
        3
      ], CreateStateMachineOutput$ = [
        3,
        n0,
        _CSMO,
        0,
        [_sMA, _cD, _sMVA],
        [0, 4, 0],
        2
      ], DeleteActivityInput$ = [
        3,
        n0,
        _DAI,
        0,
        [_aA],
        [0],
        1
      ], DeleteActivityOutput$ = [
        3,
        n0,
        _DAO,
        0,
        [],
        []
      ], DeleteStateMachineAliasInput$ = [
        3,
        n0,
        _DSMAI,
        0,
        [_sMAA],
        [0],
        1
      ], DeleteStateMachineAliasOutput$ = [
        3,
        n0,
        _DSMAO,
        0,
        [],
        []
      ], DeleteStateMachineInput$ = [
        3,
        n0,
        _DSMI,
        0,
        [_sMA],
        [0],
        1
      ], DeleteStateMachineOutput$ = [
        3,
        n0,
        _DSMO,
        0,
        [],
        []
      ], DeleteStateMachineVersionInput$ = [
        3,
        n0,
        _DSMVI,
        0,
        [_sMVA],
        [0],
        1
      ], DeleteStateMachineVersionOutput$ = [
        3,
        n0,
        _DSMVO,
        0,
        [],
        []
      ], DescribeActivityInput$ = [
        3,
        n0,
        _DAIe,
        0,
        [_aA],
        [0],
        1
      ], DescribeActivityOutput$ = [
        3,
        n0,
        _DAOe,
        0,
        [_aA, _n, _cD, _eC],
        [0, 0, 4, () => EncryptionConfiguration$],
        3
      ], DescribeExecutionInput$ = [
        3,
        n0,
        _DEI,
        0,
        [_eA, _iDn],
        [0, 0],
        1
      ], DescribeExecutionOutput$ = [
        3,
        n0,
        _DEO,
        0,
        [_eA, _sMA, _st, _sD, _n, _sDt, _i, _iD, _o, _oD, _tH, _mRA, _e, _ca, _sMVA, _sMAA, _rCe, _rD, _rS, _rSR],
        [0, 0, 0, 4, 0, 4, [() => SensitiveData, 0], () => CloudWatchEventsExecutionDataDetails$, [() => SensitiveData, 0], () => CloudWatchEventsExecutionDataDetails$, 0, 0, [() => SensitiveError, 0], [() => SensitiveCause, 0], 0, 0, 1, 4, 0, [() => SensitiveData, 0]],
        4
      ], DescribeMapRunInput$ = [
        3,
        n0,
        _DMRI,
        0,
        [_mRA],
        [0],
        1
      ], DescribeMapRunOutput$ = [
        3,
        n0,
        _DMRO,
        0,
        [_mRA, _eA, _st, _sD, _mC, _tFP, _tFC, _iC, _eCx, _sDt, _rCe, _rD],
        [0, 0, 0, 4, 1, 1, 1, () => MapRunItemCounts$, () => MapRunExecutionCounts$, 4, 1, 4],
        9
      ], DescribeStateMachineAliasInput$ = [
        3,
        n0,
        _DSMAIe,
        0,
        [_sMAA],
        [0],
        1
      ], DescribeStateMachineAliasOutput$ = [
        3,
        n0,
        _DSMAOe,
        0,
        [_sMAA, _n, _d, _rC, _cD, _uD],
        [0, 0, [() => AliasDescription, 0], () => RoutingConfigurationList, 4, 4]
      ], DescribeStateMachineForExecutionInput$ = [
        3,
        n0,
        _DSMFEI,
        0,
        [_eA, _iDn],
        [0, 0],
        1
      ], DescribeStateMachineForExecutionOutput$ = [
        3,
        n0,
        _DSMFEO,
        0,
        [_sMA, _n, _de, _rA, _uD, _lC, _tC, _mRA, _l, _rI, _eC, _vR],
        [0, 0, [() => Definition, 0], 0, 4, () => LoggingConfiguration$, () => TracingConfiguration$, 0, 0, 0, () => EncryptionConfiguration$, [() => VariableReferences, 0]],
        5
      ], DescribeStateMachineInput$ = [
        3,
        n0,
        _DSMIe,
        0,
        [_sMA, _iDn],
        [0, 0],
        1
      ], DescribeStateMachineOutput$ = [
        3,
        n0,
        _DSMOe,
        0,
        [_sMA, _n, _de, _rA, _ty, _cD, _st, _lC, _tC, _l, _rI, _d, _eC, _vR],
        [0, 0, [() => Definition, 0], 0, 0, 4, 0, () => LoggingConfiguration$, () => TracingConfiguration$, 0, 0, [() => VersionDescription, 0], () => EncryptionConfiguration$, [() => VariableReferences, 0]],
        6
      ], EncryptionConfiguration$ = [
        3,
        n0,
        _EC,
        0,
        [_ty, _kKI, _kDKRPS],
        [0, 0, 1],
        1
      ], EvaluationFailedEventDetails$ = [
        3,
        n0,
        _EFED,
        0,
        [_sta, _e, _ca, _lo],
        [0, [() => SensitiveError, 0], [() => SensitiveCause, 0], [() => EvaluationFailureLocation, 0]],
        1
      ], ExecutionAbortedEventDetails$ = [
        3,
        n0,
        _EAED,
        0,
        [_e, _ca],
        [[() => SensitiveError, 0], [() => SensitiveCause, 0]]
      ], ExecutionFailedEventDetails$ = [
        3,
        n0,
        _EFEDx,
        0,
        [_e, _ca],
        [[() => SensitiveError, 0], [() => SensitiveCause, 0]]
      ], ExecutionListItem$ = [
        3,
        n0,
        _ELI,
        0,
        [_eA, _sMA, _n, _st, _sD, _sDt, _mRA, _iCt, _sMVA, _sMAA, _rCe, _rD],
        [0, 0, 0, 0, 4, 4, 0, 1, 0, 0, 1, 4],
        5
      ], ExecutionRedrivenEventDetails$ = [
        3,
        n0,
        _ERED,
        0,
        [_rCe],
        [1]
      ], ExecutionStartedEventDetails$ = [
        3,
        n0,
        _ESED,
        0,
        [_i, _iD, _rA, _sMAA, _sMVA],
        [[() => SensitiveData, 0], () => HistoryEventExecutionDataDetails$, 0, 0, 0]
      ], ExecutionSucceededEventDetails$ = [
        3,
        n0,
        _ESEDx,
        0,
        [_o, _oD],
        [[() => SensitiveData, 0], () => HistoryEventExecutionDataDetails$]
      ], ExecutionTimedOutEventDetails$ = [
        3,
        n0,
        _ETOED,
        0,
        [_e, _ca],
        [[() => SensitiveError, 0], [() => SensitiveCause, 0]]
      ], GetActivityTaskInput$ = [
        3,
        n0,
        _GATI,
        0,
        [_aA, _wN],
        [0, 0],
        1
      ], GetActivityTaskOutput$ = [
        3,
        n0,
        _GATO,
        0,
        [_tT, _i],
        [[() => TaskToken, 0], [() => SensitiveDataJobInput, 0]]
      ], GetExecutionHistoryInput$ = [
        3,
        n0,
        _GEHI,
        0,
        [_eA, _mR, _rO, _nT, _iED],
        [0, 1, 2, 0, 2],
        1
      ], GetExecutionHistoryOutput$ = [
        3,
        n0,
        _GEHO,
        0,
        [_ev, _nT],
        [[() => HistoryEventList, 0], 0],
        1
      ], HistoryEvent$ = [
        3,
        n0,
        _HE,
        0,
        [_ti, _ty, _id, _pEI, _aFED, _aSFED, _aSED, _aSEDc, _aSEDct, _aTOED, _tFED, _tSED, _tSFED, _tSEDa, _tSFEDa, _tSEDas, _tSEDask, _tTOED, _eFED, _eSED, _eSEDx, _eAED, _eTOED, _eRED, _mSSED, _mISED, _mISEDa, _mIFED, _mIAED, _lFFED, _lFSFED, _lFSED, _lFSFEDa, _lFSEDa, _lFTOED, _sEED, _sEEDt, _mRSED, _mRFED, _mRRED, _eFEDv],
        [4, 0, 1, 1, [() => ActivityFailedEventDetails$, 0], [() => ActivityScheduleFailedEventDetails$, 0], [() => ActivityScheduledEventDetails$, 0], () => ActivityStartedEventDetails$, [() => ActivitySucceededEventDetails$, 0], [() => ActivityTimedOutEventDetails$, 0], [() => TaskFailedEventDetails$, 0], [() => TaskScheduledEventDetails$, 0], [() => TaskStartFailedEventDetails$, 0], () => TaskStartedEventDetails$, [() => TaskSubmitFailedEventDetails$, 0], [() => TaskSubmittedEventDetails$, 0], [() => TaskSucceededEventDetails$, 0], [() => TaskTimedOutEventDetails$, 0], [() => ExecutionFailedEventDetails$, 0], [() => ExecutionStartedEventDetails$, 0], [() => ExecutionSucceededEventDetails$, 0], [() => ExecutionAbortedEventDetails$, 0], [() => ExecutionTimedOutEventDetails$, 0], () => ExecutionRedrivenEventDetails$, () => MapStateStartedEventDetails$, () => MapIterationEventDetails$, () => MapIterationEventDetails$, () => MapIterationEventDetails$, () => MapIterationEventDetails$, [() => LambdaFunctionFailedEventDetails$, 0], [() => LambdaFunctionScheduleFailedEventDetails$, 0], [() => LambdaFunctionScheduledEventDetails$, 0], [() => LambdaFunctionStartFailedEventDetails$, 0], [() => LambdaFunctionSucceededEventDetails$, 0], [() => LambdaFunctionTimedOutEventDetails$, 0], [() => StateEnteredEventDetails$, 0], [() => StateExitedEventDetails$, 0], () => MapRunStartedEventDetails$, [() => MapRunFailedEventDetails$, 0], () => MapRunRedrivenEventDetails$, [() => EvaluationFailedEventDetails$, 0]],
        3
      ], HistoryEventExecutionDataDetails$ = [
        3,
        n0,
        _HEEDD,
        0,
        [_t],
        [2]
      ], InspectionData$ = [
        3,
        n0,
        _IDn,
        8,
        [_i, _aAf, _aIP, _aP, _res, _aRS, _aRP, _req, _resp, _v, _eD, _aIPf, _aIS, _aIB, _aIPft, _tFC, _tFP, _mC],
        [[() => SensitiveData, 0], [() => SensitiveData, 0], [() => SensitiveData, 0], [() => SensitiveData, 0], [() => SensitiveData, 0], [() => SensitiveData, 0], [() => SensitiveData, 0], () => InspectionDataRequest$, () => InspectionDataResponse$, [() => SensitiveData, 0], [() => InspectionErrorDetails$, 0], [() => SensitiveData, 0], [() => SensitiveData, 0], [() => SensitiveData, 0], [() => SensitiveData, 0], [() => InspectionToleratedFailureCount, 0], [() => InspectionToleratedFailurePercentage, 0], [() => InspectionMaxConcurrency, 0]]
      ], InspectionDataRequest$ = [
        3,
        n0,
        _IDR,
        0,
        [_pr, _me, _u, _h, _b],
        [0, 0, 0, 0, 0]
      ], InspectionDataResponse$ = [
        3,
        n0,
        _IDRn,
        0,
        [_pr, _sC, _sM, _h, _b],
        [0, 0, 0, 0, 0]
      ], InspectionErrorDetails$ = [
        3,
        n0,
        _IED,
        0,
        [_cI, _rIe, _rBIS],
        [[() => ExceptionHandlerIndex, 0], [() => ExceptionHandlerIndex, 0], [() => RetryBackoffIntervalSeconds, 0]]
      ], LambdaFunctionFailedEventDetails$ = [
        3,
        n0,
        _LFFED,
        0,
        [_e, _ca],
        [[() => SensitiveError, 0], [() => SensitiveCause, 0]]
      ], LambdaFunctionScheduledEventDetails$ = [
        3,
        n0,
        _LFSED,
        0,
        [_re, _i, _iD, _tIS, _tCa],
        [0, [() => SensitiveData, 0], () => HistoryEventExecutionDataDetails$, 1, () => TaskCredentials$],
        1
      ], LambdaFunctionScheduleFailedEventDetails$ = [
        3,
        n0,
        _LFSFED,
        0,
        [_e, _ca],
        [[() => SensitiveError, 0], [() => SensitiveCause, 0]]
      ], LambdaFunctionStartFailedEventDetails$ = [
        3,
        n0,
        _LFSFEDa,
        0,
        [_e, _ca],
        [[() => SensitiveError, 0], [() => SensitiveCause, 0]]
      ], LambdaFunctionSucceededEventDetails$ = [
        3,
        n0,
        _LFSEDa,
        0,
        [_o, _oD],
        [[() => SensitiveData, 0], () => HistoryEventExecutionDataDetails$]
      ], LambdaFunctionTimedOutEventDetails$ = [
        3,
        n0,
        _LFTOED,
        0,
        [_e, _ca],
        [[() => SensitiveError, 0], [() => SensitiveCause, 0]]
      ], ListActivitiesInput$ = [
        3,
        n0,
        _LAI,
        0,
        [_mR, _nT],
        [1, 0]
      ], ListActivitiesOutput$ = [
        3,
        n0,
        _LAO,
        0,
        [_a, _nT],
        [() => ActivityList, 0],
        1
      ], ListExecutionsInput$ = [
        3,
        n0,
        _LEI,
        0,
        [_sMA, _sF, _mR, _nT, _mRA, _rF],
        [0, 0, 1, 0, 0, 0]
      ], ListExecutionsOutput$ = [
        3,
        n0,
        _LEO,
        0,
        [_ex, _nT],
        [() => ExecutionList, 0],
        1
      ], ListMapRunsInput$ = [
        3,
        n0,
        _LMRI,
        0,
        [_eA, _mR, _nT],
        [0, 1, 0],
        1
      ], ListMapRunsOutput$ = [
        3,
        n0,
        _LMRO,
        0,
        [_mRa, _nT],
        [() => MapRunList, 0],
        1
      ], ListStateMachineAliasesInput$ = [
        3,
        n0,
        _LSMAI,
        0,
        [_sMA, _nT, _mR],
        [0, 0, 1],
        1
      ], ListStateMachineAliasesOutput$ = [
        3,
        n0,
        _LSMAO,
        0,
        [_sMAt, _nT],
        [() => StateMachineAliasList, 0],
        1
      ], ListStateMachinesInput$ = [
        3,
        n0,
        _LSMI,
        0,
        [_mR, _nT],
        [1, 0]
      ], ListStateMachinesOutput$ = [
        3,
        n0,
        _LSMO,
        0,
        [_sMt, _nT],
        [() => StateMachineList, 0],
        1
      ], ListStateMachineVersionsInput$ = [
        3,
        n0,
        _LSMVI,
        0,
        [_sMA, _nT, _mR],
        [0, 0, 1],
        1
      ], ListStateMachineVersionsOutput$ = [
        3,
        n0,
        _LSMVO,
        0,
        [_sMV, _nT],
        [() => StateMachineVersionList, 0],
        1
      ], ListTagsForResourceInput$ = [
        3,
        n0,
        _LTFRI,
        0,
        [_rAe],
        [0],
        1
      ], ListTagsForResourceOutput$ = [
        3,
        n0,
        _LTFRO,
        0,
        [_ta],
        [() => TagList]
      ], LogDestination$ = [
        3,
        n0,
        _LD,
        0,
        [_cWLLG],
        [() => CloudWatchLogsLogGroup$]
      ], LoggingConfiguration$ = [
        3,
        n0,
        _LC,
        0,
        [_le, _iED, _des],
        [0, 2, () => LogDestinationList]
      ], MapIterationEventDetails$ = [
        3,
        n0,
        _MIED,
        0,
        [_n, _ind],
        [0, 1]
      ], MapRunExecutionCounts$ = [
        3,
        n0,
        _MREC,
        0,
        [_pe, _ru, _su, _f, _tO, _ab, _to, _rW, _fNR, _pR],
        [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
        8
      ], MapRunFailedEventDetails$ = [
        3,
        n0,
        _MRFED,
        0,
        [_e, _ca],
        [[() => SensitiveError, 0], [() => SensitiveCause, 0]]
      ], MapRunItemCounts$ = [
        3,
        n0,
        _MRIC,
        0,
        [_pe, _ru, _su, _f, _tO, _ab, _to, _rW, _fNR, _pR],
        [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
        8
      ], MapRunListItem$ = [
        3,
        n0,
        _MRLI,
        0,
        [_eA, _mRA, _sMA, _sD, _sDt],
        [0, 0, 0, 4, 4],
        4
      ], MapRunRedrivenEventDetails$ = [
        3,
        n0,
        _MRRED,
        0,
        [_mRA, _rCe],
        [0, 1]
      ], MapRunStartedEventDetails$ = [
        3,
        n0,
        _MRSED,
        0,
        [_mRA],
        [0]
      ], MapStateStartedEventDetails$ = [
        3,
        n0,
        _MSSED,
        0,
        [_len],
        [1]
      ], MockErrorOutput$ = [
        3,
        n0,
        _MEO,
        0,
        [_e, _ca],
        [[() => SensitiveError, 0], [() => SensitiveCause, 0]]
      ], MockInput$ = [
        3,
        n0,
        _MI,
        0,
        [_res, _eO, _fVM],
        [[() => SensitiveData, 0], [() => MockErrorOutput$, 0], 0]
      ], PublishStateMachineVersionInput$ = [
        3,
        n0,
        _PSMVI,
        0,
        [_sMA, _rI, _d],
        [0, 0, [() => VersionDescription, 0]],
        1
      ], PublishStateMachineVersionOutput$ = [
        3,
        n0,
        _PSMVO,
        0,
        [_cD, _sMVA],
        [4, 0],
        2
      ], RedriveExecutionInput$ = [
        3,
        n0,
        _REI,
        0,
        [_eA, _cT],
        [0, [0, 4]],
        1
      ], RedriveExecutionOutput$ = [
        3,
        n0,
        _REO,
        0,
        [_rD],
        [4],
        1
      ], RoutingConfigurationListItem$ = [
        3,
        n0,
        _RCLI,
        0,
        [_sMVA, _w],
        [0, 1],
        2
      ], SendTaskFailureInput$ = [
        3,
        n0,
        _STFI,
        0,
        [_tT, _e, _ca],
        [[() => TaskToken, 0], [() => SensitiveError, 0], [() => SensitiveCause, 0]],
        1
      ], SendTaskFailureOutput$ = [
        3,
        n0,
        _STFO,
        0,
        [],
        []
      ], SendTaskHeartbeatInput$ = [
        3,
        n0,
        _STHI,
        0,
        [_tT],
        [[() => TaskToken, 0]],
        1
      ], SendTaskHeartbeatOutput$ = [
        3,
        n0,
        _STHO,
        0,
        [],
        []
      ], SendTaskSuccessInput$ = [
        3,
        n0,
        _STSI,
        0,
        [_tT, _o],
        [[() => TaskToken, 0], [() => SensitiveData, 0]],
        2
      ], SendTaskSuccessOutput$ = [
        3,
        n0,
        _STSO,
        0,
        [],
        []
      ], StartExecutionInput$ = [
        3,
        n0,
        _SEI,
        0,
        [_sMA, _n, _i, _tH],
        [0, 0, [() => SensitiveData, 0], 0],
        1
      ], StartExecutionOutput$ = [
        3,
        n0,
        _SEO,
        0,
        [_eA, _sD],
        [0, 4],
        2
      ], StartSyncExecutionInput$ = [
        3,
        n0,
        _SSEI,
        0,
        [_sMA, _n, _i, _tH, _iDn],
        [0, 0, [() => SensitiveData, 0], 0, 0],
        1
      ], StartSyncExecutionOutput$ = [
        3,
        n0,
        _SSEO,
        0,
        [_eA, _sD, _sDt, _st, _sMA, _n, _e, _ca, _i, _iD, _o, _oD, _tH, _bD],
        [0, 4, 4, 0, 0, 0, [() => SensitiveError, 0], [() => SensitiveCause, 0], [() => SensitiveData, 0], () => CloudWatchEventsExecutionDataDetails$, [() => SensitiveData, 0], () => CloudWatchEventsExecutionDataDetails$, 0, () => BillingDetails$],
        4
      ], StateEnteredEventDetails$ = [
        3,
        n0,
        _SEED,
        0,
        [_n, _i, _iD],
        [0, [() => SensitiveData, 0], () => HistoryEventExecutionDataDetails$],
        1
      ], StateExitedEventDetails$ = [
        3,
        n0,
        _SEEDt,
        0,
        [_n, _o, _oD, _aV, _aVD],
        [0, [() => SensitiveData, 0], () => HistoryEventExecutionDataDetails$, [() => AssignedVariables, 0], () => AssignedVariablesDetails$],
        1
      ], StateMachineAliasListItem$ = [
        3,
        n0,
        _SMALI,
        0,
        [_sMAA, _cD],
        [0, 4],
        2
      ], StateMachineListItem$ = [
        3,
        n0,
        _SMLI,
        0,
        [_sMA, _n, _ty, _cD],
        [0, 0, 0, 4],
        4
      ], StateMachineVersionListItem$ = [
        3,
        n0,
        _SMVLI,
        0,
        [_sMVA, _cD],
        [0, 4],
        2
      ], StopExecutionInput$ = [
        3,
        n0,
        _SEIt,
        0,
        [_eA, _e, _ca],
        [0, [() => SensitiveError, 0], [() => SensitiveCause, 0]],
        1
      ], StopExecutionOutput$ = [
        3,
        n0,
        _SEOt,
        0,
        [_sDt],
        [4],
        1
      ], Tag$ = [
        3,
        n0,
        _T,
        0,
        [_k, _va],
        [0, 0]
      ], TagResourceInput$ = [
        3,
        n0,
        _TRI,
        0,
        [_rAe, _ta],
        [0, () => TagList],
        2
      ], TagResourceOutput$ = [
        3,
        n0,
        _TRO,
        0,
        [],
        []
      ], TaskCredentials$ = [
        3,
        n0,
        _TC,
        0,
        [_rA],
        [0]
      ], TaskFailedEventDetails$ = [
        3,
        n0,
        _TFED,
        0,
        [_rT, _re, _e, _ca],
        [0, 0, [() => SensitiveError, 0], [() => SensitiveCause, 0]],
        2
      ], TaskScheduledEventDetails$ = [
        3,
        n0,
        _TSED,
        0,
        [_rT, _re, _reg, _pa, _tIS, _hIS, _tCa],
        [0, 0, 0, [() => ConnectorParameters, 0], 1, 1, () => TaskCredentials$],
        4
      ], TaskStartedEventDetails$ = [
        3,
        n0,
        _TSEDa,
        0,
        [_rT, _re],
        [0, 0],
        2
      ], TaskStartFailedEventDetails$ = [
        3,
        n0,
        _TSFED,
        0,
        [_rT, _re, _e, _ca],
        [0, 0, [() => SensitiveError, 0], [() => SensitiveCause, 0]],
        2
      ], TaskSubmitFailedEventDetails$ = [
        3,
        n0,
        _TSFEDa,
        0,
        [_rT, _re, _e, _ca],
        [0, 0, [() => SensitiveError, 0], [() => SensitiveCause, 0]],
        2
      ], TaskSubmittedEventDetails$ = [
        3,
        n0,
        _TSEDas,
        0,
        [_rT, _re, _o, _oD],
        [0, 0, [() => SensitiveData, 0], () => HistoryEventExecutionDataDetails$],
        2
      ], TaskSucceededEventDetails$ = [
        3,
        n0,
        _TSEDask,
        0,
        [_rT, _re, _o, _oD],
        [0, 0, [() => SensitiveData, 0], () => HistoryEventExecutionDataDetails$],
        2
      ], TaskTimedOutEventDetails$ = [
        3,
        n0,
        _TTOED,
        0,
        [_rT, _re, _e, _ca],
        [0, 0, [() => SensitiveError, 0], [() => SensitiveCause, 0]],
        2
      ], TestStateConfiguration$ = [
        3,
        n0,
        _TSC,
        0,
        [_rRC, _eCBS, _mIFC, _mIRD],
        [1, [() => TestStateStateName, 0], 1, [() => SensitiveData, 0]]
      ], TestStateInput$ = [
        3,
        n0,
        _TSI,
        0,
        [_de, _rA, _i, _iL, _rSe, _v, _sN, _mo, _co, _sCt],
        [[() => Definition, 0], 0, [() => SensitiveData, 0], 0, 2, [() => SensitiveData, 0], [() => TestStateStateName, 0], [() => MockInput$, 0], [() => SensitiveData, 0], [() => TestStateConfiguration$, 0]],
        1
      ], TestStateOutput$ = [
        3,
        n0,
        _TSO,
        0,
        [_o, _e, _ca, _iDns, _nS, _st],
        [[() => SensitiveData, 0], [() => SensitiveError, 0], [() => SensitiveCause, 0], [() => InspectionData$, 0], 0, 0]
      ], TracingConfiguration$ = [
        3,
        n0,
        _TCr,
        0,
        [_en],
        [2]
      ], UntagResourceInput$ = [
        3,
        n0,
        _URI,
        0,
        [_rAe, _tK],
        [0, 64],
        2
      ], UntagResourceOutput$ = [
        3,
        n0,
        _URO,
        0,
        [],
        []
      ], UpdateMapRunInput$ = [
        3,
        n0,
        _UMRI,
        0,
        [_mRA, _mC, _tFP, _tFC],
        [0, 1, 1, 1],
        1
      ], UpdateMapRunOutput$ = [
        3,
        n0,
        _UMRO,
        0,
        [],
        []
      ], UpdateStateMachineAliasInput$ = [
        3,
        n0,
        _USMAI,
        0,
        [_sMAA, _d, _rC],
        [0, [() => AliasDescription, 0], () => RoutingConfigurationList],
        1
      ], UpdateStateMachineAliasOutput$ = [
        3,
        n0,
        _USMAO,
        0,
        [_uD],
        [4],
        1
      ], UpdateStateMachineInput$ = [
        3,
        n0,
        _USMI,
        0,
        [_sMA, _de, _rA, _lC, _tC, _p, _vD, _eC],
        [0, [() => Definition, 0], 0, () => LoggingConfiguration$, () => TracingConfiguration$, 2, [() => VersionDescription, 0], () => EncryptionConfiguration$],
        1
      ], UpdateStateMachineOutput$ = [
        3,
        n0,
        _USMO,
        0,
        [_uD, _rI, _sMVA],
        [4, 0, 0],
        1
      ], ValidateStateMachineDefinitionDiagnostic$ = [
        3,
        n0,
        _VSMDD,
        0,
        [_se, _cod, _m, _lo],
        [0, [() => ValidateStateMachineDefinitionCode, 0], [() => ValidateStateMachineDefinitionMessage, 0], [() => ValidateStateMachineDefinitionLocation, 0]],
        3
      ], ValidateStateMachineDefinitionInput$ = [
        3,
        n0,
        _VSMDI,
        0,
        [_de, _ty, _se, _mR],
        [[() => Definition, 0], 0, 0, 1],
        1
      ], ValidateStateMachineDefinitionOutput$ = [
        3,
        n0,
        _VSMDO,
        0,
        [_res, _di, _t],
        [0, [() => ValidateStateMachineDefinitionDiagnosticList, 0], 2],
        2
      ], ActivityList = [
        1,
        n0,
        _AL,
        0,
        () => ActivityListItem$
      ], ExecutionList = [
        1,
        n0,
        _EL,
        0,
        () => ExecutionListItem$
      ], HistoryEventList = [
        1,
        n0,
        _HEL,
        0,
        [
          () => HistoryEvent$,
          0
        ]
      ], LogDestinationList = [
        1,
        n0,
        _LDL,
        0,
        () => LogDestination$
      ], MapRunList = [
        1,
        n0,
        _MRL,
        0,
        () => MapRunListItem$
      ], RoutingConfigurationList = [
        1,
        n0,
        _RCL,
        0,
        () => RoutingConfigurationListItem$
      ], StateMachineAliasList = [
        1,
        n0,
        _SMAL,
        0,
        () => StateMachineAliasListItem$
      ], StateMachineList = [
        1,
        n0,
        _SML,
        0,
        () => StateMachineListItem$
      ], StateMachineVersionList = [
        1,
        n0,
        _SMVL,
        0,
        () => StateMachineVersionListItem$
      ], TagList = [
        1,
        n0,
        _TL,
        0,
        () => Tag$
      ], ValidateStateMachineDefinitionDiagnosticList = [
        1,
        n0,
        _VSMDDL,
        0,
        [
          () => ValidateStateMachineDefinitionDiagnostic$,
          0
        ]
      ], VariableNameList = [
        1,
        n0,
        _VNL,
        0,
        [
          () => VariableName,
          0
        ]
      ], AssignedVariables = [
        2,
        n0,
        _AV,
        0,
        [
          () => VariableName,
          0
        ],
        [
          () => VariableValue,
          0
        ]
      ], VariableReferences = [
        2,
        n0,
        _VR,
        8,
        [
          0,
          0
        ],
        [
          () => VariableNameList,
          0
        ]
      ], CreateActivity$ = [
        9,
        n0,
        _CA,
        2,
        () => CreateActivityInput$,
        () => CreateActivityOutput$
      ], CreateStateMachine$ = [
        9,
        n0,
        _CSM,
        2,
        () => CreateStateMachineInput$,
        () => CreateStateMachineOutput$
      ], CreateStateMachineAlias$ = [
        9,
        n0,
        _CSMA,
        0,
        () => CreateStateMachineAliasInput$,
        () => CreateStateMachineAliasOutput$
      ], DeleteActivity$ = [
        9,
        n0,
        _DA,
        0,
        () => DeleteActivityInput$,
        () => DeleteActivityOutput$
      ], DeleteStateMachine$ = [
        9,
        n0,
        _DSM,
        0,
        () => DeleteStateMachineInput$,
        () => DeleteStateMachineOutput$
      ], DeleteStateMachineAlias$ = [
        9,
        n0,
        _DSMA,
        0,
        () => DeleteStateMachineAliasInput$,
        () => DeleteStateMachineAliasOutput$
      ], DeleteStateMachineVersion$ = [
        9,
        n0,
        _DSMV,
        0,
        () => DeleteStateMachineVersionInput$,
        () => DeleteStateMachineVersionOutput$
      ], DescribeActivity$ = [
        9,
        n0,
        _DAe,
        0,
        () => DescribeActivityInput$,
        () => DescribeActivityOutput$
      ], DescribeExecution$ = [
        9,
        n0,
        _DE,
        0,
        () => DescribeExecutionInput$,
        () => DescribeExecutionOutput$
      ], DescribeMapRun$ = [
        9,
        n0,
        _DMR,
        0,
        () => DescribeMapRunInput$,
        () => DescribeMapRunOutput$
      ], DescribeStateMachine$ = [
        9,
        n0,
        _DSMe,
        0,
        () => DescribeStateMachineInput$,
        () => DescribeStateMachineOutput$
      ], DescribeStateMachineAlias$ = [
        9,
        n0,
        _DSMAe,
        0,
        () => DescribeStateMachineAliasInput$,
        () => DescribeStateMachineAliasOutput$
      ], DescribeStateMachineForExecution$ = [
        9,
        n0,
        _DSMFE,
        0,
        () => DescribeStateMachineForExecutionInput$,
        () => DescribeStateMachineForExecutionOutput$
      ], GetActivityTask$ = [
        9,
        n0,
        _GAT,
        0,
        () => GetActivityTaskInput$,
        () => GetActivityTaskOutput$
      ], GetExecutionHistory$ = [
        9,
        n0,
        _GEH,
        0,
        () => GetExecutionHistoryInput$,
        () => GetExecutionHistoryOutput$
      ], ListActivities$ = [
        9,
        n0,
        _LA,
        0,
        () => ListActivitiesInput$,
        () => ListActivitiesOutput$
      ], ListExecutions$ = [
        9,
        n0,
        _LE,
        0,
        () => ListExecutionsInput$,
        () => ListExecutionsOutput$
      ], ListMapRuns$ = [
        9,
        n0,
        _LMR,
        0,
        () => ListMapRunsInput$,
        () => ListMapRunsOutput$
      ], ListStateMachineAliases$ = [
        9,
        n0,
        _LSMA,
        0,
        () => ListStateMachineAliasesInput$,
        () => ListStateMachineAliasesOutput$
      ], ListStateMachines$ = [
        9,
        n0,
        _LSM,
        0,
        () => ListStateMachinesInput$,
        () => ListStateMachinesOutput$
      ], ListStateMachineVersions$ = [
        9,
        n0,
        _LSMV,
        0,
        () => ListStateMachineVersionsInput$,
        () => ListStateMachineVersionsOutput$
      ], ListTagsForResource$ = [
        9,
        n0,
        _LTFR,
        0,
        () => ListTagsForResourceInput$,
        () => ListTagsForResourceOutput$
      ], PublishStateMachineVersion$ = [
        9,
        n0,
        _PSMV,
        2,
        () => PublishStateMachineVersionInput$,
        () => PublishStateMachineVersionOutput$
      ], RedriveExecution$ = [
        9,
        n0,
        _RE,
        2,
        () => RedriveExecutionInput$,
        () => RedriveExecutionOutput$
      ], SendTaskFailure$ = [
        9,
        n0,
        _STF,
        0,
        () => SendTaskFailureInput$,
        () => SendTaskFailureOutput$
      ], SendTaskHeartbeat$ = [
        9,
        n0,
        _STH,
        0,
        () => SendTaskHeartbeatInput$,
        () => SendTaskHeartbeatOutput$
      ], SendTaskSuccess$ = [
        9,
        n0,
        _STS,
        0,
        () => SendTaskSuccessInput$,
        () => SendTaskSuccessOutput$
      ], StartExecution$ = [
        9,
        n0,
        _SEt,
        2,
        () => StartExecutionInput$,
        () => StartExecutionOutput$
      ], StartSyncExecution$ = [
        9,
        n0,
        _SSE,
        { [_end]: ["sync-"] },
        () => StartSyncExecutionInput$,
        () => StartSyncExecutionOutput$
      ], StopExecution$ = [
        9,
        n0,
        _SEto,
        0,
        () => StopExecutionInput$,
        () => StopExecutionOutput$
      ], TagResource$ = [
        9,
        n0,
        _TR,
        0,
        () => TagResourceInput$,
        () => TagResourceOutput$
      ], TestState$ = [
        9,
        n0,
        _TS,
        { [_end]: ["sync-"] },
        () => TestStateInput$,
        () => TestStateOutput$
      ], UntagResource$ = [
        9,
        n0,
        _UR,
        0,
        () => UntagResourceInput$,
        () => UntagResourceOutput$
      ], UpdateMapRun$ = [
        9,
        n0,
        _UMR,
        0,
        () => UpdateMapRunInput$,
        () => UpdateMapRunOutput$
      ], UpdateStateMachine$ = [
        9,
        n0,
        _USM,
        2,
        () => UpdateStateMachineInput$,
        () => UpdateStateMachineOutput$
      ], UpdateStateMachineAlias$ = [
        9,
        n0,
        _USMA,
        0,
        () => UpdateStateMachineAliasInput$,
        () => UpdateStateMachineAliasOutput$
      ], ValidateStateMachineDefinition$ = [
        9,
        n0,
        _VSMD,
        0,
        () => ValidateStateMachineDefinitionInput$,
        () => ValidateStateMachineDefinitionOutput$
      ];
      const getRuntimeConfig$1 = (config) => ({
        apiVersion: "2016-11-23",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? !1,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSFNHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
          {
            schemeId: "aws.auth#sigv4",
            identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
            signer: new AwsSdkSigV4Signer()
          }
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsJson1_0Protocol,
        protocolSettings: config?.protocolSettings ?? {
          defaultNamespace: "com.amazonaws.sfn",
          errorTypeRegistries,
          xmlNamespace: "http://swf.amazonaws.com/doc/2015-07-20/",
          version: "2016-11-23",
          serviceTarget: "AWSStepFunctions"
        },
        serviceId: config?.serviceId ?? "SFN",
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
          defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 9e5),
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
      class SFNClient extends Client {
        config;
        constructor(...[configuration]) {
          const _config_0 = getRuntimeConfig(configuration || {});
          super(_config_0), this.initConfig = _config_0;
          const _config_1 = resolveClientEndpointParameters(_config_0), _config_2 = resolveUserAgentConfig(_config_1), _config_3 = resolveRetryConfig(_config_2), _config_4 = resolveRegionConfig(_config_3), _config_5 = resolveHostHeaderConfig(_config_4), _config_6 = resolveEndpointConfig(_config_5), _config_7 = resolveHttpAuthSchemeConfig(_config_6), _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
          this.config = _config_8, this.middlewareStack.use(getSchemaSerdePlugin(this.config)), this.middlewareStack.use(getUserAgentPlugin(this.config)), this.middlewareStack.use(getRetryPlugin(this.config)), this.middlewareStack.use(getContentLengthPlugin(this.config)), this.middlewareStack.use(getHostHeaderPlugin(this.config)), this.middlewareStack.use(getLoggerPlugin(this.config)), this.middlewareStack.use(getRecursionDetectionPlugin(this.config)), this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: defaultSFNHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
              "aws.auth#sigv4": config.credentials
            })
          })), this.middlewareStack.use(getHttpSigningPlugin(this.config));
        }
        destroy() {
          super.destroy();
        }
      }
      const command = makeBuilder(commonParams, "AWSStepFunctions", "SFNClient", getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o) => [], _mw1 = (Command, cs, config, o) => [
        getLongPollPlugin(config)
      ];
      class CreateActivityCommand extends command(_ep0, _mw0, "CreateActivity", CreateActivity$) {
      }
      class CreateStateMachineAliasCommand extends command(_ep0, _mw0, "CreateStateMachineAlias", CreateStateMachineAlias$) {
      }
      class CreateStateMachineCommand extends command(_ep0, _mw0, "CreateStateMachine", CreateStateMachine$) {
      }
      class DeleteActivityCommand extends command(_ep0, _mw0, "DeleteActivity", DeleteActivity$) {
      }
      class DeleteStateMachineAliasCommand extends command(_ep0, _mw0, "DeleteStateMachineAlias", DeleteStateMachineAlias$) {
      }
      class DeleteStateMachineCommand extends command(_ep0, _mw0, "DeleteStateMachine", DeleteStateMachine$) {
      }
      class DeleteStateMachineVersionCommand extends command(_ep0, _mw0, "DeleteStateMachineVersion", DeleteStateMachineVersion$) {
      }
      class DescribeActivityCommand extends command(_ep0, _mw0, "DescribeActivity", DescribeActivity$) {
      }
      class DescribeExecutionCommand extends command(_ep0, _mw0, "DescribeExecution", DescribeExecution$) {
      }
      class DescribeMapRunCommand extends command(_ep0, _mw0, "DescribeMapRun", DescribeMapRun$) {
      }
      class DescribeStateMachineAliasCommand extends command(_ep0, _mw0, "DescribeStateMachineAlias", DescribeStateMachineAlias$) {
      }
      class DescribeStateMachineCommand extends command(_ep0, _mw0, "DescribeStateMachine", DescribeStateMachine$) {
      }
      class DescribeStateMachineForExecutionCommand extends command(_ep0, _mw0, "DescribeStateMachineForExecution", DescribeStateMachineForExecution$) {
      }
      class GetActivityTaskCommand extends command(_ep0, _mw1, "GetActivityTask", GetActivityTask$) {
      }
      class GetExecutionHistoryCommand extends command(_ep0, _mw0, "GetExecutionHistory", GetExecutionHistory$) {
      }
      class ListActivitiesCommand extends command(_ep0, _mw0, "ListActivities", ListActivities$) {
      }
      class ListExecutionsCommand extends command(_ep0, _mw0, "ListExecutions", ListExecutions$) {
      }
      class ListMapRunsCommand extends command(_ep0, _mw0, "ListMapRuns", ListMapRuns$) {
      }
      class ListStateMachineAliasesCommand extends command(_ep0, _mw0, "ListStateMachineAliases", ListStateMachineAliases$) {
      }
      class ListStateMachinesCommand extends command(_ep0, _mw0, "ListStateMachines", ListStateMachines$) {
      }
      class ListStateMachineVersionsCommand extends command(_ep0, _mw0, "ListStateMachineVersions", ListStateMachineVersions$) {
      }
      class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
      }
      class PublishStateMachineVersionCommand extends command(_ep0, _mw0, "PublishStateMachineVersion", PublishStateMachineVersion$) {
      }
      class RedriveExecutionCommand extends command(_ep0, _mw0, "RedriveExecution", RedriveExecution$) {
      }
      class SendTaskFailureCommand extends command(_ep0, _mw0, "SendTaskFailure", SendTaskFailure$) {
      }
      class SendTaskHeartbeatCommand extends command(_ep0, _mw0, "SendTaskHeartbeat", SendTaskHeartbeat$) {
      }
      class SendTaskSuccessCommand extends command(_ep0, _mw0, "SendTaskSuccess", SendTaskSuccess$) {
      }
      class StartExecutionCommand extends command(_ep0, _mw0, "StartExecution", StartExecution$) {
      }
      class StartSyncExecutionCommand extends command(_ep0, _mw0, "StartSyncExecution", StartSyncExecution$) {
      }
      class StopExecutionCommand extends command(_ep0, _mw0, "StopExecution", StopExecution$) {
      }
      class TagResourceCommand extends command(_ep0, _mw0, "TagResource", TagResource$) {
      }
      class TestStateCommand extends command(_ep0, _mw0, "TestState", TestState$) {
      }
      class UntagResourceCommand extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
      }
      class UpdateMapRunCommand extends command(_ep0, _mw0, "UpdateMapRun", UpdateMapRun$) {
      }
      class UpdateStateMachineAliasCommand extends command(_ep0, _mw0, "UpdateStateMachineAlias", UpdateStateMachineAlias$) {
      }
      class UpdateStateMachineCommand extends command(_ep0, _mw0, "UpdateStateMachine", UpdateStateMachine$) {
      }
      class ValidateStateMachineDefinitionCommand extends command(_ep0, _mw0, "ValidateStateMachineDefinition", ValidateStateMachineDefinition$) {
      }
      const paginateGetExecutionHistory = createPaginator(SFNClient, GetExecutionHistoryCommand, "nextToken", "nextToken", "maxResults"), paginateListActivities = createPaginator(SFNClient, ListActivitiesCommand, "nextToken", "nextToken", "maxResults"), paginateListExecutions = createPaginator(SFNClient, ListExecutionsCommand, "nextToken", "nextToken", "maxResults"), paginateListMapRuns = createPaginator(SFNClient, ListMapRunsCommand, "nextToken", "nextToken", "maxResults"), paginateListStateMachines = createPaginator(SFNClient, ListStateMachinesCommand, "nextToken", "nextToken", "maxResults"), commands = {
        CreateActivityCommand,
        CreateStateMachineCommand,
        CreateStateMachineAliasCommand,
        DeleteActivityCommand,
        DeleteStateMachineCommand,
        DeleteStateMachineAliasCommand,
        DeleteStateMachineVersionCommand,
        DescribeActivityCommand,
        DescribeExecutionCommand,
        DescribeMapRunCommand,
        DescribeStateMachineCommand,
        DescribeStateMachineAliasCommand,
        DescribeStateMachineForExecutionCommand,
        GetActivityTaskCommand,
        GetExecutionHistoryCommand,
        ListActivitiesCommand,
        ListExecutionsCommand,
        ListMapRunsCommand,
        ListStateMachineAliasesCommand,
        ListStateMachinesCommand,
        ListStateMachineVersionsCommand,
        ListTagsForResourceCommand,
        PublishStateMachineVersionCommand,
        RedriveExecutionCommand,
        SendTaskFailureCommand,
        SendTaskHeartbeatCommand,
        SendTaskSuccessCommand,
        StartExecutionCommand,
        StartSyncExecutionCommand,
        StopExecutionCommand,
        TagResourceCommand,
        TestStateCommand,
        UntagResourceCommand,
        UpdateMapRunCommand,
        UpdateStateMachineCommand,
        UpdateStateMachineAliasCommand,
        ValidateStateMachineDefinitionCommand
      }, paginators = {
        paginateGetExecutionHistory,
        paginateListActivities,
        paginateListExecutions,
        paginateListMapRuns,
        paginateListStateMachines
      };
      class SFN extends SFNClient {
      }
      createAggregatedClient(commands, SFN, { paginators });
      const EncryptionType = {
        AWS_OWNED_KEY: "AWS_OWNED_KEY",
        CUSTOMER_MANAGED_KMS_KEY: "CUSTOMER_MANAGED_KMS_KEY"
      }, LogLevel = {
        ALL: "ALL",
        ERROR: "ERROR",
        FATAL: "FATAL",
        OFF: "OFF"
      }, StateMachineType = {
        EXPRESS: "EXPRESS",
        STANDARD: "STANDARD"
      }, ValidationExceptionReason = {
        API_DOES_NOT_SUPPORT_LABELED_ARNS: "API_DOES_NOT_SUPPORT_LABELED_ARNS",
        CANNOT_UPDATE_COMPLETED_MAP_RUN: "CANNOT_UPDATE_COMPLETED_MAP_RUN",
        INVALID_ROUTING_CONFIGURATION: "INVALID_ROUTING_CONFIGURATION",
        MISSING_REQUIRED_PARAMETER: "MISSING_REQUIRED_PARAMETER"
      }, IncludedData = {
        ALL_DATA: "ALL_DATA",
        METADATA_ONLY: "METADATA_ONLY"
      }, ExecutionRedriveStatus = {
        NOT_REDRIVABLE: "NOT_REDRIVABLE",
        REDRIVABLE: "REDRIVABLE",
        REDRIVABLE_BY_MAP_RUN: "REDRIVABLE_BY_MAP_RUN"
      }, ExecutionStatus = {
        ABORTED: "ABORTED",
        FAILED: "FAILED",
        PENDING_REDRIVE: "PENDING_REDRIVE",
        RUNNING: "RUNNING",
        SUCCEEDED: "SUCCEEDED",
        TIMED_OUT: "TIMED_OUT"
      }, KmsKeyState = {
        CREATING: "CREATING",
        DISABLED: "DISABLED",
        PENDING_DELETION: "PENDING_DELETION",
        PENDING_IMPORT: "PENDING_IMPORT",
        UNAVAILABLE: "UNAVAILABLE"
      }, MapRunStatus = {
        ABORTED: "ABORTED",
        FAILED: "FAILED",
        RUNNING: "RUNNING",
        SUCCEEDED: "SUCCEEDED"
      }, StateMachineStatus = {
        ACTIVE: "ACTIVE",
        DELETING: "DELETING"
      }, HistoryEventType = {
        ActivityFailed: "ActivityFailed",
        ActivityScheduleFailed: "ActivityScheduleFailed",
        ActivityScheduled: "ActivityScheduled",
        ActivityStarted: "ActivityStarted",
        ActivitySucceeded: "ActivitySucceeded",
        ActivityTimedOut: "ActivityTimedOut",
        ChoiceStateEntered: "ChoiceStateEntered",
        ChoiceStateExited: "ChoiceStateExited",
        EvaluationFailed: "EvaluationFailed",
        ExecutionAborted: "ExecutionAborted",
        ExecutionFailed: "ExecutionFailed",
        ExecutionRedriven: "ExecutionRedriven",
        ExecutionStarted: "ExecutionStarted",
        ExecutionSucceeded: "ExecutionSucceeded",
        ExecutionTimedOut: "ExecutionTimedOut",
        FailStateEntered: "FailStateEntered",
        LambdaFunctionFailed: "LambdaFunctionFailed",
        LambdaFunctionScheduleFailed: "LambdaFunctionScheduleFailed",
        LambdaFunctionScheduled: "LambdaFunctionScheduled",
        LambdaFunctionStartFailed: "LambdaFunctionStartFailed",
        LambdaFunctionStarted: "LambdaFunctionStarted",
        LambdaFunctionSucceeded: "LambdaFunctionSucceeded",
        LambdaFunctionTimedOut: "LambdaFunctionTimedOut",
        MapIterationAborted: "MapIterationAborted",
        MapIterationFailed: "MapIterationFailed",
        MapIterationStarted: "MapIterationStarted",
        MapIterationSucceeded: "MapIterationSucceeded",
        MapRunAborted: "MapRunAborted",
        MapRunFailed: "MapRunFailed",
        MapRunRedriven: "MapRunRedriven",
        MapRunStarted: "MapRunStarted",
        MapRunSucceeded: "MapRunSucceeded",
        MapStateAborted: "MapStateAborted",
        MapStateEntered: "MapStateEntered",
        MapStateExited: "MapStateExited",
        MapStateFailed: "MapStateFailed",
        MapStateStarted: "MapStateStarted",
        MapStateSucceeded: "MapStateSucceeded",
        ParallelStateAborted: "ParallelStateAborted",
        ParallelStateEntered: "ParallelStateEntered",
        ParallelStateExited: "ParallelStateExited",
        ParallelStateFailed: "ParallelStateFailed",
        ParallelStateStarted: "ParallelStateStarted",
        ParallelStateSucceeded: "ParallelStateSucceeded",
        PassStateEntered: "PassStateEntered",
        PassStateExited: "PassStateExited",
        SucceedStateEntered: "SucceedStateEntered",
        SucceedStateExited: "SucceedStateExited",
        TaskFailed: "TaskFailed",
        TaskScheduled: "TaskScheduled",
        TaskStartFailed: "TaskStartFailed",
        TaskStarted: "TaskStarted",
        TaskStateAborted: "TaskStateAborted",
        TaskStateEntered: "TaskStateEntered",
        TaskStateExited: "TaskStateExited",
        TaskSubmitFailed: "TaskSubmitFailed",
        TaskSubmitted: "TaskSubmitted",
        TaskSucceeded: "TaskSucceeded",
        TaskTimedOut: "TaskTimedOut",
        WaitStateAborted: "WaitStateAborted",
        WaitStateEntered: "WaitStateEntered",
        WaitStateExited: "WaitStateExited"
      }, ExecutionRedriveFilter = {
        NOT_REDRIVEN: "NOT_REDRIVEN",
        REDRIVEN: "REDRIVEN"
      }, SyncExecutionStatus = {
        FAILED: "FAILED",
        SUCCEEDED: "SUCCEEDED",
        TIMED_OUT: "TIMED_OUT"
      }, InspectionLevel = {
        DEBUG: "DEBUG",
        INFO: "INFO",
        TRACE: "TRACE"
      }, MockResponseValidationMode = {
        NONE: "NONE",
        PRESENT: "PRESENT",
        STRICT: "STRICT"
      }, TestExecutionStatus = {
        CAUGHT_ERROR: "CAUGHT_ERROR",
        FAILED: "FAILED",
        RETRIABLE: "RETRIABLE",
        SUCCEEDED: "SUCCEEDED"
      }, ValidateStateMachineDefinitionSeverity = {
        ERROR: "ERROR",
        WARNING: "WARNING"
      }, ValidateStateMachineDefinitionResultCode = {
        FAIL: "FAIL",
        OK: "OK"
      };
      exports.ActivityAlreadyExists = ActivityAlreadyExists, exports.ActivityAlreadyExists$ = ActivityAlreadyExists$, exports.ActivityDoesNotExist = ActivityDoesNotExist, exports.ActivityDoesNotExist$ = ActivityDoesNotExist$, exports.ActivityFailedEventDetails$ = ActivityFailedEventDetails$, exports.ActivityLimitExceeded = ActivityLimitExceeded, exports.ActivityLimitExceeded$ = ActivityLimitExceeded$, exports.ActivityListItem$ = ActivityListItem$, exports.ActivityScheduleFailedEventDetails$ = ActivityScheduleFailedEventDetails$, exports.ActivityScheduledEventDetails$ = ActivityScheduledEventDetails$, exports.ActivityStartedEventDetails$ = ActivityStartedEventDetails$, exports.ActivitySucceededEventDetails$ = ActivitySucceededEventDetails$, exports.ActivityTimedOutEventDetails$ = ActivityTimedOutEventDetails$, exports.ActivityWorkerLimitExceeded = ActivityWorkerLimitExceeded, exports.ActivityWorkerLimitExceeded$ = ActivityWorkerLimitExceeded$, exports.AssignedVariablesDetails$ = AssignedVariablesDetails$, exports.BillingDetails$ = BillingDetails$, exports.CloudWatchEventsExecutionDataDetails$ = CloudWatchEventsExecutionDataDetails$, exports.CloudWatchLogsLogGroup$ = CloudWatchLogsLogGroup$, exports.ConflictException = ConflictException, exports.ConflictException$ = ConflictException$, exports.CreateActivity$ = CreateActivity$, exports.CreateActivityCommand = CreateActivityCommand, exports.CreateActivityInput$ = CreateActivityInput$, exports.CreateActivityOutput$ = CreateActivityOutput$, exports.CreateStateMachine$ = CreateStateMachine$, exports.CreateStateMachineAlias$ = CreateStateMachineAlias$, exports.CreateStateMachineAliasCommand = CreateStateMachineAliasCommand, exports.CreateStateMachineAliasInput$ = CreateStateMachineAliasInput$, exports.CreateStateMachineAliasOutput$ = CreateStateMachineAliasOutput$, exports.CreateStateMachineCommand = CreateStateMachineCommand, exports.CreateStateMachineInput$ = CreateStateMachineInput$, exports.CreateStateMachineOutput$ = CreateStateMachineOutput$, exports.DeleteActivity$ = DeleteActivity$, exports.DeleteActivityCommand = DeleteActivityCommand, exports.DeleteActivityInput$ = DeleteActivityInput$, exports.DeleteActivityOutput$ = DeleteActivityOutput$, exports.DeleteStateMachine$ = DeleteStateMachine$, exports.DeleteStateMachineAlias$ = DeleteStateMachineAlias$, exports.DeleteStateMachineAliasCommand = DeleteStateMachineAliasCommand, exports.DeleteStateMachineAliasInput$ = DeleteStateMachineAliasInput$, exports.DeleteStateMachineAliasOutput$ = DeleteStateMachineAliasOutput$, exports.DeleteStateMachineCommand = DeleteStateMachineCommand, exports.DeleteStateMachineInput$ = DeleteStateMachineInput$, exports.DeleteStateMachineOutput$ = DeleteStateMachineOutput$, exports.DeleteStateMachineVersion$ = DeleteStateMachineVersion$, exports.DeleteStateMachineVersionCommand = DeleteStateMachineVersionCommand, exports.DeleteStateMachineVersionInput$ = DeleteStateMachineVersionInput$, exports.DeleteStateMachineVersionOutput$ = DeleteStateMachineVersionOutput$, exports.DescribeActivity$ = DescribeActivity$, exports.DescribeActivityCommand = DescribeActivityCommand, exports.DescribeActivityInput$ = DescribeActivityInput$, exports.DescribeActivityOutput$ = DescribeActivityOutput$, exports.DescribeExecution$ = DescribeExecution$, exports.DescribeExecutionCommand = DescribeExecutionCommand, exports.DescribeExecutionInput$ = DescribeExecutionInput$, exports.DescribeExecutionOutput$ = DescribeExecutionOutput$, exports.DescribeMapRun$ = DescribeMapRun$, exports.DescribeMapRunCommand = DescribeMapRunCommand, exports.DescribeMapRunInput$ = DescribeMapRunInput$, exports.DescribeMapRunOutput$ = DescribeMapRunOutput$, exports.DescribeStateMachine$ = DescribeStateMachine$, exports.DescribeStateMachineAlias$ = DescribeStateMachineAlias$, exports.DescribeStateMachineAliasCommand = DescribeStateMachineAliasCommand, exports.DescribeStateMachineAliasInput$ = DescribeStateMachineAliasInput$, exports.DescribeStateMachineAliasOutput$ = DescribeStateMachineAliasOutput$, exports.DescribeStateMachineCommand = DescribeStateMachineCommand, exports.DescribeStateMachineForExecution$ = DescribeStateMachineForExecution$, exports.DescribeStateMachineForExecutionCommand = DescribeStateMachineForExecutionCommand, exports.DescribeStateMachineForExecutionInput$ = DescribeStateMachineForExecutionInput$, exports.DescribeStateMachineForExecutionOutput$ = DescribeStateMachineForExecutionOutput$, exports.DescribeStateMachineInput$ = DescribeStateMachineInput$, exports.DescribeStateMachineOutput$ = DescribeStateMachineOutput$, exports.EncryptionConfiguration$ = EncryptionConfiguration$, exports.EncryptionType = EncryptionType, exports.EvaluationFailedEventDetails$ = EvaluationFailedEventDetails$, exports.ExecutionAbortedEventDetails$ = ExecutionAbortedEventDetails$, exports.ExecutionAlreadyExists = ExecutionAlreadyExists, exports.ExecutionAlreadyExists$ = ExecutionAlreadyExists$, exports.ExecutionDoesNotExist = ExecutionDoesNotExist, exports.ExecutionDoesNotExist$ = ExecutionDoesNotExist$, exports.ExecutionFailedEventDetails$ = ExecutionFailedEventDetails$, exports.ExecutionLimitExceeded = ExecutionLimitExceeded, exports.ExecutionLimitExceeded$ = ExecutionLimitExceeded$, exports.ExecutionListItem$ = ExecutionListItem$, exports.ExecutionNotRedrivable = ExecutionNotRedrivable, exports.ExecutionNotRedrivable$ = ExecutionNotRedrivable$, exports.ExecutionRedriveFilter = ExecutionRedriveFilter, exports.ExecutionRedriveStatus = ExecutionRedriveStatus, exports.ExecutionRedrivenEventDetails$ = ExecutionRedrivenEventDetails$, exports.ExecutionStartedEventDetails$ = ExecutionStartedEventDetails$, exports.ExecutionStatus = ExecutionStatus, exports.ExecutionSucceededEventDetails$ = ExecutionSucceededEventDetails$, exports.ExecutionTimedOutEventDetails$ = ExecutionTimedOutEventDetails$, exports.GetActivityTask$ = GetActivityTask$, exports.GetActivityTaskCommand = GetActivityTaskCommand, exports.GetActivityTaskInput$ = GetActivityTaskInput$, exports.GetActivityTaskOutput$ = GetActivityTaskOutput$, exports.GetExecutionHistory$ = GetExecutionHistory$, exports.GetExecutionHistoryCommand = GetExecutionHistoryCommand, exports.GetExecutionHistoryInput$ = GetExecutionHistoryInput$, exports.GetExecutionHistoryOutput$ = GetExecutionHistoryOutput$, exports.HistoryEvent$ = HistoryEvent$, exports.HistoryEventExecutionDataDetails$ = HistoryEventExecutionDataDetails$, exports.HistoryEventType = HistoryEventType, exports.IncludedData = IncludedData, exports.InspectionData$ = InspectionData$, exports.InspectionDataRequest$ = InspectionDataRequest$, exports.InspectionDataResponse$ = InspectionDataResponse$, exports.InspectionErrorDetails$ = InspectionErrorDetails$, exports.InspectionLevel = InspectionLevel, exports.InvalidArn = InvalidArn, exports.InvalidArn$ = InvalidArn$, exports.InvalidDefinition = InvalidDefinition, exports.InvalidDefinition$ = InvalidDefinition$, exports.InvalidEncryptionConfiguration = InvalidEncryptionConfiguration, exports.InvalidEncryptionConfiguration$ = InvalidEncryptionConfiguration$, exports.InvalidExecutionInput = InvalidExecutionInput, exports.InvalidExecutionInput$ = InvalidExecutionInput$, exports.InvalidLoggingConfiguration = InvalidLoggingConfiguration, exports.InvalidLoggingConfiguration$ = InvalidLoggingConfiguration$, exports.InvalidName = InvalidName, exports.InvalidName$ = InvalidName$, exports.InvalidOutput = InvalidOutput, exports.InvalidOutput$ = InvalidOutput$, exports.InvalidToken = InvalidToken, exports.InvalidToken$ = InvalidToken$, exports.InvalidTracingConfiguration = InvalidTracingConfiguration, exports.InvalidTracingConfiguration$ = InvalidTracingConfiguration$, exports.KmsAccessDeniedException = KmsAccessDeniedException, exports.KmsAccessDeniedException$ = KmsAccessDeniedException$, exports.KmsInvalidStateException = KmsInvalidStateException, exports.KmsInvalidStateException$ = KmsInvalidStateException$, exports.KmsKeyState = KmsKeyState, exports.KmsThrottlingException = KmsThrottlingException, exports.KmsThrottlingException$ = KmsThrottlingException$, exports.LambdaFunctionFailedEventDetails$ = LambdaFunctionFailedEventDetails$, exports.LambdaFunctionScheduleFailedEventDetails$ = LambdaFunctionScheduleFailedEventDetails$, exports.LambdaFunctionScheduledEventDetails$ = LambdaFunctionScheduledEventDetails$, exports.LambdaFunctionStartFailedEventDetails$ = LambdaFunctionStartFailedEventDetails$, exports.LambdaFunctionSucceededEventDetails$ = LambdaFunctionSucceededEventDetails$, exports.LambdaFunctionTimedOutEventDetails$ = LambdaFunctionTimedOutEventDetails$, exports.ListActivities$ = ListActivities$, exports.ListActivitiesCommand = ListActivitiesCommand, exports.ListActivitiesInput$ = ListActivitiesInput$, exports.ListActivitiesOutput$ = ListActivitiesOutput$, exports.ListExecutions$ = ListExecutions$, exports.ListExecutionsCommand = ListExecutionsCommand, exports.ListExecutionsInput$ = ListExecutionsInput$, exports.ListExecutionsOutput$ = ListExecutionsOutput$, exports.ListMapRuns$ = ListMapRuns$, exports.ListMapRunsCommand = ListMapRunsCommand, exports.ListMapRunsInput$ = ListMapRunsInput$, exports.ListMapRunsOutput$ = ListMapRunsOutput$, exports.ListStateMachineAliases$ = ListStateMachineAliases$, exports.ListStateMachineAliasesCommand = ListStateMachineAliasesCommand, exports.ListStateMachineAliasesInput$ = ListStateMachineAliasesInput$, exports.ListStateMachineAliasesOutput$ = ListStateMachineAliasesOutput$, exports.ListStateMachineVersions$ = ListStateMachineVersions$, exports.ListStateMachineVersionsCommand = ListStateMachineVersionsCommand, exports.ListStateMachineVersionsInput$ = ListStateMachineVersionsInput$, exports.ListStateMachineVersionsOutput$ = ListStateMachineVersionsOutput$, exports.ListStateMachines$ = ListStateMachines$, exports.ListStateMachinesCommand = ListStateMachinesCommand, exports.ListStateMachinesInput$ = ListStateMachinesInput$, exports.ListStateMachinesOutput$ = ListStateMachinesOutput$, exports.ListTagsForResource$ = ListTagsForResource$, exports.ListTagsForResourceCommand = ListTagsForResourceCommand, exports.ListTagsForResourceInput$ = ListTagsForResourceInput$, exports.ListTagsForResourceOutput$ = ListTagsForResourceOutput$, exports.LogDestination$ = LogDestination$, exports.LogLevel = LogLevel, exports.LoggingConfiguration$ = LoggingConfiguration$, exports.MapIterationEventDetails$ = MapIterationEventDetails$, exports.MapRunExecutionCounts$ = MapRunExecutionCounts$, exports.MapRunFailedEventDetails$ = MapRunFailedEventDetails$, exports.MapRunItemCounts$ = MapRunItemCounts$, exports.MapRunListItem$ = MapRunListItem$, exports.MapRunRedrivenEventDetails$ = MapRunRedrivenEventDetails$, exports.MapRunStartedEventDetails$ = MapRunStartedEventDetails$, exports.MapRunStatus = MapRunStatus, exports.MapStateStartedEventDetails$ = MapStateStartedEventDetails$, exports.MissingRequiredParameter = MissingRequiredParameter, exports.MissingRequiredParameter$ = MissingRequiredParameter$, exports.MockErrorOutput$ = MockErrorOutput$, exports.MockInput$ = MockInput$, exports.MockResponseValidationMode = MockResponseValidationMode, exports.PublishStateMachineVersion$ = PublishStateMachineVersion$, exports.PublishStateMachineVersionCommand = PublishStateMachineVersionCommand, exports.PublishStateMachineVersionInput$ = PublishStateMachineVersionInput$, exports.PublishStateMachineVersionOutput$ = PublishStateMachineVersionOutput$, exports.RedriveExecution$ = RedriveExecution$, exports.RedriveExecutionCommand = RedriveExecutionCommand, exports.RedriveExecutionInput$ = RedriveExecutionInput$, exports.RedriveExecutionOutput$ = RedriveExecutionOutput$, exports.ResourceNotFound = ResourceNotFound, exports.ResourceNotFound$ = ResourceNotFound$, exports.RoutingConfigurationListItem$ = RoutingConfigurationListItem$, exports.SFN = SFN, exports.SFNClient = SFNClient, exports.SFNServiceException = SFNServiceException, exports.SFNServiceException$ = SFNServiceException$, exports.SendTaskFailure$ = SendTaskFailure$, exports.SendTaskFailureCommand = SendTaskFailureCommand, exports.SendTaskFailureInput$ = SendTaskFailureInput$, exports.SendTaskFailureOutput$ = SendTaskFailureOutput$, exports.SendTaskHeartbeat$ = SendTaskHeartbeat$, exports.SendTaskHeartbeatCommand = SendTaskHeartbeatCommand, exports.SendTaskHeartbeatInput$ = SendTaskHeartbeatInput$, exports.SendTaskHeartbeatOutput$ = SendTaskHeartbeatOutput$, exports.SendTaskSuccess$ = SendTaskSuccess$, exports.SendTaskSuccessCommand = SendTaskSuccessCommand, exports.SendTaskSuccessInput$ = SendTaskSuccessInput$, exports.SendTaskSuccessOutput$ = SendTaskSuccessOutput$, exports.ServiceQuotaExceededException = ServiceQuotaExceededException, exports.ServiceQuotaExceededException$ = ServiceQuotaExceededException$, exports.StartExecution$ = StartExecution$, exports.StartExecutionCommand = StartExecutionCommand, exports.StartExecutionInput$ = StartExecutionInput$, exports.StartExecutionOutput$ = StartExecutionOutput$, exports.StartSyncExecution$ = StartSyncExecution$, exports.StartSyncExecutionCommand = StartSyncExecutionCommand, exports.StartSyncExecutionInput$ = StartSyncExecutionInput$, exports.StartSyncExecutionOutput$ = StartSyncExecutionOutput$, exports.StateEnteredEventDetails$ = StateEnteredEventDetails$, exports.StateExitedEventDetails$ = StateExitedEventDetails$, exports.StateMachineAliasListItem$ = StateMachineAliasListItem$, exports.StateMachineAlreadyExists = StateMachineAlreadyExists, exports.StateMachineAlreadyExists$ = StateMachineAlreadyExists$, exports.StateMachineDeleting = StateMachineDeleting, exports.StateMachineDeleting$ = StateMachineDeleting$, exports.StateMachineDoesNotExist = StateMachineDoesNotExist, exports.StateMachineDoesNotExist$ = StateMachineDoesNotExist$, exports.StateMachineLimitExceeded = StateMachineLimitExceeded, exports.StateMachineLimitExceeded$ = StateMachineLimitExceeded$, exports.StateMachineListItem$ = StateMachineListItem$, exports.StateMachineStatus = StateMachineStatus, exports.StateMachineType = StateMachineType, exports.StateMachineTypeNotSupported = StateMachineTypeNotSupported, exports.StateMachineTypeNotSupported$ = StateMachineTypeNotSupported$, exports.StateMachineVersionListItem$ = StateMachineVersionListItem$, exports.StopExecution$ = StopExecution$, exports.StopExecutionCommand = StopExecutionCommand, exports.StopExecutionInput$ = StopExecutionInput$, exports.StopExecutionOutput$ = StopExecutionOutput$, exports.SyncExecutionStatus = SyncExecutionStatus, exports.Tag$ = Tag$, exports.TagResource$ = TagResource$, exports.TagResourceCommand = TagResourceCommand, exports.TagResourceInput$ = TagResourceInput$, exports.TagResourceOutput$ = TagResourceOutput$, exports.TaskCredentials$ = TaskCredentials$, exports.TaskDoesNotExist = TaskDoesNotExist, exports.TaskDoesNotExist$ = TaskDoesNotExist$, exports.TaskFailedEventDetails$ = TaskFailedEventDetails$, exports.TaskScheduledEventDetails$ = TaskScheduledEventDetails$, exports.TaskStartFailedEventDetails$ = TaskStartFailedEventDetails$, exports.TaskStartedEventDetails$ = TaskStartedEventDetails$, exports.TaskSubmitFailedEventDetails$ = TaskSubmitFailedEventDetails$, exports.TaskSubmittedEventDetails$ = TaskSubmittedEventDetails$, exports.TaskSucceededEventDetails$ = TaskSucceededEventDetails$, exports.TaskTimedOut = TaskTimedOut, exports.TaskTimedOut$ = TaskTimedOut$, exports.TaskTimedOutEventDetails$ = TaskTimedOutEventDetails$, exports.TestExecutionStatus = TestExecutionStatus, exports.TestState$ = TestState$, exports.TestStateCommand = TestStateCommand, exports.TestStateConfiguration$ = TestStateConfiguration$, exports.TestStateInput$ = TestStateInput$, exports.TestStateOutput$ = TestStateOutput$, exports.TooManyTags = TooManyTags, exports.TooManyTags$ = TooManyTags$, exports.TracingConfiguration$ = TracingConfiguration$, exports.UntagResource$ = UntagResource$, exports.UntagResourceCommand = UntagResourceCommand, exports.UntagResourceInput$ = UntagResourceInput$, exports.UntagResourceOutput$ = UntagResourceOutput$, exports.UpdateMapRun$ = UpdateMapRun$, exports.UpdateMapRunCommand = UpdateMapRunCommand, exports.UpdateMapRunInput$ = UpdateMapRunInput$, exports.UpdateMapRunOutput$ = UpdateMapRunOutput$, exports.UpdateStateMachine$ = UpdateStateMachine$, exports.UpdateStateMachineAlias$ = UpdateStateMachineAlias$, exports.UpdateStateMachineAliasCommand = UpdateStateMachineAliasCommand, exports.UpdateStateMachineAliasInput$ = UpdateStateMachineAliasInput$, exports.UpdateStateMachineAliasOutput$ = UpdateStateMachineAliasOutput$, exports.UpdateStateMachineCommand = UpdateStateMachineCommand, exports.UpdateStateMachineInput$ = UpdateStateMachineInput$, exports.UpdateStateMachineOutput$ = UpdateStateMachineOutput$, exports.ValidateStateMachineDefinition$ = ValidateStateMachineDefinition$, exports.ValidateStateMachineDefinitionCommand = ValidateStateMachineDefinitionCommand, exports.ValidateStateMachineDefinitionDiagnostic$ = ValidateStateMachineDefinitionDiagnostic$, exports.ValidateStateMachineDefinitionInput$ = ValidateStateMachineDefinitionInput$, exports.ValidateStateMachineDefinitionOutput$ = ValidateStateMachineDefinitionOutput$, exports.ValidateStateMachineDefinitionResultCode = ValidateStateMachineDefinitionResultCode, exports.ValidateStateMachineDefinitionSeverity = ValidateStateMachineDefinitionSeverity, exports.ValidationException = ValidationException, exports.ValidationException$ = ValidationException$, exports.ValidationExceptionReason = ValidationExceptionReason, exports.errorTypeRegistries = errorTypeRegistries, exports.paginateGetExecutionHistory = paginateGetExecutionHistory, exports.paginateListActivities = paginateListActivities, exports.paginateListExecutions = paginateListExecutions, exports.paginateListMapRuns = paginateListMapRuns, exports.paginateListStateMachines = paginateListStateMachines;
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
