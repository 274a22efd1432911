export const id = 3222, ids = [3222], modules = {
  /***/
  3222: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(2771), { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = __webpack_require__(402), { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createWaiter, checkExceptions, WaiterState, createAggregatedClient } = __webpack_require__(2658), { Command: $Command } = __webpack_require__(2658);
      exports.$Command = $Command, exports.__Client = Client;
      const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(7291), { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(2085), { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(3422), { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(3609), { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(6890), { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(7523), { defaultProvider } = __webpack_require__(5861), { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(2430), { streamCollector, NodeHttpHandler } = __webpack_require__(1279), { AwsRestJsonProtocol } = __webpack_require__(7288), { Sha256 } = __webpack_require__(9542), defaultInspector2HttpAuthSchemeParametersProvider = async (config, context, input) => ({
        operation: getSmithyContext(context).operation,
        region: await normalizeProvider(config.region)() || (() => {
          throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })()
      });
      function createAwsAuthSigv4HttpAuthOption(authParameters) {
        return {
          schemeId: "aws.auth#sigv4",
          signingProperties: {
            name: "inspector2",
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
      const defaultInspector2HttpAuthSchemeProvider = (authParameters) => {
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
        defaultSigningName: "inspector2"
      }), commonParams = {
        UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
        Endpoint: { type: "builtInParams", name: "endpoint" },
        Region: { type: "builtInParams", name: "region" },
        UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
      };
      var version = "3.1084.0", packageInfo = {
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
          [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]]
        ],
        results: [
          [a],
          [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
          [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
          [g, i],
          ["https://inspector2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
          [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
          ["https://inspector2-fips.{Region}.{PartitionResult#dnsSuffix}", i],
          [a, "FIPS is enabled but this partition does not support FIPS"],
          ["https://inspector2.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
          [a, "DualStack is enabled but this partition does not support DualStack"],
          ["https://inspector2.{Region}.{PartitionResult#dnsSuffix}", i],
          [a, "Invalid Configuration: Missing Region"]
        ]
      }, root = 2, r = 1e8, nodes = new Int32Array([
        -1,
        1,
        -1,
        0,
        12,
        3,
        1,
        4,
        r + 11,
        2,
        5,
        r + 11,
        3,
        8,
        6,
        4,
        7,
        r + 10,
        5,
        r + 8,
        r + 9,
        4,
        10,
        9,
        6,
        r + 6,
        r + 7,
        5,
        11,
        r + 5,
        6,
        r + 4,
        r + 5,
        3,
        r + 1,
        13,
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
      class Inspector2ServiceException extends ServiceException {
        constructor(options) {
          super(options), Object.setPrototypeOf(this, Inspector2ServiceException.prototype);
        }
      }
      class AccessDeniedException extends Inspector2ServiceException {
        name = "AccessDeniedException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "AccessDeniedException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, AccessDeniedException.prototype);
        }
      }
      class InternalServerException extends Inspector2ServiceException {
        name = "InternalServerException";
        $fault = "server";
        $retryable = {};
        retryAfterSeconds;
        constructor(opts) {
          super({
            name: "InternalServerException",
            $fault: "server",
            ...opts
          }), Object.setPrototypeOf(this, InternalServerException.prototype), this.retryAfterSeconds = opts.retryAfterSeconds;
        }
      }
      class ServiceQuotaExceededException extends Inspector2ServiceException {
        name = "ServiceQuotaExceededException";
        $fault = "client";
        resourceId;
        constructor(opts) {
          super({
            name: "ServiceQuotaExceededException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype), this.resourceId = opts.resourceId;
        }
      }
      class ThrottlingException extends Inspector2ServiceException {
        name = "ThrottlingException";
        $fault = "client";
        $retryable = {
          throttling: !0
        };
        retryAfterSeconds;
        constructor(opts) {
          super({
            name: "ThrottlingException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ThrottlingException.prototype), this.retryAfterSeconds = opts.retryAfterSeconds;
        }
      }
      class ValidationException extends Inspector2ServiceException {
        name = "ValidationException";
        $fault = "client";
        reason;
        fields;
        constructor(opts) {
          super({
            name: "ValidationException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ValidationException.prototype), this.reason = opts.reason, this.fields = opts.fields;
        }
      }
      class BadRequestException extends Inspector2ServiceException {
        name = "BadRequestException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "BadRequestException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, BadRequestException.prototype);
        }
      }
      class ConflictException extends Inspector2ServiceException {
        name = "ConflictException";
        $fault = "client";
        resourceId;
        resourceType;
        constructor(opts) {
          super({
            name: "ConflictException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ConflictException.prototype), this.resourceId = opts.resourceId, this.resourceType = opts.resourceType;
        }
      }
      class ResourceNotFoundException extends Inspector2ServiceException {
        name = "ResourceNotFoundException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ResourceNotFoundException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
        }
      }
      const _A = "Account", _AA = "AccountAggregation", _AAR = "AccountAggregationResponse", _AARm = "AmiAggregationResponse", _AAm = "AmiAggregation", _ACCAF = "AwsConfigConnectorArnFilter", _ACCAFL = "AwsConfigConnectorArnFilterList", _ACR = "AssociateConfigurationRequest", _ACRL = "AssociateConfigurationRequestList", _AD = "AtigData", _ADE = "AccessDeniedException", _AE = "AutoEnable", _AECA = "AwsEcrContainerAggregation", _AECAR = "AwsEcrContainerAggregationResponse", _AECID = "AwsEcrContainerImageDetails", _AEID = "AwsEc2InstanceDetails", _AEMD = "AwsEcsMetadataDetails", _AEMDw = "AwsEksMetadataDetails", _AEWI = "AwsEksWorkloadInfo", _AEWIL = "AwsEksWorkloadInfoList", _AIFL = "AccountIdFilterList", _AL = "AccountList", _ALFD = "AwsLambdaFunctionDetails", _AM = "AssociateMember", _AMR = "AssociateMemberRequest", _AMRs = "AssociateMemberResponse", _APDC = "AzureProviderDetailCreate", _APDU = "AzureProviderDetailUpdate", _AR = "AggregationRequest", _ARL = "AggregationResponseList", _ARg = "AggregationResponse", _AS = "AccountState", _ASC = "AzureScopeConfiguration", _ASCI = "AzureScopeConfigurationInput", _ASL = "AccountStateList", _AU = "AuthorizationUrl", _BACSSC = "BatchAssociateCodeSecurityScanConfiguration", _BACSSCR = "BatchAssociateCodeSecurityScanConfigurationRequest", _BACSSCRa = "BatchAssociateCodeSecurityScanConfigurationResponse", _BDCSSC = "BatchDisassociateCodeSecurityScanConfiguration", _BDCSSCR = "BatchDisassociateCodeSecurityScanConfigurationRequest", _BDCSSCRa = "BatchDisassociateCodeSecurityScanConfigurationResponse", _BGAS = "BatchGetAccountStatus", _BGASR = "BatchGetAccountStatusRequest", _BGASRa = "BatchGetAccountStatusResponse", _BGCS = "BatchGetCodeSnippet", _BGCSR = "BatchGetCodeSnippetRequest", _BGCSRa = "BatchGetCodeSnippetResponse", _BGFD = "BatchGetFindingDetails", _BGFDR = "BatchGetFindingDetailsRequest", _BGFDRa = "BatchGetFindingDetailsResponse", _BGFTI = "BatchGetFreeTrialInfo", _BGFTIR = "BatchGetFreeTrialInfoRequest", _BGFTIRa = "BatchGetFreeTrialInfoResponse", _BGMEDIS = "BatchGetMemberEc2DeepInspectionStatus", _BGMEDISR = "BatchGetMemberEc2DeepInspectionStatusRequest", _BGMEDISRa = "BatchGetMemberEc2DeepInspectionStatusResponse", _BRE = "BadRequestException", _BUMEDIS = "BatchUpdateMemberEc2DeepInspectionStatus", _BUMEDISR = "BatchUpdateMemberEc2DeepInspectionStatusRequest", _BUMEDISRa = "BatchUpdateMemberEc2DeepInspectionStatusResponse", _C = "Connector", _CAF = "ConnectorArnFilter", _CAFL = "ConnectorArnFilterList", _CC = "CreateConnector", _CCA = "CisCheckAggregation", _CCAL = "CisCheckAggregationList", _CCISC = "ConnectorContainerImageScanConfiguration", _CCR = "CreateConnectorRequest", _CCRr = "CreateConnectorResponse", _CCSC = "CreateCisScanConfiguration", _CCSCR = "CreateCisScanConfigurationRequest", _CCSCRr = "CreateCisScanConfigurationResponse", _CCSI = "CreateCodeSecurityIntegration", _CCSIR = "CreateCodeSecurityIntegrationRequest", _CCSIRr = "CreateCodeSecurityIntegrationResponse", _CCSSC = "CreateCodeSecurityScanConfiguration", _CCSSCR = "CreateCodeSecurityScanConfigurationRequest", _CCSSCRr = "CreateCodeSecurityScanConfigurationResponse", _CCT = "CreateCisTargets", _CD = "CisaData", _CDF = "CisDateFilter", _CDFL = "CoverageDateFilterList", _CDFo = "CoverageDateFilter", _CDL = "ClusterDetailsList", _CDl = "ClusterDetails", _CE = "ConflictException", _CF = "CreateFilter", _CFAFL = "CisFindingArnFilterList", _CFC = "ConnectorFilterCriteria", _CFCo = "CoverageFilterCriteria", _CFIFC = "ClusterForImageFilterCriteria", _CFP = "CodeFilePath", _CFR = "CreateFilterRequest", _CFRR = "CancelFindingsReportRequest", _CFRRa = "CancelFindingsReportResponse", _CFRRr = "CreateFindingsReportRequest", _CFRRre = "CreateFindingsReportResponse", _CFRa = "CancelFindingsReport", _CFRr = "CreateFilterResponse", _CFRre = "CreateFindingsReport", _CFSF = "CisFindingStatusFilter", _CFSFL = "CisFindingStatusFilterList", _CGLSMID = "CreateGitLabSelfManagedIntegrationDetail", _CH = "ConnectorHealth", _CI = "ClusterInformation", _CIA = "ContainerImageAggregation", _CIAR = "ContainerImageAggregationResponse", _CID = "CreateIntegrationDetail", _CIFL = "CheckIdFilterList", _CIL = "ClusterInformationList", _CIM = "ContainerImageMetadata", _CISC = "ContinuousIntegrationScanConfiguration", _CL = "CodeLine", _CLL = "CodeLineList", _CLo = "ConnectorList", _CLou = "CountsList", _CM = "ClusterMetadata", _CMF = "CoverageMapFilter", _CMFL = "CoverageMapFilterList", _CNF = "CisNumberFilter", _CNFL = "CisNumberFilterList", _CNFLo = "CoverageNumberFilterList", _CNFo = "CoverageNumberFilter", _CNT = "ConnectorNextToken", _CP = "ComputePlatform", _CR = "CoveredResource", _CRA = "CodeRepositoryAggregation", _CRAR = "CodeRepositoryAggregationResponse", _CRD = "CodeRepositoryDetails", _CRM = "CodeRepositoryMetadata", _CRMo = "ContainerRegistryMetadata", _CRMon = "ContainerRepositoryMetadata", _CRODS = "CodeRepositoryOnDemandScan", _CRSF = "CisResultStatusFilter", _CRSFL = "CisResultStatusFilterList", _CRo = "CoveredResources", _CS = "CisScan", _CSA = "CvssScoreAdjustment", _CSAFL = "CisScanArnFilterList", _CSAL = "CvssScoreAdjustmentList", _CSBFL = "CisScheduledByFilterList", _CSC = "CisScanConfiguration", _CSCAFL = "CisScanConfigurationArnFilterList", _CSCI = "ConnectorScanConfigurationItem", _CSCIL = "ConnectorScanConfigurationItemList", _CSCL = "CisScanConfigurationList", _CSCo = "ConnectorScanConfiguration", _CSD = "CvssScoreDetails", _CSDFL = "CisScanDateFilterList", _CSE = "CodeSnippetError", _CSEL = "CodeSnippetErrorList", _CSER = "CancelSbomExportRequest", _CSERa = "CancelSbomExportResponse", _CSERr = "CreateSbomExportRequest", _CSERre = "CreateSbomExportResponse", _CSEa = "CancelSbomExport", _CSEr = "CreateSbomExport", _CSF = "CisStringFilter", _CSFL = "CoverageStringFilterList", _CSFo = "CoverageStringFilter", _CSIS = "CodeSecurityIntegrationSummary", _CSL = "CisScanList", _CSLF = "CisSecurityLevelFilter", _CSLFL = "CisSecurityLevelFilterList", _CSLv = "CvssScoreList", _CSM = "CisSessionMessage", _CSMi = "CisSessionMessages", _CSNFL = "CisScanNameFilterList", _CSR = "CodeSnippetResult", _CSRABCFC = "CisScanResultsAggregatedByChecksFilterCriteria", _CSRABTRFC = "CisScanResultsAggregatedByTargetResourceFilterCriteria", _CSRD = "CisScanResultDetails", _CSRDFC = "CisScanResultDetailsFilterCriteria", _CSRDL = "CisScanResultDetailsList", _CSRL = "CodeSnippetResultList", _CSRo = "CodeSecurityResource", _CSSC = "CodeSecurityScanConfiguration", _CSSCAS = "CodeSecurityScanConfigurationAssociationSummary", _CSSCASo = "CodeSecurityScanConfigurationAssociationSummaries", _CSSCS = "CodeSecurityScanConfigurationSummary", _CSSCSo = "CodeSecurityScanConfigurationSummaries", _CSSF = "CisScanStatusFilter", _CSSFL = "CisScanStatusFilterList", _CSv = "CvssScore", _CT = "CisTargets", _CTF = "ConnectorTypeFilter", _CTFL = "ConnectorTypeFilterList", _CTRA = "CisTargetResourceAggregation", _CTRAL = "CisTargetResourceAggregationList", _CTSF = "CisTargetStatusFilter", _CTSRF = "CisTargetStatusReasonFilter", _CVD = "CodeVulnerabilityDetails", _Co = "Counts", _Cv = "Cvss2", _Cvs = "Cvss3", _Cvss = "Cvss4", _D = "Destination", _DA = "DelegatedAdmin", _DAA = "DelegatedAdminAccount", _DAAL = "DelegatedAdminAccountList", _DC = "DeleteConnector", _DCR = "DeleteConnectorRequest", _DCRL = "DisassociateConfigurationRequestList", _DCRe = "DeleteConnectorResponse", _DCRi = "DisassociateConfigurationRequest", _DCSC = "DeleteCisScanConfiguration", _DCSCR = "DeleteCisScanConfigurationRequest", _DCSCRe = "DeleteCisScanConfigurationResponse", _DCSI = "DeleteCodeSecurityIntegration", _DCSIR = "DeleteCodeSecurityIntegrationRequest", _DCSIRe = "DeleteCodeSecurityIntegrationResponse", _DCSSC = "DeleteCodeSecurityScanConfiguration", _DCSSCR = "DeleteCodeSecurityScanConfigurationRequest", _DCSSCRe = "DeleteCodeSecurityScanConfigurationResponse", _DDAA = "DisableDelegatedAdminAccount", _DDAAR = "DisableDelegatedAdminAccountRequest", _DDAARi = "DisableDelegatedAdminAccountResponse", _DF = "DateFilter", _DFL = "DateFilterList", _DFR = "DeleteFilterRequest", _DFRe = "DeleteFilterResponse", _DFe = "DeleteFilter", _DM = "DisassociateMember", _DMR = "DisassociateMemberRequest", _DMRi = "DisassociateMemberResponse", _DOC = "DescribeOrganizationConfiguration", _DOCR = "DescribeOrganizationConfigurationRequest", _DOCRe = "DescribeOrganizationConfigurationResponse", _DR = "DisableRequest", _DRi = "DisableResponse", _DS = "DailySchedule", _Di = "Disable", _E = "Epss", _EC = "Ec2Configuration", _ECIM = "EcrContainerImageMetadata", _ECS = "Ec2ConfigurationState", _ECSc = "EcrConfigurationState", _ECc = "EcrConfiguration", _ED = "EpssDetails", _EDAA = "EnableDelegatedAdminAccount", _EDAAR = "EnableDelegatedAdminAccountRequest", _EDAARn = "EnableDelegatedAdminAccountResponse", _EDx = "ExploitabilityDetails", _EIA = "Ec2InstanceAggregation", _EIAR = "Ec2InstanceAggregationResponse", _EL = "EvidenceList", _EM = "Ec2Metadata", _EO = "ExploitObserved", _ER = "EnableRequest", _ERDS = "EcrRescanDurationState", _ERM = "EcrRepositoryMetadata", _ERn = "EnableResponse", _ESMS = "Ec2ScanModeState", _En = "Enable", _Ev = "Evidence", _F = "Filter", _FA = "FailedAccount", _FAL = "FailedAccountList", _FAR = "FailedAssociationResult", _FARL = "FailedAssociationResultList", _FC = "FilterCriteria", _FD = "FindingDetail", _FDE = "FindingDetailsError", _FDEL = "FindingDetailsErrorList", _FDi = "FindingDetails", _FL = "FilterList", _FLi = "FindingList", _FMAEDISS = "FailedMemberAccountEc2DeepInspectionStatusState", _FMAEDISSL = "FailedMemberAccountEc2DeepInspectionStatusStateList", _FTA = "FindingTypeAggregation", _FTAI = "FreeTrialAccountInfo", _FTAIL = "FreeTrialAccountInfoList", _FTAR = "FindingTypeAggregationResponse", _FTI = "FreeTrialInfo", _FTIE = "FreeTrialInfoError", _FTIEL = "FreeTrialInfoErrorList", _FTIL = "FreeTrialInfoList", _Fi = "Finding", _GC = "GetConfiguration", _GCFI = "GetClustersForImage", _GCFIR = "GetClustersForImageRequest", _GCFIRe = "GetClustersForImageResponse", _GCR = "GetConfigurationRequest", _GCRe = "GetConfigurationResponse", _GCSI = "GetCodeSecurityIntegration", _GCSIR = "GetCodeSecurityIntegrationRequest", _GCSIRe = "GetCodeSecurityIntegrationResponse", _GCSR = "GetCisScanReport", _GCSRD = "GetCisScanResultDetails", _GCSRDR = "GetCisScanResultDetailsRequest", _GCSRDRe = "GetCisScanResultDetailsResponse", _GCSRR = "GetCisScanReportRequest", _GCSRRe = "GetCisScanReportResponse", _GCSS = "GetCodeSecurityScan", _GCSSC = "GetCodeSecurityScanConfiguration", _GCSSCR = "GetCodeSecurityScanConfigurationRequest", _GCSSCRe = "GetCodeSecurityScanConfigurationResponse", _GCSSR = "GetCodeSecurityScanRequest", _GCSSRe = "GetCodeSecurityScanResponse", _GDAA = "GetDelegatedAdminAccount", _GDAAR = "GetDelegatedAdminAccountRequest", _GDAARe = "GetDelegatedAdminAccountResponse", _GEDIC = "GetEc2DeepInspectionConfiguration", _GEDICR = "GetEc2DeepInspectionConfigurationRequest", _GEDICRe = "GetEc2DeepInspectionConfigurationResponse", _GEK = "GetEncryptionKey", _GEKR = "GetEncryptionKeyRequest", _GEKRe = "GetEncryptionKeyResponse", _GFRS = "GetFindingsReportStatus", _GFRSR = "GetFindingsReportStatusRequest", _GFRSRe = "GetFindingsReportStatusResponse", _GHAC = "GitHubAuthCode", _GLAC = "GitLabAuthCode", _GLAT = "GitLabAccessToken", _GM = "GetMember", _GMR = "GetMemberRequest", _GMRe = "GetMemberResponse", _GSE = "GetSbomExport", _GSER = "GetSbomExportRequest", _GSERe = "GetSbomExportResponse", _I = "Image", _ILA = "ImageLayerAggregation", _ILAR = "ImageLayerAggregationResponse", _IS = "IntegrationSummaries", _ISD = "InspectorScoreDetails", _ISE = "InternalServerException", _IU = "InstanceUrl", _LAP = "ListAccountPermissions", _LAPR = "ListAccountPermissionsRequest", _LAPRi = "ListAccountPermissionsResponse", _LC = "ListConnectors", _LCR = "ListConnectorsRequest", _LCRi = "ListConnectorsResponse", _LCRis = "ListCoverageRequest", _LCRist = "ListCoverageResponse", _LCS = "ListCisScans", _LCSC = "ListCisScanConfigurations", _LCSCFC = "ListCisScanConfigurationsFilterCriteria", _LCSCR = "ListCisScanConfigurationsRequest", _LCSCRi = "ListCisScanConfigurationsResponse", _LCSCRis = "ListConnectorScanConfigurationsRequest", _LCSCRist = "ListConnectorScanConfigurationsResponse", _LCSCi = "ListConnectorScanConfigurations", _LCSFC = "ListCisScansFilterCriteria", _LCSI = "ListCodeSecurityIntegrations", _LCSIR = "ListCodeSecurityIntegrationsRequest", _LCSIRi = "ListCodeSecurityIntegrationsResponse", _LCSR = "ListCisScansRequest", _LCSRABC = "ListCisScanResultsAggregatedByChecks", _LCSRABCR = "ListCisScanResultsAggregatedByChecksRequest", _LCSRABCRi = "ListCisScanResultsAggregatedByChecksResponse", _LCSRABTR = "ListCisScanResultsAggregatedByTargetResource", _LCSRABTRR = "ListCisScanResultsAggregatedByTargetResourceRequest", _LCSRABTRRi = "ListCisScanResultsAggregatedByTargetResourceResponse", _LCSRi = "ListCisScansResponse", _LCSRis = "ListCoverageStatisticsRequest", _LCSRist = "ListCoverageStatisticsResponse", _LCSSC = "ListCodeSecurityScanConfigurations", _LCSSCA = "ListCodeSecurityScanConfigurationAssociations", _LCSSCAR = "ListCodeSecurityScanConfigurationAssociationsRequest", _LCSSCARi = "ListCodeSecurityScanConfigurationAssociationsResponse", _LCSSCR = "ListCodeSecurityScanConfigurationsRequest", _LCSSCRi = "ListCodeSecurityScanConfigurationsResponse", _LCSi = "ListCoverageStatistics", _LCi = "ListCoverage", _LDAA = "ListDelegatedAdminAccounts", _LDAAR = "ListDelegatedAdminAccountsRequest", _LDAARi = "ListDelegatedAdminAccountsResponse", _LF = "ListFilters", _LFA = "LambdaFunctionAggregation", _LFAR = "LambdaFunctionAggregationResponse", _LFARi = "ListFindingAggregationsRequest", _LFARis = "ListFindingAggregationsResponse", _LFAi = "ListFindingAggregations", _LFM = "LambdaFunctionMetadata", _LFR = "ListFiltersRequest", _LFRi = "ListFiltersResponse", _LFRis = "ListFindingsRequest", _LFRist = "ListFindingsResponse", _LFi = "ListFindings", _LLA = "LambdaLayerAggregation", _LLAR = "LambdaLayerAggregationResponse", _LM = "ListMembers", _LMR = "ListMembersRequest", _LMRi = "ListMembersResponse", _LTFR = "ListTagsForResource", _LTFRR = "ListTagsForResourceRequest", _LTFRRi = "ListTagsForResourceResponse", _LUT = "ListUsageTotals", _LUTR = "ListUsageTotalsRequest", _LUTRi = "ListUsageTotalsResponse", _LVC = "LambdaVpcConfig", _M = "Member", _MAEDIS = "MemberAccountEc2DeepInspectionStatus", _MAEDISL = "MemberAccountEc2DeepInspectionStatusList", _MAEDISS = "MemberAccountEc2DeepInspectionStatusState", _MAEDISSL = "MemberAccountEc2DeepInspectionStatusStateList", _MF = "MapFilter", _MFL = "MapFilterList", _ML = "MemberList", _MS = "MonthlySchedule", _NF = "NumberFilter", _NFL = "NumberFilterList", _NP = "NetworkPath", _NRD = "NetworkReachabilityDetails", _OAIFL = "OneAccountIdFilterList", _OTS = "OneTimeSchedule", _P = "Permission", _PA = "PackageAggregation", _PAR = "PackageAggregationResponse", _PCISC = "ProjectContinuousIntegrationScanConfiguration", _PCISCL = "ProjectContinuousIntegrationScanConfigurationList", _PCSSC = "ProjectCodeSecurityScanConfiguration", _PDC = "ProviderDetailCreate", _PDU = "ProviderDetailUpdate", _PF = "PackageFilter", _PFL = "PackageFilterList", _PFLl = "PlatformFilterList", _PFLr = "ProviderFilterList", _PFr = "ProviderFilter", _PPSC = "ProjectPeriodicScanConfiguration", _PPSCL = "ProjectPeriodicScanConfigurationList", _PR = "PortRange", _PRF = "PortRangeFilter", _PRFL = "PortRangeFilterList", _PSC = "PeriodicScanConfiguration", _PVD = "PackageVulnerabilityDetails", _Pe = "Permissions", _R = "Recommendation", _RA = "Retry-After", _RAR = "RepositoryAggregationResponse", _RAe = "RepositoryAggregation", _RD = "ResourceDetails", _REK = "ResetEncryptionKey", _REKR = "ResetEncryptionKeyRequest", _REKRe = "ResetEncryptionKeyResponse", _RFC = "ResourceFilterCriteria", _RIFL = "ResourceIdFilterList", _RL = "ResourceList", _RMF = "ResourceMapFilter", _RMFL = "ResourceMapFilterList", _RNFE = "ResourceNotFoundException", _RS = "ResourceState", _RSF = "ResourceStringFilter", _RSFL = "ResourceStringFilterList", _RSM = "ResourceScanMetadata", _RSe = "ResourceStatus", _RTFL = "ResourceTagFilterList", _Re = "Remediation", _Res = "Resource", _S = "State", _SAR = "SuccessfulAssociationResult", _SARL = "SuccessfulAssociationResultList", _SC = "ScopeConfiguration", _SCI = "ScopeConfigurationInput", _SCMP = "StopCisMessageProgress", _SCS = "StartCisSession", _SCSH = "SendCisSessionHealth", _SCSHR = "SendCisSessionHealthRequest", _SCSHRe = "SendCisSessionHealthResponse", _SCSM = "StartCisSessionMessage", _SCSMt = "StopCisSessionMessage", _SCSR = "StartCisSessionRequest", _SCSRt = "StartCisSessionResponse", _SCSRto = "StopCisSessionRequest", _SCSRtop = "StopCisSessionResponse", _SCSS = "StartCodeSecurityScan", _SCSSR = "StartCodeSecurityScanRequest", _SCSSRt = "StartCodeSecurityScanResponse", _SCST = "SendCisSessionTelemetry", _SCSTR = "SendCisSessionTelemetryRequest", _SCSTRe = "SendCisSessionTelemetryResponse", _SCSt = "StopCisSession", _SCe = "SeverityCounts", _SCo = "SortCriteria", _SCt = "StatusCounts", _SF = "ServerlessFunction", _SFA = "ServerlessFunctionAggregation", _SFAR = "ServerlessFunctionAggregationResponse", _SFL = "StringFilterList", _SFM = "ServerlessFunctionMetadata", _SFt = "StringFilter", _SFu = "SuggestedFix", _SFug = "SuggestedFixes", _SL = "StepList", _SQEE = "ServiceQuotaExceededException", _SS = "ScanStatus", _SSc = "ScopeSettings", _SV = "SearchVulnerabilities", _SVFC = "SearchVulnerabilitiesFilterCriteria", _SVR = "SearchVulnerabilitiesRequest", _SVRe = "SearchVulnerabilitiesResponse", _Sc = "Schedule", _St = "Step", _T = "Time", _TA = "TitleAggregation", _TAR = "TitleAggregationResponse", _TE = "ThrottlingException", _TF = "TagFilter", _TFL = "TitleFilterList", _TR = "TagResource", _TRR = "TagResourceRequest", _TRRa = "TagResourceResponse", _TRT = "TargetResourceTags", _TSFL = "TargetStatusFilterList", _TSRFL = "TargetStatusReasonFilterList", _U = "Url", _UC = "UpdateConfiguration", _UCI = "UpdateConfigurationInheritance", _UCR = "UpdateConfigurationRequest", _UCRp = "UpdateConfigurationResponse", _UCRpd = "UpdateConnectorRequest", _UCRpda = "UpdateConnectorResponse", _UCSC = "UpdateCisScanConfiguration", _UCSCR = "UpdateCisScanConfigurationRequest", _UCSCRp = "UpdateCisScanConfigurationResponse", _UCSCRpd = "UpdateConnectorScanConfigurationRequest", _UCSCRpda = "UpdateConnectorScanConfigurationResponse", _UCSCp = "UpdateConnectorScanConfiguration", _UCSI = "UpdateCodeSecurityIntegration", _UCSIR = "UpdateCodeSecurityIntegrationRequest", _UCSIRp = "UpdateCodeSecurityIntegrationResponse", _UCSSC = "UpdateCodeSecurityScanConfiguration", _UCSSCR = "UpdateCodeSecurityScanConfigurationRequest", _UCSSCRp = "UpdateCodeSecurityScanConfigurationResponse", _UCT = "UpdateCisTargets", _UCp = "UpdateConnector", _UEDIC = "UpdateEc2DeepInspectionConfiguration", _UEDICR = "UpdateEc2DeepInspectionConfigurationRequest", _UEDICRp = "UpdateEc2DeepInspectionConfigurationResponse", _UEK = "UpdateEncryptionKey", _UEKR = "UpdateEncryptionKeyRequest", _UEKRp = "UpdateEncryptionKeyResponse", _UF = "UpdateFilter", _UFR = "UpdateFilterRequest", _UFRp = "UpdateFilterResponse", _UGHID = "UpdateGitHubIntegrationDetail", _UGLSMID = "UpdateGitLabSelfManagedIntegrationDetail", _UID = "UpdateIntegrationDetails", _UL = "UsageList", _UOC = "UpdateOrganizationConfiguration", _UOCR = "UpdateOrganizationConfigurationRequest", _UOCRp = "UpdateOrganizationConfigurationResponse", _UOEDIC = "UpdateOrgEc2DeepInspectionConfiguration", _UOEDICR = "UpdateOrgEc2DeepInspectionConfigurationRequest", _UOEDICRp = "UpdateOrgEc2DeepInspectionConfigurationResponse", _UR = "UntagResource", _URR = "UntagResourceRequest", _URRn = "UntagResourceResponse", _UT = "UsageTotal", _UTL = "UsageTotalList", _Us = "Usage", _V = "Vm", _VE = "ValidationException", _VEF = "ValidationExceptionField", _VEFa = "ValidationExceptionFields", _VIA = "VmInstanceAggregation", _VIAR = "VmInstanceAggregationResponse", _VIM = "VmInstanceMetadata", _VMSS = "VMScannerState", _VP = "VulnerablePackage", _VPL = "VulnerablePackageList", _Vu = "Vulnerability", _Vul = "Vulnerabilities", _WS = "WeeklySchedule", _a = "amis", _aA = "activatedAt", _aAI = "awsAccountId", _aAc = "accountAggregation", _aAm = "amiAggregation", _aC = "adjustedCvss", _aCCA = "awsConfigConnectorArn", _aCCAw = "awsConfigConnectorArns", _aCR = "associateConfigurationRequests", _aCu = "authCode", _aD = "atigData", _aDI = "activateDeepInspection", _aE = "autoEnable", _aECA = "awsEcrContainerAggregation", _aECI = "awsEcrContainerImage", _aEI = "awsEc2Instance", _aEMD = "awsEcsMetadataDetails", _aEMDw = "awsEksMetadataDetails", _aI = "accountId", _aIF = "accountIdFilters", _aIVMS = "autoInstallVMScanner", _aIc = "accountIds", _aIf = "affectedInstances", _aIff = "affectedImages", _aIm = "amiId", _aLF = "awsLambdaFunction", _aR = "azureRegions", _aRg = "aggregationRequest", _aT = "accessToken", _aTg = "aggregationType", _aU = "authorizationUrl", _aVMS = "activateVMScanner", _ac = "accounts", _act = "action", _acti = "activated", _ad = "adjustments", _al = "all", _am = "ami", _ar = "architectures", _arc = "architecture", _arch = "arch", _arn = "arn", _arns = "arns", _as = "associations", _au = "author", _az = "azure", _b = "begin", _bI = "beginInclusive", _bN = "bucketName", _bP = "benchmarkProfile", _bS = "baseScore", _bV = "benchmarkVersion", _c = "client", _cA = "clusterArn", _cAI = "cloudAccountId", _cAIl = "cloudAccountIds", _cAh = "checkAggregations", _cAo = "connectorArn", _cAom = "componentArn", _cAon = "connectorArns", _cAr = "createdAt", _cBG = "countsByGroup", _cCIT = "cloudContainerImageTags", _cCRN = "cloudContainerRepositoryName", _cCRNl = "cloudContainerRegistryName", _cD = "checkDescription", _cDi = "cisaData", _cDl = "clusterDetails", _cDo = "codeDigest", _cI = "checkId", _cIA = "cloudImageArchitecture", _cIAo = "containerImageAggregation", _cID = "cloudImageDigest", _cIF = "checkIdFilters", _cIIUC = "cloudImageInUseCount", _cILIUA = "cloudImageLastInUseAt", _cIPA = "cloudImagePushedAt", _cIR = "cloudImageRegistry", _cIRN = "cloudImageRepositoryName", _cIS = "containerImageScanning", _cISC = "continuousIntegrationScanConfiguration", _cISCo = "continuousIntegrationScanConfigurations", _cISSE = "continuousIntegrationScanSupportedEvents", _cIT = "cloudImageTags", _cIo = "componentId", _cIon = "containerImage", _cM = "clusterMetadata", _cO = "createdOn", _cOI = "cloudOrgId", _cOIl = "cloudOrgIds", _cP = "cloudProvider", _cPAI = "cloudProviderAccountId", _cPOI = "cloudProviderOrgId", _cPR = "cloudProviderRegion", _cPl = "cloudPartition", _cPlo = "cloudProviders", _cPlou = "cloudPartitions", _cPo = "computePlatform", _cR = "cloudRegion", _cRA = "codeRepositoryAggregation", _cRD = "cisRuleDetails", _cRPN = "codeRepositoryProjectName", _cRPT = "codeRepositoryProviderType", _cRPTV = "codeRepositoryProviderTypeVisibility", _cRl = "cloudRegions", _cRo = "codeRepository", _cRon = "containerRepository", _cRont = "containerRegistry", _cRov = "coveredResources", _cS = "codeSha256", _cSFER = "cloudServerlessFunctionExecutionRole", _cSFLMA = "cloudServerlessFunctionLastModifiedAt", _cSFN = "cloudServerlessFunctionName", _cSFR = "cloudServerlessFunctionRuntime", _cSFT = "cloudServerlessFunctionTags", _cSR = "codeSnippetResults", _cSo = "codeSnippet", _cSon = "connectorStatus", _cSv = "cvssSource", _cT = "connectorType", _cTl = "clientToken", _cTo = "componentType", _cVD = "codeVulnerabilityDetails", _cVDN = "codeVulnerabilityDetectorName", _cVDT = "codeVulnerabilityDetectorTags", _cVFP = "codeVulnerabilityFilePath", _cVIR = "cloudVmImageReference", _cVIT = "cloudVmInstanceTags", _cVNI = "cloudVmNetworkId", _cVSI = "cloudVmSubnetIds", _cl = "cluster", _co = "comparison", _cod = "code", _con = "content", _conf = "configuration", _confi = "configurations", _cou = "count", _cr = "criteria", _cri = "critical", _cu = "currency", _cv = "cvss", _cvs = "cvss4", _cvss = "cvss3", _cvss_ = "cvss2", _cw = "cwes", _d = "description", _dA = "dateAdded", _dAA = "delegatedAdminAccounts", _dAAI = "delegatedAdminAccountId", _dAe = "delegatedAdmin", _dCR = "disassociateConfigurationRequests", _dD = "dateDue", _dG = "detailsGroup", _dI = "detectorId", _dL = "detailLevel", _dN = "detectorName", _dP = "detectionPlatforms", _dT = "detectorTags", _da = "day", _dai = "daily", _day = "days", _de = "details", _des = "destination", _e = "error", _eA = "exploitAvailable", _eAAFC = "exploitAvailableActiveFindingsCount", _eAC = "exploitAvailableCount", _eC = "errorCode", _eCc = "ecrConfiguration", _eCco = "ec2Configuration", _eCr = "errorChecks", _eD = "evidenceDetail", _eDx = "exploitabilityDetails", _eI = "endInclusive", _eIA = "ecrImageArchitecture", _eIAc = "ec2InstanceAggregation", _eIH = "ecrImageHash", _eIII = "ec2InstanceImageId", _eIIUC = "ecrImageInUseCount", _eILIUA = "ecrImageLastInUseAt", _eIPA = "ecrImagePushedAt", _eIR = "ecrImageRegistry", _eIRN = "ecrImageRepositoryName", _eISI = "ec2InstanceSubnetId", _eIT = "ecrImageTags", _eITc = "ec2InstanceTags", _eIVI = "ec2InstanceVpcId", _eIc = "ecrImage", _eL = "endLine", _eM = "errorMessage", _eMC = "estimatedMonthlyCost", _eO = "exploitObserved", _eR = "evidenceRule", _eRA = "executionRoleArn", _eRN = "ecrRepositoryName", _eRc = "ecrRepository", _eRx = "executionRole", _eS = "enablementStatus", _eSR = "enablementStatusReason", _eSS = "ec2ScanStatus", _eSST = "earliestScanStartTime", _eSp = "epssScore", _ec = "ec2", _ecr = "ecr", _en = "end", _ep = "epss", _epo = "epoch", _er = "errors", _ev = "evidences", _f = "fields", _fA = "failedAssociations", _fAAFC = "fixAvailableActiveFindingsCount", _fAC = "fixAvailableCount", _fAF = "findingArnFilters", _fAI = "failedAccountIds", _fAa = "failedAccounts", _fAi = "findingArns", _fAil = "filterArn", _fAin = "findingArn", _fAix = "fixAvailable", _fC = "failedChecks", _fCF = "failedChecksFilters", _fCi = "filterCriteria", _fD = "findingDetails", _fE = "frequencyExpression", _fIV = "fixedInVersion", _fN = "functionName", _fNi = "fileName", _fNu = "functionNames", _fOA = "firstObservedAt", _fP = "filePath", _fRF = "failedResourcesFilters", _fS = "firstSeen", _fSF = "findingStatusFilters", _fSi = "findingStatus", _fT = "findingType", _fTA = "findingTypeAggregation", _fTI = "freeTrialInfo", _fTu = "functionTags", _fa = "failed", _fi = "filter", _fie = "field", _fil = "filters", _fin = "findings", _fo = "format", _fr = "frequency", _g = "github", _gB = "groupBy", _gK = "groupKey", _gSM = "gitlabSelfManaged", _h = "health", _hE = "httpError", _hH = "httpHeader", _hQ = "httpQuery", _hi = "high", _ht = "http", _i = "integrations", _iA = "integrationArn", _iC = "informationalChecks", _iD = "imageDigests", _iDm = "imageDigest", _iH = "imageHash", _iHn = "inventoryHash", _iI = "imageId", _iIPA = "iamInstanceProfileArn", _iIn = "instanceIds", _iIns = "instanceId", _iInst = "installationId", _iLA = "imageLayerAggregation", _iPA = "imagePulledAt", _iS = "imageShas", _iSD = "inspectorScoreDetails", _iSm = "imageSha", _iSn = "inspectorScore", _iT = "imageTags", _iTn = "instanceTags", _iU = "instanceUrl", _iUC = "inUseCount", _iVA = "ipV4Addresses", _iVAp = "ipV6Addresses", _id = "id", _im = "image", _it = "items", _k = "key", _kKA = "kmsKeyArn", _kKI = "kmsKeyId", _kN = "keyName", _kP = "keyPrefix", _l = "lambda", _lA = "launchedAt", _lAa = "layerArns", _lAay = "layerArn", _lC = "lambdaCode", _lCA = "lastCheckedAt", _lCI = "lastCommitId", _lF = "lambdaFunction", _lFA = "lambdaFunctionAggregation", _lFERA = "lambdaFunctionExecutionRoleArn", _lFL = "lambdaFunctionLayers", _lFLMA = "lambdaFunctionLastModifiedAt", _lFN = "lambdaFunctionName", _lFR = "lambdaFunctionRuntime", _lFT = "lambdaFunctionTags", _lH = "layerHashes", _lHa = "layerHash", _lI = "lowerInclusive", _lIU = "lastInUse", _lIUA = "lastInUseAt", _lKEA = "lastKnownExploitAt", _lLA = "lambdaLayerAggregation", _lMA = "lastModifiedAt", _lN = "lineNumber", _lOA = "lastObservedAt", _lS = "lastSeen", _lSA = "lastScanAt", _lSAa = "lastScannedAt", _lSCI = "lastScannedCommitId", _lSST = "latestScanStartTime", _lT = "lambdaTags", _lUA = "lastUpdatedAt", _lUO = "lastUpdateOn", _la = "layers", _le = "level", _m = "message", _mALR = "maxAccountLimitReached", _mR = "maxResults", _me = "metric", _med = "medium", _mem = "member", _memb = "members", _mes = "messages", _mo = "monthly", _n = "namespace", _nAC = "notApplicableChecks", _nEC = "notEvaluatedChecks", _nF = "networkFindings", _nI = "networkId", _nP = "networkProtocol", _nPe = "networkPath", _nRD = "networkReachabilityDetails", _nT = "nextToken", _na = "name", _o = "operation", _oA = "onlyAssociated", _oAI = "ownerAccountId", _oDS = "onDemandScan", _oI = "ownerId", _oPP = "orgPackagePaths", _oPR = "openPortRange", _oS = "operatingSystems", _oSp = "operatingSystem", _oT = "oneTime", _p = "platform", _pA = "pushedAt", _pAI = "providerAccountId", _pAa = "packageAggregation", _pD = "pushDuration", _pDRD = "pullDateRescanDuration", _pDRM = "pullDateRescanMode", _pDr = "providerDetail", _pDu = "pullDuration", _pF = "platformFilters", _pI = "projectId", _pM = "packageManager", _pN = "projectNames", _pNa = "packageNames", _pNac = "packageName", _pNr = "projectName", _pOI = "providerOrgId", _pP = "providerPartition", _pPa = "packagePaths", _pR = "providerRegion", _pRo = "portRange", _pSC = "periodicScanConfiguration", _pSCe = "periodicScanConfigurations", _pSF = "periodicScanFrequency", _pSS = "projectSelectionScope", _pT = "packageType", _pTV = "providerTypeVisibility", _pTr = "providerTypes", _pTro = "providerType", _pVD = "packageVulnerabilityDetails", _pa = "partition", _pas = "passed", _pe = "permissions", _pr = "product", _pro = "provider", _prog = "progress", _prot = "protocol", _r = "reason", _rA = "resourceArn", _rAS = "retryAfterSeconds", _rAe = "repositoryAggregation", _rD = "rescanDuration", _rDS = "rescanDurationState", _rF = "reportFormat", _rFC = "resourceFilterCriteria", _rI = "resourceId", _rIe = "resourceIds", _rIep = "reportId", _rIu = "ruleId", _rM = "resourceMetadata", _rN = "repositoryName", _rS = "resourceStatus", _rSC = "ruleSetCategories", _rSe = "resourceState", _rSel = "relationshipStatus", _rSi = "riskScore", _rT = "resourceType", _rTe = "resourceTypes", _rTes = "resourceTags", _rU = "referenceUrls", _rUC = "runningUnitCount", _rV = "relatedVulnerabilities", _re = "resource", _rec = "recommendation", _reg = "registry", _regi = "registries", _regio = "region", _rel = "release", _rem = "remediation", _rep = "repositories", _repo = "repository", _res = "resources", _resp = "responses", _ru = "runtime", _run = "runtimes", _s = "smithy.ts.sdk.synthetic.com.amazonaws.inspector2", _sA = "successfulAssociations", _sAF = "scanAtFilters", _sAFc = "scanArnFilters", _sAc = "scanArn", _sB = "sortBy", _sBF = "scheduledByFilters", _sBc = "scheduledBy", _sC = "severityCounts", _sCA = "scanConfigurationArn", _sCAF = "scanConfigurationArnFilters", _sCc = "scopeConfiguration", _sCca = "scanConfiguration", _sCcan = "scanConfigurations", _sCo = "sortCriteria", _sCt = "statusCounts", _sCta = "statusCode", _sCu = "successfulChecks", _sD = "scanDate", _sDe = "s3Destination", _sE = "supportedEvents", _sEu = "supportedEvent", _sF = "statusFilters", _sFA = "serverlessFunctionAggregation", _sFN = "serverlessFunctionName", _sFc = "scanFrequency", _sFe = "serverlessFunction", _sFu = "suggestedFixes", _sGI = "securityGroupIds", _sI = "subnetId", _sIc = "scanId", _sIt = "startInclusive", _sIu = "subnetIds", _sJI = "scanJobId", _sL = "securityLevel", _sLF = "securityLevelFilters", _sLH = "sourceLayerHash", _sLLA = "sourceLambdaLayerArn", _sLt = "startLine", _sM = "scanMode", _sMS = "scanModeState", _sMSc = "scanModeStatus", _sMt = "statusMessage", _sN = "scanName", _sNF = "scanNameFilters", _sO = "sortOrder", _sR = "statusReason", _sRD = "scanResultDetails", _sRt = "stateReason", _sS = "serverlessScanning", _sSC = "scanStatusCode", _sSF = "scanStatusFilters", _sSR = "scanStatusReason", _sSc = "scanStatus", _sSco = "scopeSettings", _sScor = "scoreSource", _sT = "scanType", _sTc = "scopeType", _sTe = "sessionToken", _sTt = "startTime", _sU = "sourceUrl", _sUC = "stoppedUnitCount", _sV = "scoringVector", _sVc = "scopeValues", _sc = "schedule", _sca = "scans", _sco = "score", _se = "server", _ser = "service", _sev = "severity", _sk = "skipped", _so = "source", _st = "status", _sta = "state", _star = "start", _ste = "steps", _t = "targets", _tA = "targetAccounts", _tAIF = "targetAccountIdFilters", _tAi = "titleAggregation", _tC = "totalChecks", _tCo = "totalCounts", _tDA = "taskDefinitionArn", _tF = "titleFilters", _tK = "tagKeys", _tOD = "timeOfDay", _tRA = "targetResourceAggregations", _tRI = "targetResourceId", _tRIF = "targetResourceIdFilters", _tRT = "targetResourceTags", _tRTF = "targetResourceTagFilters", _tS = "targetStatus", _tSF = "targetStatusFilters", _tSR = "targetStatusReason", _tSRF = "targetStatusReasonFilters", _ta = "tags", _te = "text", _ti = "title", _tim = "timezone", _tit = "titles", _to = "tools", _tot = "totals", _tota = "total", _tt = "ttps", _ty = "type", _u = "url", _uA = "updatedAt", _uC = "unknownChecks", _uCI = "updateConfigurationInheritance", _uI = "upperInclusive", _us = "usage", _v = "value", _vC = "vpcConfig", _vCA = "vendorCreatedAt", _vI = "vpcId", _vIA = "vmInstanceAggregation", _vIR = "vmImageReference", _vIRm = "vmImageReferences", _vIm = "vmInstance", _vIu = "vulnerabilityId", _vIul = "vulnerabilityIds", _vN = "vmName", _vP = "vulnerablePackages", _vS = "vmScanning", _vSS = "vmScannerState", _vSe = "vendorSeverity", _vSu = "vulnerabilitySource", _vUA = "vendorUpdatedAt", _ve = "version", _ven = "vendor", _vm = "vm", _vu = "vulnerabilities", _w = "weekly", _wIL = "workloadInfoList", n0 = "com.amazonaws.inspector2", _s_registry = TypeRegistry.for(_s);
      var Inspector2ServiceException$ = [-3, _s, "Inspector2ServiceException", 0, [], []];
      _s_registry.registerError(Inspector2ServiceException$, Inspector2ServiceException);
      const n0_registry = TypeRegistry.for(n0);
      var AccessDeniedException$ = [
        -3,
        n0,
        _ADE,
        { [_e]: _c, [_hE]: 403 },
        [_m],
        [0],
        1
      ];
      n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
      var BadRequestException$ = [
        -3,
        n0,
        _BRE,
        { [_e]: _c, [_hE]: 400 },
        [_m],
        [0],
        1
      ];
      n0_registry.registerError(BadRequestException$, BadRequestException);
      var ConflictException$ = [
        -3,
        n0,
        _CE,
        { [_e]: _c, [_hE]: 409 },
        [_m, _rI, _rT],
        [0, 0, 0],
        3
      ];
      n0_registry.registerError(ConflictException$, ConflictException);
      var InternalServerException$ = [
        -3,
        n0,
        _ISE,
        { [_e]: _se, [_hE]: 500 },
        [_m, _rAS],
        [0, [1, { [_hH]: _RA }]],
        1
      ];
      n0_registry.registerError(InternalServerException$, InternalServerException);
      var ResourceNotFoundException$ = [
        -3,
        n0,
        _RNFE,
        { [_e]: _c, [_hE]: 404 },
        [_m],
        [0],
        1
      ];
      n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
      var ServiceQuotaExceededException$ = [
        -3,
        n0,
        _SQEE,
        { [_e]: _c, [_hE]: 402 },
        [_m, _rI],
        [0, 0],
        2
      ];
      n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
      var ThrottlingException$ = [
        -3,
        n0,
        _TE,
        { [_e]: _c, [_hE]: 429 },
        [_m, _rAS],
        [0, [1, { [_hH]: _RA }]],
        1
      ];
      n0_registry.registerError(ThrottlingException$, ThrottlingException);
      var ValidationException$ = [
        -3,
        n0,
        _VE,
        { [_e]: _c, [_hE]: 400 },
        [_m, _r, _f],
        [0, 0, () => ValidationExceptionFields],
        2
      ];
      n0_registry.registerError(ValidationException$, ValidationException);
      const errorTypeRegistries = [
        _s_registry,
        n0_registry
      ];
      var AuthorizationUrl = [0, n0, _AU, 8, 0], ConnectorNextToken = [0, n0, _CNT, 8, 0], GitHubAuthCode = [0, n0, _GHAC, 8, 0], GitLabAccessToken = [0, n0, _GLAT, 8, 0], GitLabAuthCode = [0, n0, _GLAC, 8, 0], InstanceUrl = [0, n0, _IU, 8, 0], Account$ = [
        3,
        n0,
        _A,
        0,
        [_aI, _st, _rS],
        [0, 0, () => ResourceStatus$],
        3
      ], AccountAggregation$ = [
        3,
        n0,
        _AA,
        0,
        [_fT, _rT, _sO, _sB],
        [0, 0, 0, 0]
      ], AccountAggregationResponse$ = [
        3,
        n0,
        _AAR,
        0,
        [_aI, _sC, _eAC, _fAC],
        [0, () => SeverityCounts$, 1, 1]
      ], AccountState$ = [
        3,
        n0,
        _AS,
        0,
        [_aI, _sta, _rSe],
        [0, () => State$, () => ResourceState$],
        3
      ], AmiAggregation$ = [
        3,
        n0,
        _AAm,
        0,
        [_a, _sO, _sB],
        [() => StringFilterList, 0, 0]
      ], AmiAggregationResponse$ = [
        3,
        n0,
        _AARm,
        0,
        [_am, _aI, _cP, _cPl, _cR, _cOI, _cAI, _sC, _aIf],
        [0, 0, 0, 0, 0, 0, 0, () => SeverityCounts$, 1],
        1
      ], AssociateConfigurationRequest$ = [
        3,
        n0,
        _ACR,
        0,
        [_sCA, _re],
        [0, () => CodeSecurityResource$],
        2
      ], AssociateMemberRequest$ = [
        3,
        n0,
        _AMR,
        0,
        [_aI],
        [0],
        1
      ], AssociateMemberResponse$ = [
        3,
        n0,
        _AMRs,
        0,
        [_aI],
        [0],
        1
      ], AtigData$ = [
        3,
        n0,
        _AD,
        0,
        [_fS, _lS, _t, _tt],
        [4, 4, 64, 64]
      ], AutoEnable$ = [
        3,
        n0,
        _AE,
        0,
        [_ec, _ecr, _l, _lC, _cRo],
        [2, 2, 2, 2, 2],
        2
      ], AwsConfigConnectorArnFilter$ = [
        3,
        n0,
        _ACCAF,
        0,
        [_co, _v],
        [0, 0],
        2
      ], AwsEc2InstanceDetails$ = [
        3,
        n0,
        _AEID,
        0,
        [_ty, _iI, _iVA, _iVAp, _kN, _iIPA, _vI, _sI, _lA, _p],
        [0, 0, 64, 64, 0, 0, 0, 0, 4, 0]
      ], AwsEcrContainerAggregation$ = [
        3,
        n0,
        _AECA,
        0,
        [_rIe, _iS, _rep, _ar, _iT, _sO, _sB, _lIUA, _iUC],
        [() => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, 0, 0, () => DateFilterList, () => NumberFilterList]
      ], AwsEcrContainerAggregationResponse$ = [
        3,
        n0,
        _AECAR,
        0,
        [_rI, _iSm, _repo, _arc, _iT, _aI, _sC, _lIUA, _iUC],
        [0, 0, 0, 0, 64, 0, () => SeverityCounts$, 4, 1],
        1
      ], AwsEcrContainerImageDetails$ = [
        3,
        n0,
        _AECID,
        0,
        [_rN, _iH, _reg, _iT, _pA, _au, _arc, _p, _lIUA, _iUC],
        [0, 0, 0, 64, 4, 0, 0, 0, 4, 1],
        3
      ], AwsEcsMetadataDetails$ = [
        3,
        n0,
        _AEMD,
        0,
        [_dG, _tDA],
        [0, 0],
        2
      ], AwsEksMetadataDetails$ = [
        3,
        n0,
        _AEMDw,
        0,
        [_n, _wIL],
        [0, () => AwsEksWorkloadInfoList]
      ], AwsEksWorkloadInfo$ = [
        3,
        n0,
        _AEWI,
        0,
        [_na, _ty],
        [0, 0],
        2
      ], AwsLambdaFunctionDetails$ = [
        3,
        n0,
        _ALFD,
        0,
        [_fN, _ru, _cS, _ve, _eRA, _la, _vC, _pT, _ar, _lMA],
        [0, 0, 0, 0, 0, 64, () => LambdaVpcConfig$, 0, 64, 4],
        5
      ], AzureProviderDetailCreate$ = [
        3,
        n0,
        _APDC,
        0,
        [_aCCA, _sCc, _aR, _aIVMS],
        [0, () => AzureScopeConfigurationInput$, 64, 2],
        3
      ], AzureProviderDetailUpdate$ = [
        3,
        n0,
        _APDU,
        0,
        [_aR, _sCc, _aIVMS],
        [64, () => AzureScopeConfigurationInput$, 2]
      ], AzureScopeConfiguration$ = [
        3,
        n0,
        _ASC,
        0,
        [_vS, _cIS, _sS],
        [() => ScopeConfiguration$, () => ScopeConfiguration$, () => ScopeConfiguration$]
      ], AzureScopeConfigurationInput$ = [
        3,
        n0,
        _ASCI,
        0,
        [_vS, _cIS, _sS],
        [() => ScopeConfigurationInput$, () => ScopeConfigurationInput$, () => ScopeConfigurationInput$]
      ], BatchAssociateCodeSecurityScanConfigurationRequest$ = [
        3,
        n0,
        _BACSSCR,
        0,
        [_aCR],
        [() => AssociateConfigurationRequestList],
        1
      ], BatchAssociateCodeSecurityScanConfigurationResponse$ = [
        3,
        n0,
        _BACSSCRa,
        0,
        [_fA, _sA],
        [() => FailedAssociationResultList, () => SuccessfulAssociationResultList]
      ], BatchDisassociateCodeSecurityScanConfigurationRequest$ = [
        3,
        n0,
        _BDCSSCR,
        0,
        [_dCR],
        [() => DisassociateConfigurationRequestList],
        1
      ], BatchDisassociateCodeSecurityScanConfigurationResponse$ = [
        3,
        n0,
        _BDCSSCRa,
        0,
        [_fA, _sA],
        [() => FailedAssociationResultList, () => SuccessfulAssociationResultList]
      ], BatchGetAccountStatusRequest$ = [
        3,
        n0,
        _BGASR,
        0,
        [_aIc],
        [64]
      ], BatchGetAccountStatusResponse$ = [
        3,
        n0,
        _BGASRa,
        0,
        [_ac, _fAa],
        [() => AccountStateList, () => FailedAccountList],
        1
      ], BatchGetCodeSnippetRequest$ = [
        3,
        n0,
        _BGCSR,
        0,
        [_fAi],
        [64],
        1
      ], BatchGetCodeSnippetResponse$ = [
        3,
        n0,
        _BGCSRa,
        0,
        [_cSR, _er],
        [() => CodeSnippetResultList, () => CodeSnippetErrorList]
      ], BatchGetFindingDetailsRequest$ = [
        3,
        n0,
        _BGFDR,
        0,
        [_fAi],
        [64],
        1
      ], BatchGetFindingDetailsResponse$ = [
        3,
        n0,
        _BGFDRa,
        0,
        [_fD, _er],
        [() => FindingDetails, () => FindingDetailsErrorList]
      ], BatchGetFreeTrialInfoRequest$ = [
        3,
        n0,
        _BGFTIR,
        0,
        [_aIc],
        [64],
        1
      ], BatchGetFreeTrialInfoResponse$ = [
        3,
        n0,
        _BGFTIRa,
        0,
        [_ac, _fAa],
        [() => FreeTrialAccountInfoList, () => FreeTrialInfoErrorList],
        2
      ], BatchGetMemberEc2DeepInspectionStatusRequest$ = [
        3,
        n0,
        _BGMEDISR,
        0,
        [_aIc],
        [64]
      ], BatchGetMemberEc2DeepInspectionStatusResponse$ = [
        3,
        n0,
        _BGMEDISRa,
        0,
        [_aIc, _fAI],
        [() => MemberAccountEc2DeepInspectionStatusStateList, () => FailedMemberAccountEc2DeepInspectionStatusStateList]
      ], BatchUpdateMemberEc2DeepInspectionStatusRequest$ = [
        3,
        n0,
        _BUMEDISR,
        0,
        [_aIc],
        [() => MemberAccountEc2DeepInspectionStatusList],
        1
      ], BatchUpdateMemberEc2DeepInspectionStatusResponse$ = [
        3,
        n0,
        _BUMEDISRa,
        0,
        [_aIc, _fAI],
        [() => MemberAccountEc2DeepInspectionStatusStateList, () => FailedMemberAccountEc2DeepInspectionStatusStateList]
      ], CancelFindingsReportRequest$ = [
        3,
        n0,
        _CFRR,
        0,
        [_rIep],
        [0],
        1
      ], CancelFindingsReportResponse$ = [
        3,
        n0,
        _CFRRa,
        0,
        [_rIep],
        [0],
        1
      ], CancelSbomExportRequest$ = [
        3,
        n0,
        _CSER,
        0,
        [_rIep],
        [0],
        1
      ], CancelSbomExportResponse$ = [
        3,
        n0,
        _CSERa,
        0,
        [_rIep],
        [0]
      ], CisaData$ = [
        3,
        n0,
        _CD,
        0,
        [_dA, _dD, _act],
        [4, 4, 0]
      ], CisCheckAggregation$ = [
        3,
        n0,
        _CCA,
        0,
        [_sAc, _cI, _ti, _cD, _le, _aI, _sCt, _p],
        [0, 0, 0, 0, 0, 0, () => StatusCounts$, 0],
        1
      ], CisDateFilter$ = [
        3,
        n0,
        _CDF,
        0,
        [_eSST, _lSST],
        [4, 4]
      ], CisFindingStatusFilter$ = [
        3,
        n0,
        _CFSF,
        0,
        [_co, _v],
        [0, 0],
        2
      ], CisNumberFilter$ = [
        3,
        n0,
        _CNF,
        0,
        [_uI, _lI],
        [1, 1]
      ], CisResultStatusFilter$ = [
        3,
        n0,
        _CRSF,
        0,
        [_co, _v],
        [0, 0],
        2
      ], CisScan$ = [
        3,
        n0,
        _CS,
        0,
        [_sAc, _sCA, _st, _sN, _sD, _fC, _tC, _t, _sBc, _sL],
        [0, 0, 0, 0, 4, 1, 1, () => CisTargets$, 0, 0],
        2
      ], CisScanConfiguration$ = [
        3,
        n0,
        _CSC,
        0,
        [_sCA, _oI, _sN, _sL, _sc, _t, _ta],
        [0, 0, 0, 0, () => Schedule$, () => CisTargets$, 128],
        1
      ], CisScanResultDetails$ = [
        3,
        n0,
        _CSRD,
        0,
        [_sAc, _aI, _tRI, _p, _st, _sR, _cI, _ti, _cD, _rem, _le, _fAin],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        1
      ], CisScanResultDetailsFilterCriteria$ = [
        3,
        n0,
        _CSRDFC,
        0,
        [_fSF, _cIF, _tF, _sLF, _fAF],
        [() => CisFindingStatusFilterList, () => CheckIdFilterList, () => TitleFilterList, () => CisSecurityLevelFilterList, () => CisFindingArnFilterList]
      ], CisScanResultsAggregatedByChecksFilterCriteria$ = [
        3,
        n0,
        _CSRABCFC,
        0,
        [_aIF, _cIF, _tF, _pF, _fRF, _sLF],
        [() => OneAccountIdFilterList, () => CheckIdFilterList, () => TitleFilterList, () => PlatformFilterList, () => CisNumberFilterList, () => CisSecurityLevelFilterList]
      ], CisScanResultsAggregatedByTargetResourceFilterCriteria$ = [
        3,
        n0,
        _CSRABTRFC,
        0,
        [_aIF, _sF, _cIF, _tRIF, _tRTF, _pF, _tSF, _tSRF, _fCF],
        [() => AccountIdFilterList, () => CisResultStatusFilterList, () => CheckIdFilterList, () => ResourceIdFilterList, () => ResourceTagFilterList, () => PlatformFilterList, () => TargetStatusFilterList, () => TargetStatusReasonFilterList, () => CisNumberFilterList]
      ], CisScanStatusFilter$ = [
        3,
        n0,
        _CSSF,
        0,
        [_co, _v],
        [0, 0],
        2
      ], CisSecurityLevelFilter$ = [
        3,
        n0,
        _CSLF,
        0,
        [_co, _v],
        [0, 0],
        2
      ], CisSessionMessage$ = [
        3,
        n0,
        _CSM,
        0,
        [_rIu, _st, _cRD],
        [0, 0, 21],
        3
      ], CisStringFilter$ = [
        3,
        n0,
        _CSF,
        0,
        [_co, _v],
        [0, 0],
        2
      ], CisTargetResourceAggregation$ = [
        3,
        n0,
        _CTRA,
        0,
        [_sAc, _tRI, _aI, _tRT, _sCt, _p, _tS, _tSR],
        [0, 0, 0, [2, n0, _TRT, 0, 0, 64], () => StatusCounts$, 0, 0, 0],
        1
      ], CisTargets$ = [
        3,
        n0,
        _CT,
        0,
        [_aIc, _tRT],
        [64, [2, n0, _TRT, 0, 0, 64]]
      ], CisTargetStatusFilter$ = [
        3,
        n0,
        _CTSF,
        0,
        [_co, _v],
        [0, 0],
        2
      ], CisTargetStatusReasonFilter$ = [
        3,
        n0,
        _CTSRF,
        0,
        [_co, _v],
        [0, 0],
        2
      ], ClusterDetails$ = [
        3,
        n0,
        _CDl,
        0,
        [_lIU, _cM, _rUC, _sUC],
        [4, () => ClusterMetadata$, 1, 1],
        2
      ], ClusterForImageFilterCriteria$ = [
        3,
        n0,
        _CFIFC,
        0,
        [_rI],
        [0],
        1
      ], ClusterInformation$ = [
        3,
        n0,
        _CI,
        0,
        [_cA, _cDl],
        [0, () => ClusterDetailsList],
        1
      ], CodeFilePath$ = [
        3,
        n0,
        _CFP,
        0,
        [_fNi, _fP, _sLt, _eL],
        [0, 0, 1, 1],
        4
      ], CodeLine$ = [
        3,
        n0,
        _CL,
        0,
        [_con, _lN],
        [0, 1],
        2
      ], CodeRepositoryAggregation$ = [
        3,
        n0,
        _CRA,
        0,
        [_pN, _pTr, _sO, _sB, _rIe],
        [() => StringFilterList, () => StringFilterList, 0, 0, () => StringFilterList]
      ], CodeRepositoryAggregationResponse$ = [
        3,
        n0,
        _CRAR,
        0,
        [_pN, _pTro, _sC, _eAAFC, _fAAFC, _aI, _rI],
        [0, 0, () => SeverityCounts$, 1, 1, 0, 0],
        1
      ], CodeRepositoryDetails$ = [
        3,
        n0,
        _CRD,
        0,
        [_pNr, _iA, _pTro],
        [0, 0, 0]
      ], CodeRepositoryMetadata$ = [
        3,
        n0,
        _CRM,
        0,
        [_pNr, _pTro, _pTV, _iA, _lSCI, _sCca, _oDS],
        [0, 0, 0, 0, 0, () => ProjectCodeSecurityScanConfiguration$, () => CodeRepositoryOnDemandScan$],
        3
      ], CodeRepositoryOnDemandScan$ = [
        3,
        n0,
        _CRODS,
        0,
        [_lSCI, _lSA, _sSc],
        [0, 4, () => ScanStatus$]
      ], CodeSecurityIntegrationSummary$ = [
        3,
        n0,
        _CSIS,
        0,
        [_iA, _na, _ty, _st, _sR, _cO, _lUO, _ta],
        [0, 0, 0, 0, 0, 4, 4, 128],
        7
      ], CodeSecurityScanConfiguration$ = [
        3,
        n0,
        _CSSC,
        0,
        [_rSC, _pSC, _cISC],
        [64, () => PeriodicScanConfiguration$, () => ContinuousIntegrationScanConfiguration$],
        1
      ], CodeSecurityScanConfigurationAssociationSummary$ = [
        3,
        n0,
        _CSSCAS,
        0,
        [_re],
        [() => CodeSecurityResource$]
      ], CodeSecurityScanConfigurationSummary$ = [
        3,
        n0,
        _CSSCS,
        0,
        [_sCA, _na, _oAI, _rSC, _pSF, _fE, _cISSE, _sSco, _ta],
        [0, 0, 0, 64, 0, 0, 64, () => ScopeSettings$, 128],
        4
      ], CodeSnippetError$ = [
        3,
        n0,
        _CSE,
        0,
        [_fAin, _eC, _eM],
        [0, 0, 0],
        3
      ], CodeSnippetResult$ = [
        3,
        n0,
        _CSR,
        0,
        [_fAin, _sLt, _eL, _cSo, _sFu],
        [0, 1, 1, () => CodeLineList, () => SuggestedFixes]
      ], CodeVulnerabilityDetails$ = [
        3,
        n0,
        _CVD,
        0,
        [_fP, _dI, _dN, _cw, _dT, _rU, _rIu, _sLLA],
        [() => CodeFilePath$, 0, 0, 64, 64, 64, 0, 0],
        4
      ], ComputePlatform$ = [
        3,
        n0,
        _CP,
        0,
        [_ven, _pr, _ve],
        [0, 0, 0]
      ], Connector$ = [
        3,
        n0,
        _C,
        0,
        [_cAo, _pro, _cAr, _uA, _na, _d, _eS, _eSR, _h, _aR, _aCCA, _sCc, _ta, _aIVMS],
        [0, 0, 5, 5, 0, 0, 0, 0, () => ConnectorHealth$, 64, 0, () => AzureScopeConfiguration$, 128, 2],
        4
      ], ConnectorArnFilter$ = [
        3,
        n0,
        _CAF,
        0,
        [_co, _v],
        [0, 0],
        2
      ], ConnectorContainerImageScanConfiguration$ = [
        3,
        n0,
        _CCISC,
        0,
        [_pD, _pDu],
        [0, 0]
      ], ConnectorFilterCriteria$ = [
        3,
        n0,
        _CFC,
        0,
        [_cAon, _ac, _aCCAw, _cT, _pro],
        [() => ConnectorArnFilterList, () => StringFilterList, () => AwsConfigConnectorArnFilterList, () => ConnectorTypeFilterList, () => ProviderFilterList]
      ], ConnectorHealth$ = [
        3,
        n0,
        _CH,
        0,
        [_cSon, _lCA, _m],
        [0, 5, 0],
        2
      ], ConnectorScanConfiguration$ = [
        3,
        n0,
        _CSCo,
        0,
        [_cIS],
        [() => ConnectorContainerImageScanConfiguration$]
      ], ConnectorScanConfigurationItem$ = [
        3,
        n0,
        _CSCI,
        0,
        [_aCCA, _cAon, _sCca],
        [0, 64, () => ConnectorScanConfiguration$],
        3
      ], ConnectorTypeFilter$ = [
        3,
        n0,
        _CTF,
        0,
        [_co, _v],
        [0, 0],
        2
      ], ContainerImageAggregation$ = [
        3,
        n0,
        _CIA,
        0,
        [_rIe, _iD, _rep, _regi, _ar, _iT, _cPlo, _cPlou, _cRl, _cOIl, _cAIl, _lIUA, _iUC, _sO, _sB],
        [() => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => DateFilterList, () => NumberFilterList, 0, 0]
      ], ContainerImageAggregationResponse$ = [
        3,
        n0,
        _CIAR,
        0,
        [_rI, _cP, _cAI, _cPl, _cR, _cOI, _iDm, _repo, _reg, _arc, _iT, _aI, _sC, _lIUA, _iUC, _eAAFC, _fAAFC],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, () => SeverityCounts$, 4, 1, 1, 1],
        1
      ], ContainerImageMetadata$ = [
        3,
        n0,
        _CIM,
        0,
        [_iT, _iPA, _lIUA, _iUC],
        [64, 4, 4, 1]
      ], ContainerRegistryMetadata$ = [
        3,
        n0,
        _CRMo,
        0,
        [_na],
        [0]
      ], ContainerRepositoryMetadata$ = [
        3,
        n0,
        _CRMon,
        0,
        [_na, _sFc],
        [0, 0]
      ], ContinuousIntegrationScanConfiguration$ = [
        3,
        n0,
        _CISC,
        0,
        [_sE],
        [64],
        1
      ], Counts$ = [
        3,
        n0,
        _Co,
        0,
        [_cou, _gK],
        [1, 0]
      ], CoverageDateFilter$ = [
        3,
        n0,
        _CDFo,
        0,
        [_sIt, _eI],
        [4, 4]
      ], CoverageFilterCriteria$ = [
        3,
        n0,
        _CFCo,
        0,
        [_sSC, _sSR, _aI, _rI, _rT, _sT, _eRN, _eIT, _eITc, _lFN, _lFT, _lFR, _lSAa, _sM, _iPA, _eILIUA, _eIIUC, _cRPN, _cRPT, _cRPTV, _lSCI, _cP, _cPAI, _cPR, _cVIT, _cCIT, _cCRN, _cCRNl, _cSFN, _cSFR, _cSFT, _cPOI],
        [() => CoverageStringFilterList, () => CoverageStringFilterList, () => CoverageStringFilterList, () => CoverageStringFilterList, () => CoverageStringFilterList, () => CoverageStringFilterList, () => CoverageStringFilterList, () => CoverageStringFilterList, () => CoverageMapFilterList, () => CoverageStringFilterList, () => CoverageMapFilterList, () => CoverageStringFilterList, () => CoverageDateFilterList, () => CoverageStringFilterList, () => CoverageDateFilterList, () => CoverageDateFilterList, () => CoverageNumberFilterList, () => CoverageStringFilterList, () => CoverageStringFilterList, () => CoverageStringFilterList, () => CoverageStringFilterList, () => CoverageStringFilterList, () => CoverageStringFilterList, () => CoverageStringFilterList, () => CoverageMapFilterList, () => CoverageStringFilterList, () => CoverageStringFilterList, () => CoverageStringFilterList, () => CoverageStringFilterList, () => CoverageStringFilterList, () => CoverageMapFilterList, () => CoverageStringFilterList]
      ], CoverageMapFilter$ = [
        3,
        n0,
        _CMF,
        0,
        [_co, _k, _v],
        [0, 0, 0],
        2
      ], CoverageNumberFilter$ = [
        3,
        n0,
        _CNFo,
        0,
        [_uI, _lI],
        [1, 1]
      ], CoverageStringFilter$ = [
        3,
        n0,
        _CSFo,
        0,
        [_co, _v],
        [0, 0],
        2
      ], CoveredResource$ = [
        3,
        n0,
        _CR,
        0,
        [_rT, _rI, _aI, _sT, _sSc, _rM, _lSAa, _sM, _pro, _pAI, _pOI, _pR, _pP],
        [0, 0, 0, 0, () => ScanStatus$, () => ResourceScanMetadata$, 4, 0, 0, 0, 0, 0, 0],
        4
      ], CreateCisScanConfigurationRequest$ = [
        3,
        n0,
        _CCSCR,
        0,
        [_sN, _sL, _sc, _t, _ta],
        [0, 0, () => Schedule$, () => CreateCisTargets$, 128],
        4
      ], CreateCisScanConfigurationResponse$ = [
        3,
        n0,
        _CCSCRr,
        0,
        [_sCA],
        [0]
      ], CreateCisTargets$ = [
        3,
        n0,
        _CCT,
        0,
        [_aIc, _tRT],
        [64, [2, n0, _TRT, 0, 0, 64]],
        2
      ], CreateCodeSecurityIntegrationRequest$ = [
        3,
        n0,
        _CCSIR,
        0,
        [_na, _ty, _de, _ta],
        [0, 0, [() => CreateIntegrationDetail$, 0], 128],
        2
      ], CreateCodeSecurityIntegrationResponse$ = [
        3,
        n0,
        _CCSIRr,
        0,
        [_iA, _st, _aU],
        [0, 0, [() => AuthorizationUrl, 0]],
        2
      ], CreateCodeSecurityScanConfigurationRequest$ = [
        3,
        n0,
        _CCSSCR,
        0,
        [_na, _le, _conf, _sSco, _ta],
        [0, 0, () => CodeSecurityScanConfiguration$, () => ScopeSettings$, 128],
        3
      ], CreateCodeSecurityScanConfigurationResponse$ = [
        3,
        n0,
        _CCSSCRr,
        0,
        [_sCA],
        [0],
        1
      ], CreateConnectorRequest$ = [
        3,
        n0,
        _CCR,
        0,
        [_na, _pro, _pDr, _cTl, _d, _ta],
        [0, 0, () => ProviderDetailCreate$, [0, 4], 0, 128],
        3
      ], CreateConnectorResponse$ = [
        3,
        n0,
        _CCRr,
        0,
        [_cAo],
        [0],
        1
      ], CreateFilterRequest$ = [
        3,
        n0,
        _CFR,
        0,
        [_act, _fCi, _na, _d, _ta, _r],
        [0, () => FilterCriteria$, 0, 0, 128, 0],
        3
      ], CreateFilterResponse$ = [
        3,
        n0,
        _CFRr,
        0,
        [_arn],
        [0],
        1
      ], CreateFindingsReportRequest$ = [
        3,
        n0,
        _CFRRr,
        0,
        [_rF, _sDe, _fCi],
        [0, () => Destination$, () => FilterCriteria$],
        2
      ], CreateFindingsReportResponse$ = [
        3,
        n0,
        _CFRRre,
        0,
        [_rIep],
        [0]
      ], CreateGitLabSelfManagedIntegrationDetail$ = [
        3,
        n0,
        _CGLSMID,
        0,
        [_iU, _aT],
        [[() => InstanceUrl, 0], [() => GitLabAccessToken, 0]],
        2
      ], CreateSbomExportRequest$ = [
        3,
        n0,
        _CSERr,
        0,
        [_rF, _sDe, _rFC],
        [0, () => Destination$, () => ResourceFilterCriteria$],
        2
      ], CreateSbomExportResponse$ = [
        3,
        n0,
        _CSERre,
        0,
        [_rIep],
        [0]
      ], Cvss2$ = [
        3,
        n0,
        _Cv,
        0,
        [_bS, _sV],
        [1, 0]
      ], Cvss3$ = [
        3,
        n0,
        _Cvs,
        0,
        [_bS, _sV],
        [1, 0]
      ], Cvss4$ = [
        3,
        n0,
        _Cvss,
        0,
        [_bS, _sV],
        [1, 0]
      ], CvssScore$ = [
        3,
        n0,
        _CSv,
        0,
        [_bS, _sV, _ve, _so],
        [1, 0, 0, 0],
        4
      ], CvssScoreAdjustment$ = [
        3,
        n0,
        _CSA,
        0,
        [_me, _r],
        [0, 0],
        2
      ], CvssScoreDetails$ = [
        3,
        n0,
        _CSD,
        0,
        [_sScor, _ve, _sco, _sV, _cSv, _ad],
        [0, 0, 1, 0, 0, () => CvssScoreAdjustmentList],
        4
      ], DailySchedule$ = [
        3,
        n0,
        _DS,
        0,
        [_sTt],
        [() => Time$],
        1
      ], DateFilter$ = [
        3,
        n0,
        _DF,
        0,
        [_sIt, _eI],
        [4, 4]
      ], DelegatedAdmin$ = [
        3,
        n0,
        _DA,
        0,
        [_aI, _rSel],
        [0, 0]
      ], DelegatedAdminAccount$ = [
        3,
        n0,
        _DAA,
        0,
        [_aI, _st],
        [0, 0]
      ], DeleteCisScanConfigurationRequest$ = [
        3,
        n0,
        _DCSCR,
        0,
        [_sCA],
        [0],
        1
      ], DeleteCisScanConfigurationResponse$ = [
        3,
        n0,
        _DCSCRe,
        0,
        [_sCA],
        [0],
        1
      ], DeleteCodeSecurityIntegrationRequest$ = [
        3,
        n0,
        _DCSIR,
        0,
        [_iA],
        [0],
        1
      ], DeleteCodeSecurityIntegrationResponse$ = [
        3,
        n0,
        _DCSIRe,
        0,
        [_iA],
        [0]
      ], DeleteCodeSecurityScanConfigurationRequest$ = [
        3,
        n0,
        _DCSSCR,
        0,
        [_sCA],
        [0],
        1
      ], DeleteCodeSecurityScanConfigurationResponse$ = [
        3,
        n0,
        _DCSSCRe,
        0,
        [_sCA],
        [0]
      ], DeleteConnectorRequest$ = [
        3,
        n0,
        _DCR,
        0,
        [_cAo],
        [0],
        1
      ], DeleteConnectorResponse$ = [
        3,
        n0,
        _DCRe,
        0,
        [],
        []
      ], DeleteFilterRequest$ = [
        3,
        n0,
        _DFR,
        0,
        [_arn],
        [0],
        1
      ], DeleteFilterResponse$ = [
        3,
        n0,
        _DFRe,
        0,
        [_arn],
        [0],
        1
      ], DescribeOrganizationConfigurationRequest$ = [
        3,
        n0,
        _DOCR,
        0,
        [],
        []
      ], DescribeOrganizationConfigurationResponse$ = [
        3,
        n0,
        _DOCRe,
        0,
        [_aE, _mALR],
        [() => AutoEnable$, 2]
      ], Destination$ = [
        3,
        n0,
        _D,
        0,
        [_bN, _kKA, _kP],
        [0, 0, 0],
        2
      ], DisableDelegatedAdminAccountRequest$ = [
        3,
        n0,
        _DDAAR,
        0,
        [_dAAI],
        [0],
        1
      ], DisableDelegatedAdminAccountResponse$ = [
        3,
        n0,
        _DDAARi,
        0,
        [_dAAI],
        [0],
        1
      ], DisableRequest$ = [
        3,
        n0,
        _DR,
        0,
        [_aIc, _rTe],
        [64, 64]
      ], DisableResponse$ = [
        3,
        n0,
        _DRi,
        0,
        [_ac, _fAa],
        [() => AccountList, () => FailedAccountList],
        1
      ], DisassociateConfigurationRequest$ = [
        3,
        n0,
        _DCRi,
        0,
        [_sCA, _re],
        [0, () => CodeSecurityResource$],
        2
      ], DisassociateMemberRequest$ = [
        3,
        n0,
        _DMR,
        0,
        [_aI],
        [0],
        1
      ], DisassociateMemberResponse$ = [
        3,
        n0,
        _DMRi,
        0,
        [_aI],
        [0],
        1
      ], Ec2Configuration$ = [
        3,
        n0,
        _EC,
        0,
        [_sM, _aVMS],
        [0, 2],
        1
      ], Ec2ConfigurationState$ = [
        3,
        n0,
        _ECS,
        0,
        [_sMS, _vSS],
        [() => Ec2ScanModeState$, () => VMScannerState$]
      ], Ec2InstanceAggregation$ = [
        3,
        n0,
        _EIA,
        0,
        [_a, _oS, _iIn, _iTn, _sO, _sB],
        [() => StringFilterList, () => StringFilterList, () => StringFilterList, () => MapFilterList, 0, 0]
      ], Ec2InstanceAggregationResponse$ = [
        3,
        n0,
        _EIAR,
        0,
        [_iIns, _am, _oSp, _iTn, _aI, _sC, _nF],
        [0, 0, 0, 128, 0, () => SeverityCounts$, 1],
        1
      ], Ec2Metadata$ = [
        3,
        n0,
        _EM,
        0,
        [_ta, _aIm, _p],
        [128, 0, 0]
      ], Ec2ScanModeState$ = [
        3,
        n0,
        _ESMS,
        0,
        [_sM, _sMSc],
        [0, 0]
      ], EcrConfiguration$ = [
        3,
        n0,
        _ECc,
        0,
        [_rD, _pDRD, _pDRM],
        [0, 0, 0],
        1
      ], EcrConfigurationState$ = [
        3,
        n0,
        _ECSc,
        0,
        [_rDS],
        [() => EcrRescanDurationState$]
      ], EcrContainerImageMetadata$ = [
        3,
        n0,
        _ECIM,
        0,
        [_ta, _iPA, _lIUA, _iUC],
        [64, 4, 4, 1]
      ], EcrRepositoryMetadata$ = [
        3,
        n0,
        _ERM,
        0,
        [_na, _sFc],
        [0, 0]
      ], EcrRescanDurationState$ = [
        3,
        n0,
        _ERDS,
        0,
        [_rD, _st, _uA, _pDRD, _pDRM],
        [0, 0, 4, 0, 0]
      ], EnableDelegatedAdminAccountRequest$ = [
        3,
        n0,
        _EDAAR,
        0,
        [_dAAI, _cTl],
        [0, [0, 4]],
        1
      ], EnableDelegatedAdminAccountResponse$ = [
        3,
        n0,
        _EDAARn,
        0,
        [_dAAI],
        [0],
        1
      ], EnableRequest$ = [
        3,
        n0,
        _ER,
        0,
        [_rTe, _aIc, _cTl],
        [64, 64, [0, 4]],
        1
      ], EnableResponse$ = [
        3,
        n0,
        _ERn,
        0,
        [_ac, _fAa],
        [() => AccountList, () => FailedAccountList],
        1
      ], Epss$ = [
        3,
        n0,
        _E,
        0,
        [_sco],
        [1]
      ], EpssDetails$ = [
        3,
        n0,
        _ED,
        0,
        [_sco],
        [1]
      ], Evidence$ = [
        3,
        n0,
        _Ev,
        0,
        [_eR, _eD, _sev],
        [0, 0, 0]
      ], ExploitabilityDetails$ = [
        3,
        n0,
        _EDx,
        0,
        [_lKEA],
        [4]
      ], ExploitObserved$ = [
        3,
        n0,
        _EO,
        0,
        [_lS, _fS],
        [4, 4]
      ], FailedAccount$ = [
        3,
        n0,
        _FA,
        0,
        [_aI, _eC, _eM, _st, _rS],
        [0, 0, 0, 0, () => ResourceStatus$],
        3
      ], FailedAssociationResult$ = [
        3,
        n0,
        _FAR,
        0,
        [_sCA, _re, _sCta, _sMt],
        [0, () => CodeSecurityResource$, 0, 0]
      ], FailedMemberAccountEc2DeepInspectionStatusState$ = [
        3,
        n0,
        _FMAEDISS,
        0,
        [_aI, _eSS, _eM],
        [0, 0, 0],
        1
      ], Filter$ = [
        3,
        n0,
        _F,
        0,
        [_arn, _oI, _na, _cr, _act, _cAr, _uA, _d, _r, _ta],
        [0, 0, 0, () => FilterCriteria$, 0, 4, 4, 0, 0, 128],
        7
      ], FilterCriteria$ = [
        3,
        n0,
        _FC,
        0,
        [_fAin, _aAI, _fT, _sev, _fOA, _lOA, _uA, _fSi, _ti, _iSn, _rT, _rI, _rTes, _eIII, _eIVI, _eISI, _eIPA, _eIA, _eIR, _eIRN, _eIT, _eIH, _eILIUA, _eIIUC, _pRo, _nP, _cIo, _cTo, _vIu, _vSu, _vSe, _vP, _rV, _fAix, _lFN, _lFL, _lFR, _lFLMA, _lFERA, _eA, _cVDN, _cVDT, _cVFP, _eSp, _cRPN, _cRPT, _cP, _cPR, _cPAI, _cPOI, _cVIR, _cVNI, _cVSI, _cIRN, _cIR, _cID, _cIT, _cIPA, _cIA, _cILIUA, _cIIUC, _cSFN, _cSFR, _cSFLMA, _cSFER],
        [() => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => DateFilterList, () => DateFilterList, () => DateFilterList, () => StringFilterList, () => StringFilterList, () => NumberFilterList, () => StringFilterList, () => StringFilterList, () => MapFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => DateFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => DateFilterList, () => NumberFilterList, () => PortRangeFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => PackageFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => DateFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => NumberFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => DateFilterList, () => StringFilterList, () => DateFilterList, () => NumberFilterList, () => StringFilterList, () => StringFilterList, () => DateFilterList, () => StringFilterList]
      ], Finding$ = [
        3,
        n0,
        _Fi,
        0,
        [_fAin, _aAI, _ty, _d, _rem, _sev, _fOA, _lOA, _st, _res, _ti, _uA, _iSn, _iSD, _nRD, _pVD, _fAix, _eA, _eDx, _cVD, _ep],
        [0, 0, 0, 0, () => Remediation$, 0, 4, 4, 0, () => ResourceList, 0, 4, 1, () => InspectorScoreDetails$, () => NetworkReachabilityDetails$, () => PackageVulnerabilityDetails$, 0, 0, () => ExploitabilityDetails$, () => CodeVulnerabilityDetails$, () => EpssDetails$],
        10
      ], FindingDetail$ = [
        3,
        n0,
        _FD,
        0,
        [_fAin, _cDi, _rSi, _ev, _tt, _to, _eO, _rU, _cw, _eSp],
        [0, () => CisaData$, 1, () => EvidenceList, 64, 64, () => ExploitObserved$, 64, 64, 1]
      ], FindingDetailsError$ = [
        3,
        n0,
        _FDE,
        0,
        [_fAin, _eC, _eM],
        [0, 0, 0],
        3
      ], FindingTypeAggregation$ = [
        3,
        n0,
        _FTA,
        0,
        [_fT, _rT, _sO, _sB],
        [0, 0, 0, 0]
      ], FindingTypeAggregationResponse$ = [
        3,
        n0,
        _FTAR,
        0,
        [_aI, _sC, _eAC, _fAC, _cP, _cAI, _cOI, _cR, _cPl],
        [0, () => SeverityCounts$, 1, 1, 0, 0, 0, 0, 0]
      ], FreeTrialAccountInfo$ = [
        3,
        n0,
        _FTAI,
        0,
        [_aI, _fTI],
        [0, () => FreeTrialInfoList],
        2
      ], FreeTrialInfo$ = [
        3,
        n0,
        _FTI,
        0,
        [_ty, _star, _en, _st, _cP],
        [0, 4, 4, 0, 0],
        4
      ], FreeTrialInfoError$ = [
        3,
        n0,
        _FTIE,
        0,
        [_aI, _cod, _m],
        [0, 0, 0],
        3
      ], GetCisScanReportRequest$ = [
        3,
        n0,
        _GCSRR,
        0,
        [_sAc, _tA, _rF],
        [0, 64, 0],
        1
      ], GetCisScanReportResponse$ = [
        3,
        n0,
        _GCSRRe,
        0,
        [_u, _st],
        [0, 0]
      ], GetCisScanResultDetailsRequest$ = [
        3,
        n0,
        _GCSRDR,
        0,
        [_sAc, _tRI, _aI, _fCi, _sB, _sO, _nT, _mR],
        [0, 0, 0, () => CisScanResultDetailsFilterCriteria$, 0, 0, 0, 1],
        3
      ], GetCisScanResultDetailsResponse$ = [
        3,
        n0,
        _GCSRDRe,
        0,
        [_sRD, _nT],
        [() => CisScanResultDetailsList, 0]
      ], GetClustersForImageRequest$ = [
        3,
        n0,
        _GCFIR,
        0,
        [_fi, _mR, _nT],
        [() => ClusterForImageFilterCriteria$, 1, 0],
        1
      ], GetClustersForImageResponse$ = [
        3,
        n0,
        _GCFIRe,
        0,
        [_cl, _nT],
        [() => ClusterInformationList, 0],
        1
      ], GetCodeSecurityIntegrationRequest$ = [
        3,
        n0,
        _GCSIR,
        0,
        [_iA, _ta],
        [0, 128],
        1
      ], GetCodeSecurityIntegrationResponse$ = [
        3,
        n0,
        _GCSIRe,
        0,
        [_iA, _na, _ty, _st, _sR, _cO, _lUO, _ta, _aU],
        [0, 0, 0, 0, 0, 4, 4, 128, [() => AuthorizationUrl, 0]],
        7
      ], GetCodeSecurityScanConfigurationRequest$ = [
        3,
        n0,
        _GCSSCR,
        0,
        [_sCA],
        [0],
        1
      ], GetCodeSecurityScanConfigurationResponse$ = [
        3,
        n0,
        _GCSSCRe,
        0,
        [_sCA, _na, _conf, _le, _sSco, _cAr, _lUA, _ta],
        [0, 0, () => CodeSecurityScanConfiguration$, 0, () => ScopeSettings$, 4, 4, 128]
      ], GetCodeSecurityScanRequest$ = [
        3,
        n0,
        _GCSSR,
        0,
        [_re, _sIc],
        [() => CodeSecurityResource$, 0],
        2
      ], GetCodeSecurityScanResponse$ = [
        3,
        n0,
        _GCSSRe,
        0,
        [_sIc, _re, _aI, _st, _sR, _cAr, _uA, _lCI],
        [0, () => CodeSecurityResource$, 0, 0, 0, 4, 4, 0]
      ], GetConfigurationRequest$ = [
        3,
        n0,
        _GCR,
        0,
        [_aI],
        [0]
      ], GetConfigurationResponse$ = [
        3,
        n0,
        _GCRe,
        0,
        [_eCc, _eCco],
        [() => EcrConfigurationState$, () => Ec2ConfigurationState$]
      ], GetDelegatedAdminAccountRequest$ = [
        3,
        n0,
        _GDAAR,
        0,
        [],
        []
      ], GetDelegatedAdminAccountResponse$ = [
        3,
        n0,
        _GDAARe,
        0,
        [_dAe],
        [() => DelegatedAdmin$]
      ], GetEc2DeepInspectionConfigurationRequest$ = [
        3,
        n0,
        _GEDICR,
        0,
        [],
        []
      ], GetEc2DeepInspectionConfigurationResponse$ = [
        3,
        n0,
        _GEDICRe,
        0,
        [_pPa, _oPP, _st, _eM],
        [64, 64, 0, 0]
      ], GetEncryptionKeyRequest$ = [
        3,
        n0,
        _GEKR,
        0,
        [_sT, _rT],
        [[0, { [_hQ]: _sT }], [0, { [_hQ]: _rT }]],
        2
      ], GetEncryptionKeyResponse$ = [
        3,
        n0,
        _GEKRe,
        0,
        [_kKI],
        [0],
        1
      ], GetFindingsReportStatusRequest$ = [
        3,
        n0,
        _GFRSR,
        0,
        [_rIep],
        [0]
      ], GetFindingsReportStatusResponse$ = [
        3,
        n0,
        _GFRSRe,
        0,
        [_rIep, _st, _eC, _eM, _des, _fCi],
        [0, 0, 0, 0, () => Destination$, () => FilterCriteria$]
      ], GetMemberRequest$ = [
        3,
        n0,
        _GMR,
        0,
        [_aI],
        [0],
        1
      ], GetMemberResponse$ = [
        3,
        n0,
        _GMRe,
        0,
        [_mem],
        [() => Member$]
      ], GetSbomExportRequest$ = [
        3,
        n0,
        _GSER,
        0,
        [_rIep],
        [0],
        1
      ], GetSbomExportResponse$ = [
        3,
        n0,
        _GSERe,
        0,
        [_rIep, _fo, _st, _eC, _eM, _sDe, _fCi],
        [0, 0, 0, 0, 0, () => Destination$, () => ResourceFilterCriteria$]
      ], Image$ = [
        3,
        n0,
        _I,
        0,
        [_rN, _reg, _iT, _iDm, _pA, _arc, _au, _iUC, _lIUA, _p],
        [0, 0, 64, 0, 4, 0, 0, 1, 4, 0]
      ], ImageLayerAggregation$ = [
        3,
        n0,
        _ILA,
        0,
        [_rep, _rIe, _lH, _cPlo, _cAIl, _cOIl, _cRl, _cPlou, _sO, _sB],
        [() => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, 0, 0]
      ], ImageLayerAggregationResponse$ = [
        3,
        n0,
        _ILAR,
        0,
        [_repo, _rI, _lHa, _aI, _cP, _cAI, _cOI, _cR, _cPl, _sC],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, () => SeverityCounts$],
        4
      ], InspectorScoreDetails$ = [
        3,
        n0,
        _ISD,
        0,
        [_aC],
        [() => CvssScoreDetails$]
      ], LambdaFunctionAggregation$ = [
        3,
        n0,
        _LFA,
        0,
        [_rIe, _fNu, _run, _fTu, _sO, _sB],
        [() => StringFilterList, () => StringFilterList, () => StringFilterList, () => MapFilterList, 0, 0]
      ], LambdaFunctionAggregationResponse$ = [
        3,
        n0,
        _LFAR,
        0,
        [_rI, _fN, _ru, _lT, _aI, _sC, _lMA],
        [0, 0, 0, 128, 0, () => SeverityCounts$, 4],
        1
      ], LambdaFunctionMetadata$ = [
        3,
        n0,
        _LFM,
        0,
        [_fTu, _la, _fN, _ru],
        [128, 64, 0, 0]
      ], LambdaLayerAggregation$ = [
        3,
        n0,
        _LLA,
        0,
        [_fNu, _rIe, _lAa, _sO, _sB],
        [() => StringFilterList, () => StringFilterList, () => StringFilterList, 0, 0]
      ], LambdaLayerAggregationResponse$ = [
        3,
        n0,
        _LLAR,
        0,
        [_fN, _rI, _lAay, _aI, _sC],
        [0, 0, 0, 0, () => SeverityCounts$],
        4
      ], LambdaVpcConfig$ = [
        3,
        n0,
        _LVC,
        0,
        [_sIu, _sGI, _vI],
        [64, 64, 0]
      ], ListAccountPermissionsRequest$ = [
        3,
        n0,
        _LAPR,
        0,
        [_ser, _mR, _nT],
        [0, 1, 0]
      ], ListAccountPermissionsResponse$ = [
        3,
        n0,
        _LAPRi,
        0,
        [_pe, _nT],
        [() => Permissions, 0],
        1
      ], ListCisScanConfigurationsFilterCriteria$ = [
        3,
        n0,
        _LCSCFC,
        0,
        [_sNF, _tRTF, _sCAF],
        [() => CisScanNameFilterList, () => ResourceTagFilterList, () => CisScanConfigurationArnFilterList]
      ], ListCisScanConfigurationsRequest$ = [
        3,
        n0,
        _LCSCR,
        0,
        [_fCi, _sB, _sO, _nT, _mR],
        [() => ListCisScanConfigurationsFilterCriteria$, 0, 0, 0, 1]
      ], ListCisScanConfigurationsResponse$ = [
        3,
        n0,
        _LCSCRi,
        0,
        [_sCcan, _nT],
        [() => CisScanConfigurationList, 0]
      ], ListCisScanResultsAggregatedByChecksRequest$ = [
        3,
        n0,
        _LCSRABCR,
        0,
        [_sAc, _fCi, _sB, _sO, _nT, _mR],
        [0, () => CisScanResultsAggregatedByChecksFilterCriteria$, 0, 0, 0, 1],
        1
      ], ListCisScanResultsAggregatedByChecksResponse$ = [
        3,
        n0,
        _LCSRABCRi,
        0,
        [_cAh, _nT],
        [() => CisCheckAggregationList, 0]
      ], ListCisScanResultsAggregatedByTargetResourceRequest$ = [
        3,
        n0,
        _LCSRABTRR,
        0,
        [_sAc, _fCi, _sB, _sO, _nT, _mR],
        [0, () => CisScanResultsAggregatedByTargetResourceFilterCriteria$, 0, 0, 0, 1],
        1
      ], ListCisScanResultsAggregatedByTargetResourceResponse$ = [
        3,
        n0,
        _LCSRABTRRi,
        0,
        [_tRA, _nT],
        [() => CisTargetResourceAggregationList, 0]
      ], ListCisScansFilterCriteria$ = [
        3,
        n0,
        _LCSFC,
        0,
        [_sNF, _tRTF, _tRIF, _sSF, _sAF, _sCAF, _sAFc, _sBF, _fCF, _tAIF],
        [() => CisScanNameFilterList, () => ResourceTagFilterList, () => ResourceIdFilterList, () => CisScanStatusFilterList, () => CisScanDateFilterList, () => CisScanConfigurationArnFilterList, () => CisScanArnFilterList, () => CisScheduledByFilterList, () => CisNumberFilterList, () => AccountIdFilterList]
      ], ListCisScansRequest$ = [
        3,
        n0,
        _LCSR,
        0,
        [_fCi, _dL, _sB, _sO, _nT, _mR],
        [() => ListCisScansFilterCriteria$, 0, 0, 0, 0, 1]
      ], ListCisScansResponse$ = [
        3,
        n0,
        _LCSRi,
        0,
        [_sca, _nT],
        [() => CisScanList, 0]
      ], ListCodeSecurityIntegrationsRequest$ = [
        3,
        n0,
        _LCSIR,
        0,
        [_nT, _mR],
        [[0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]]
      ], ListCodeSecurityIntegrationsResponse$ = [
        3,
        n0,
        _LCSIRi,
        0,
        [_i, _nT],
        [() => IntegrationSummaries, 0]
      ], ListCodeSecurityScanConfigurationAssociationsRequest$ = [
        3,
        n0,
        _LCSSCAR,
        0,
        [_sCA, _nT, _mR],
        [0, [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]],
        1
      ], ListCodeSecurityScanConfigurationAssociationsResponse$ = [
        3,
        n0,
        _LCSSCARi,
        0,
        [_as, _nT],
        [() => CodeSecurityScanConfigurationAssociationSummaries, 0]
      ], ListCodeSecurityScanConfigurationsRequest$ = [
        3,
        n0,
        _LCSSCR,
        0,
        [_nT, _mR],
        [[0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]]
      ], ListCodeSecurityScanConfigurationsResponse$ = [
        3,
        n0,
        _LCSSCRi,
        0,
        [_confi, _nT],
        [() => CodeSecurityScanConfigurationSummaries, 0]
      ], ListConnectorScanConfigurationsRequest$ = [
        3,
        n0,
        _LCSCRis,
        0,
        [_aCCAw, _mR, _nT],
        [64, 1, [() => ConnectorNextToken, 0]]
      ], ListConnectorScanConfigurationsResponse$ = [
        3,
        n0,
        _LCSCRist,
        0,
        [_sCcan, _nT],
        [() => ConnectorScanConfigurationItemList, [() => ConnectorNextToken, 0]],
        1
      ], ListConnectorsRequest$ = [
        3,
        n0,
        _LCR,
        0,
        [_mR, _nT, _fCi],
        [1, [() => ConnectorNextToken, 0], () => ConnectorFilterCriteria$]
      ], ListConnectorsResponse$ = [
        3,
        n0,
        _LCRi,
        0,
        [_it, _nT],
        [() => ConnectorList, [() => ConnectorNextToken, 0]],
        1
      ], ListCoverageRequest$ = [
        3,
        n0,
        _LCRis,
        0,
        [_mR, _nT, _fCi],
        [1, 0, () => CoverageFilterCriteria$]
      ], ListCoverageResponse$ = [
        3,
        n0,
        _LCRist,
        0,
        [_nT, _cRov],
        [0, () => CoveredResources]
      ], ListCoverageStatisticsRequest$ = [
        3,
        n0,
        _LCSRis,
        0,
        [_fCi, _gB, _nT],
        [() => CoverageFilterCriteria$, 0, 0]
      ], ListCoverageStatisticsResponse$ = [
        3,
        n0,
        _LCSRist,
        0,
        [_tCo, _cBG, _nT],
        [1, () => CountsList, 0],
        1
      ], ListDelegatedAdminAccountsRequest$ = [
        3,
        n0,
        _LDAAR,
        0,
        [_mR, _nT],
        [1, 0]
      ], ListDelegatedAdminAccountsResponse$ = [
        3,
        n0,
        _LDAARi,
        0,
        [_dAA, _nT],
        [() => DelegatedAdminAccountList, 0]
      ], ListFiltersRequest$ = [
        3,
        n0,
        _LFR,
        0,
        [_arns, _act, _nT, _mR],
        [64, 0, 0, 1]
      ], ListFiltersResponse$ = [
        3,
        n0,
        _LFRi,
        0,
        [_fil, _nT],
        [() => FilterList, 0],
        1
      ], ListFindingAggregationsRequest$ = [
        3,
        n0,
        _LFARi,
        0,
        [_aTg, _nT, _mR, _aIc, _aRg],
        [0, 0, 1, () => StringFilterList, () => AggregationRequest$],
        1
      ], ListFindingAggregationsResponse$ = [
        3,
        n0,
        _LFARis,
        0,
        [_aTg, _resp, _nT],
        [0, () => AggregationResponseList, 0],
        1
      ], ListFindingsRequest$ = [
        3,
        n0,
        _LFRis,
        0,
        [_mR, _nT, _fCi, _sCo],
        [1, 0, () => FilterCriteria$, () => SortCriteria$]
      ], ListFindingsResponse$ = [
        3,
        n0,
        _LFRist,
        0,
        [_nT, _fin],
        [0, () => FindingList]
      ], ListMembersRequest$ = [
        3,
        n0,
        _LMR,
        0,
        [_oA, _mR, _nT],
        [2, 1, 0]
      ], ListMembersResponse$ = [
        3,
        n0,
        _LMRi,
        0,
        [_memb, _nT],
        [() => MemberList, 0]
      ], ListTagsForResourceRequest$ = [
        3,
        n0,
        _LTFRR,
        0,
        [_rA],
        [[0, 1]],
        1
      ], ListTagsForResourceResponse$ = [
        3,
        n0,
        _LTFRRi,
        0,
        [_ta],
        [128]
      ], ListUsageTotalsRequest$ = [
        3,
        n0,
        _LUTR,
        0,
        [_mR, _nT, _aIc],
        [1, 0, 64]
      ], ListUsageTotalsResponse$ = [
        3,
        n0,
        _LUTRi,
        0,
        [_nT, _tot],
        [0, () => UsageTotalList]
      ], MapFilter$ = [
        3,
        n0,
        _MF,
        0,
        [_co, _k, _v],
        [0, 0, 0],
        2
      ], Member$ = [
        3,
        n0,
        _M,
        0,
        [_aI, _rSel, _dAAI, _uA],
        [0, 0, 0, 4]
      ], MemberAccountEc2DeepInspectionStatus$ = [
        3,
        n0,
        _MAEDIS,
        0,
        [_aI, _aDI],
        [0, 2],
        2
      ], MemberAccountEc2DeepInspectionStatusState$ = [
        3,
        n0,
        _MAEDISS,
        0,
        [_aI, _st, _eM],
        [0, 0, 0],
        1
      ], MonthlySchedule$ = [
        3,
        n0,
        _MS,
        0,
        [_sTt, _da],
        [() => Time$, 0],
        2
      ], NetworkPath$ = [
        3,
        n0,
        _NP,
        0,
        [_ste],
        [() => StepList]
      ], NetworkReachabilityDetails$ = [
        3,
        n0,
        _NRD,
        0,
        [_oPR, _prot, _nPe],
        [() => PortRange$, 0, () => NetworkPath$],
        3
      ], NumberFilter$ = [
        3,
        n0,
        _NF,
        0,
        [_uI, _lI],
        [1, 1]
      ], OneTimeSchedule$ = [
        3,
        n0,
        _OTS,
        0,
        [],
        []
      ], PackageAggregation$ = [
        3,
        n0,
        _PA,
        0,
        [_pNa, _sO, _sB],
        [() => StringFilterList, 0, 0]
      ], PackageAggregationResponse$ = [
        3,
        n0,
        _PAR,
        0,
        [_pNac, _aI, _sC],
        [0, 0, () => SeverityCounts$],
        1
      ], PackageFilter$ = [
        3,
        n0,
        _PF,
        0,
        [_na, _ve, _epo, _rel, _arc, _sLH, _sLLA, _fP],
        [() => StringFilter$, () => StringFilter$, () => NumberFilter$, () => StringFilter$, () => StringFilter$, () => StringFilter$, () => StringFilter$, () => StringFilter$]
      ], PackageVulnerabilityDetails$ = [
        3,
        n0,
        _PVD,
        0,
        [_vIu, _so, _vP, _cv, _rV, _sU, _vSe, _vCA, _vUA, _rU],
        [0, 0, () => VulnerablePackageList, () => CvssScoreList, 64, 0, 0, 4, 4, 64],
        2
      ], PeriodicScanConfiguration$ = [
        3,
        n0,
        _PSC,
        0,
        [_fr, _fE],
        [0, 0]
      ], Permission$ = [
        3,
        n0,
        _P,
        0,
        [_ser, _o],
        [0, 0],
        2
      ], PortRange$ = [
        3,
        n0,
        _PR,
        0,
        [_b, _en],
        [1, 1],
        2
      ], PortRangeFilter$ = [
        3,
        n0,
        _PRF,
        0,
        [_bI, _eI],
        [1, 1]
      ], ProjectCodeSecurityScanConfiguration$ = [
        3,
        n0,
        _PCSSC,
        0,
        [_pSCe, _cISCo],
        [() => ProjectPeriodicScanConfigurationList, () => ProjectContinuousIntegrationScanConfigurationList]
      ], ProjectContinuousIntegrationScanConfiguration$ = [
        3,
        n0,
        _PCISC,
        0,
        [_sEu, _rSC],
        [0, 64]
      ], ProjectPeriodicScanConfiguration$ = [
        3,
        n0,
        _PPSC,
        0,
        [_fE, _rSC],
        [0, 64]
      ], ProviderFilter$ = [
        3,
        n0,
        _PFr,
        0,
        [_co, _v],
        [0, 0],
        2
      ], Recommendation$ = [
        3,
        n0,
        _R,
        0,
        [_te, _U],
        [0, 0]
      ], Remediation$ = [
        3,
        n0,
        _Re,
        0,
        [_rec],
        [() => Recommendation$]
      ], RepositoryAggregation$ = [
        3,
        n0,
        _RAe,
        0,
        [_rep, _sO, _sB],
        [() => StringFilterList, 0, 0]
      ], RepositoryAggregationResponse$ = [
        3,
        n0,
        _RAR,
        0,
        [_repo, _aI, _cP, _cPl, _cR, _cOI, _cAI, _sC, _aIff],
        [0, 0, 0, 0, 0, 0, 0, () => SeverityCounts$, 1],
        1
      ], ResetEncryptionKeyRequest$ = [
        3,
        n0,
        _REKR,
        0,
        [_sT, _rT],
        [0, 0],
        2
      ], ResetEncryptionKeyResponse$ = [
        3,
        n0,
        _REKRe,
        0,
        [],
        []
      ], Resource$ = [
        3,
        n0,
        _Res,
        0,
        [_ty, _id, _pa, _regio, _ta, _de, _pro, _pAI, _pOI],
        [0, 0, 0, 0, 128, () => ResourceDetails$, 0, 0, 0],
        2
      ], ResourceDetails$ = [
        3,
        n0,
        _RD,
        0,
        [_aEI, _aECI, _aLF, _cRo, _vm, _im, _sFe],
        [() => AwsEc2InstanceDetails$, () => AwsEcrContainerImageDetails$, () => AwsLambdaFunctionDetails$, () => CodeRepositoryDetails$, () => Vm$, () => Image$, () => ServerlessFunction$]
      ], ResourceFilterCriteria$ = [
        3,
        n0,
        _RFC,
        0,
        [_aI, _rI, _rT, _eRN, _lFN, _eIT, _eITc, _lFT],
        [() => ResourceStringFilterList, () => ResourceStringFilterList, () => ResourceStringFilterList, () => ResourceStringFilterList, () => ResourceStringFilterList, () => ResourceStringFilterList, () => ResourceMapFilterList, () => ResourceMapFilterList]
      ], ResourceMapFilter$ = [
        3,
        n0,
        _RMF,
        0,
        [_co, _k, _v],
        [0, 0, 0],
        2
      ], ResourceScanMetadata$ = [
        3,
        n0,
        _RSM,
        0,
        [_eRc, _eIc, _ec, _lF, _cRo, _vIm, _cIon, _cRon, _cRont, _sFe],
        [() => EcrRepositoryMetadata$, () => EcrContainerImageMetadata$, () => Ec2Metadata$, () => LambdaFunctionMetadata$, () => CodeRepositoryMetadata$, () => VmInstanceMetadata$, () => ContainerImageMetadata$, () => ContainerRepositoryMetadata$, () => ContainerRegistryMetadata$, () => ServerlessFunctionMetadata$]
      ], ResourceState$ = [
        3,
        n0,
        _RS,
        0,
        [_ec, _ecr, _l, _lC, _cRo],
        [() => State$, () => State$, () => State$, () => State$, () => State$],
        2
      ], ResourceStatus$ = [
        3,
        n0,
        _RSe,
        0,
        [_ec, _ecr, _l, _lC, _cRo],
        [0, 0, 0, 0, 0],
        2
      ], ResourceStringFilter$ = [
        3,
        n0,
        _RSF,
        0,
        [_co, _v],
        [0, 0],
        2
      ], ScanStatus$ = [
        3,
        n0,
        _SS,
        0,
        [_sCta, _r],
        [0, 0],
        2
      ], ScopeConfiguration$ = [
        3,
        n0,
        _SC,
        0,
        [_sTc, _sVc, _sta, _sRt],
        [0, 64, 0, 0],
        1
      ], ScopeConfigurationInput$ = [
        3,
        n0,
        _SCI,
        0,
        [_sTc, _sVc],
        [0, 64],
        1
      ], ScopeSettings$ = [
        3,
        n0,
        _SSc,
        0,
        [_pSS],
        [0]
      ], SearchVulnerabilitiesFilterCriteria$ = [
        3,
        n0,
        _SVFC,
        0,
        [_vIul],
        [64],
        1
      ], SearchVulnerabilitiesRequest$ = [
        3,
        n0,
        _SVR,
        0,
        [_fCi, _nT],
        [() => SearchVulnerabilitiesFilterCriteria$, 0],
        1
      ], SearchVulnerabilitiesResponse$ = [
        3,
        n0,
        _SVRe,
        0,
        [_vu, _nT],
        [() => Vulnerabilities, 0],
        1
      ], SendCisSessionHealthRequest$ = [
        3,
        n0,
        _SCSHR,
        0,
        [_sJI, _sTe],
        [0, 0],
        2
      ], SendCisSessionHealthResponse$ = [
        3,
        n0,
        _SCSHRe,
        0,
        [],
        []
      ], SendCisSessionTelemetryRequest$ = [
        3,
        n0,
        _SCSTR,
        0,
        [_sJI, _sTe, _mes],
        [0, 0, () => CisSessionMessages],
        3
      ], SendCisSessionTelemetryResponse$ = [
        3,
        n0,
        _SCSTRe,
        0,
        [],
        []
      ], ServerlessFunction$ = [
        3,
        n0,
        _SF,
        0,
        [_sFN, _ru, _ve, _cDo, _lMA, _nI, _sIu, _sGI, _eRx, _pT, _ar, _la],
        [0, 0, 0, 0, 4, 0, 64, 64, 0, 0, 64, 64]
      ], ServerlessFunctionAggregation$ = [
        3,
        n0,
        _SFA,
        0,
        [_rIe, _fNu, _run, _fTu, _cPlo, _cPlou, _cRl, _cOIl, _cAIl, _sO, _sB],
        [() => StringFilterList, () => StringFilterList, () => StringFilterList, () => MapFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, 0, 0]
      ], ServerlessFunctionAggregationResponse$ = [
        3,
        n0,
        _SFAR,
        0,
        [_rI, _cP, _cAI, _cPl, _cR, _cOI, _fN, _ru, _ta, _aI, _sC, _lMA, _eAAFC, _fAAFC],
        [0, 0, 0, 0, 0, 0, 0, 0, 128, 0, () => SeverityCounts$, 4, 1, 1],
        1
      ], ServerlessFunctionMetadata$ = [
        3,
        n0,
        _SFM,
        0,
        [_sFN, _ru, _fTu],
        [0, 0, 128]
      ], SeverityCounts$ = [
        3,
        n0,
        _SCe,
        0,
        [_al, _med, _hi, _cri],
        [1, 1, 1, 1]
      ], SortCriteria$ = [
        3,
        n0,
        _SCo,
        0,
        [_fie, _sO],
        [0, 0],
        2
      ], StartCisSessionMessage$ = [
        3,
        n0,
        _SCSM,
        0,
        [_sTe],
        [0],
        1
      ], StartCisSessionRequest$ = [
        3,
        n0,
        _SCSR,
        0,
        [_sJI, _m],
        [0, () => StartCisSessionMessage$],
        2
      ], StartCisSessionResponse$ = [
        3,
        n0,
        _SCSRt,
        0,
        [],
        []
      ], StartCodeSecurityScanRequest$ = [
        3,
        n0,
        _SCSSR,
        0,
        [_re, _cTl],
        [() => CodeSecurityResource$, [0, 4]],
        1
      ], StartCodeSecurityScanResponse$ = [
        3,
        n0,
        _SCSSRt,
        0,
        [_sIc, _st],
        [0, 0]
      ], State$ = [
        3,
        n0,
        _S,
        0,
        [_st, _eC, _eM],
        [0, 0, 0],
        3
      ], StatusCounts$ = [
        3,
        n0,
        _SCt,
        0,
        [_fa, _sk, _pas],
        [1, 1, 1]
      ], Step$ = [
        3,
        n0,
        _St,
        0,
        [_cIo, _cTo, _cAom],
        [0, 0, 0],
        2
      ], StopCisMessageProgress$ = [
        3,
        n0,
        _SCMP,
        0,
        [_tC, _sCu, _fC, _nEC, _uC, _nAC, _iC, _eCr],
        [1, 1, 1, 1, 1, 1, 1, 1]
      ], StopCisSessionMessage$ = [
        3,
        n0,
        _SCSMt,
        0,
        [_st, _prog, _r, _cPo, _bV, _bP],
        [0, () => StopCisMessageProgress$, 0, () => ComputePlatform$, 0, 0],
        2
      ], StopCisSessionRequest$ = [
        3,
        n0,
        _SCSRto,
        0,
        [_sJI, _sTe, _m],
        [0, 0, () => StopCisSessionMessage$],
        3
      ], StopCisSessionResponse$ = [
        3,
        n0,
        _SCSRtop,
        0,
        [],
        []
      ], StringFilter$ = [
        3,
        n0,
        _SFt,
        0,
        [_co, _v],
        [0, 0],
        2
      ], SuccessfulAssociationResult$ = [
        3,
        n0,
        _SAR,
        0,
        [_sCA, _re],
        [0, () => CodeSecurityResource$]
      ], SuggestedFix$ = [
        3,
        n0,
        _SFu,
        0,
        [_d, _cod],
        [0, 0]
      ], TagFilter$ = [
        3,
        n0,
        _TF,
        0,
        [_co, _k, _v],
        [0, 0, 0],
        3
      ], TagResourceRequest$ = [
        3,
        n0,
        _TRR,
        0,
        [_rA, _ta],
        [[0, 1], 128],
        2
      ], TagResourceResponse$ = [
        3,
        n0,
        _TRRa,
        0,
        [],
        []
      ], Time$ = [
        3,
        n0,
        _T,
        0,
        [_tOD, _tim],
        [0, 0],
        2
      ], TitleAggregation$ = [
        3,
        n0,
        _TA,
        0,
        [_tit, _vIul, _rT, _fT, _sO, _sB],
        [() => StringFilterList, () => StringFilterList, 0, 0, 0, 0]
      ], TitleAggregationResponse$ = [
        3,
        n0,
        _TAR,
        0,
        [_ti, _vIu, _aI, _sC],
        [0, 0, 0, () => SeverityCounts$],
        1
      ], UntagResourceRequest$ = [
        3,
        n0,
        _URR,
        0,
        [_rA, _tK],
        [[0, 1], [64, { [_hQ]: _tK }]],
        2
      ], UntagResourceResponse$ = [
        3,
        n0,
        _URRn,
        0,
        [],
        []
      ], UpdateCisScanConfigurationRequest$ = [
        3,
        n0,
        _UCSCR,
        0,
        [_sCA, _sN, _sL, _sc, _t],
        [0, 0, 0, () => Schedule$, () => UpdateCisTargets$],
        1
      ], UpdateCisScanConfigurationResponse$ = [
        3,
        n0,
        _UCSCRp,
        0,
        [_sCA],
        [0],
        1
      ], UpdateCisTargets$ = [
        3,
        n0,
        _UCT,
        0,
        [_aIc, _tRT],
        [64, [2, n0, _TRT, 0, 0, 64]]
      ], UpdateCodeSecurityIntegrationRequest$ = [
        3,
        n0,
        _UCSIR,
        0,
        [_iA, _de],
        [0, [() => UpdateIntegrationDetails$, 0]],
        2
      ], UpdateCodeSecurityIntegrationResponse$ = [
        3,
        n0,
        _UCSIRp,
        0,
        [_iA, _st],
        [0, 0],
        2
      ], UpdateCodeSecurityScanConfigurationRequest$ = [
        3,
        n0,
        _UCSSCR,
        0,
        [_sCA, _conf],
        [0, () => CodeSecurityScanConfiguration$],
        2
      ], UpdateCodeSecurityScanConfigurationResponse$ = [
        3,
        n0,
        _UCSSCRp,
        0,
        [_sCA],
        [0]
      ], UpdateConfigurationInheritance$ = [
        3,
        n0,
        _UCI,
        0,
        [_eCco, _eCc],
        [0, 0]
      ], UpdateConfigurationRequest$ = [
        3,
        n0,
        _UCR,
        0,
        [_aI, _eCc, _eCco, _uCI],
        [0, () => EcrConfiguration$, () => Ec2Configuration$, () => UpdateConfigurationInheritance$]
      ], UpdateConfigurationResponse$ = [
        3,
        n0,
        _UCRp,
        0,
        [],
        []
      ], UpdateConnectorRequest$ = [
        3,
        n0,
        _UCRpd,
        0,
        [_cAo, _d, _pDr],
        [0, 0, () => ProviderDetailUpdate$],
        1
      ], UpdateConnectorResponse$ = [
        3,
        n0,
        _UCRpda,
        0,
        [_cAo],
        [0]
      ], UpdateConnectorScanConfigurationRequest$ = [
        3,
        n0,
        _UCSCRpd,
        0,
        [_aCCA, _sCca],
        [0, () => ConnectorScanConfiguration$],
        2
      ], UpdateConnectorScanConfigurationResponse$ = [
        3,
        n0,
        _UCSCRpda,
        0,
        [],
        []
      ], UpdateEc2DeepInspectionConfigurationRequest$ = [
        3,
        n0,
        _UEDICR,
        0,
        [_aDI, _pPa],
        [2, 64]
      ], UpdateEc2DeepInspectionConfigurationResponse$ = [
        3,
        n0,
        _UEDICRp,
        0,
        [_pPa, _oPP, _st, _eM],
        [64, 64, 0, 0]
      ], UpdateEncryptionKeyRequest$ = [
        3,
        n0,
        _UEKR,
        0,
        [_kKI, _sT, _rT],
        [0, 0, 0],
        3
      ], UpdateEncryptionKeyResponse$ = [
        3,
        n0,
        _UEKRp,
        0,
        [],
        []
      ], UpdateFilterRequest$ = [
        3,
        n0,
        _UFR,
        0,
        [_fAil, _act, _d, _fCi, _na, _r],
        [0, 0, 0, () => FilterCriteria$, 0, 0],
        1
      ], UpdateFilterResponse$ = [
        3,
        n0,
        _UFRp,
        0,
        [_arn],
        [0],
        1
      ], UpdateGitHubIntegrationDetail$ = [
        3,
        n0,
        _UGHID,
        0,
        [_cod, _iInst],
        [[() => GitHubAuthCode, 0], 0],
        2
      ], UpdateGitLabSelfManagedIntegrationDetail$ = [
        3,
        n0,
        _UGLSMID,
        0,
        [_aCu],
        [[() => GitLabAuthCode, 0]],
        1
      ], UpdateOrganizationConfigurationRequest$ = [
        3,
        n0,
        _UOCR,
        0,
        [_aE],
        [() => AutoEnable$],
        1
      ], UpdateOrganizationConfigurationResponse$ = [
        3,
        n0,
        _UOCRp,
        0,
        [_aE],
        [() => AutoEnable$],
        1
      ], UpdateOrgEc2DeepInspectionConfigurationRequest$ = [
        3,
        n0,
        _UOEDICR,
        0,
        [_oPP],
        [64],
        1
      ], UpdateOrgEc2DeepInspectionConfigurationResponse$ = [
        3,
        n0,
        _UOEDICRp,
        0,
        [],
        []
      ], Usage$ = [
        3,
        n0,
        _Us,
        0,
        [_ty, _tota, _eMC, _cu, _cP],
        [0, 1, 1, 0, 0]
      ], UsageTotal$ = [
        3,
        n0,
        _UT,
        0,
        [_aI, _us],
        [0, () => UsageList]
      ], ValidationExceptionField$ = [
        3,
        n0,
        _VEF,
        0,
        [_na, _m],
        [0, 0],
        2
      ], Vm$ = [
        3,
        n0,
        _V,
        0,
        [_ty, _vN, _vIR, _iVA, _iVAp, _nI, _sIu, _sGI, _lA, _p, _eRx, _kN],
        [0, 0, 0, 64, 64, 0, 64, 64, 4, 0, 0, 0]
      ], VmInstanceAggregation$ = [
        3,
        n0,
        _VIA,
        0,
        [_rIe, _oS, _iTn, _vIRm, _cPlo, _cPlou, _cRl, _cOIl, _cAIl, _sO, _sB],
        [() => StringFilterList, () => StringFilterList, () => MapFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, 0, 0]
      ], VmInstanceAggregationResponse$ = [
        3,
        n0,
        _VIAR,
        0,
        [_rI, _cP, _cAI, _cPl, _cR, _cOI, _vIR, _oSp, _ta, _aI, _sC, _nF, _eAAFC, _fAAFC],
        [0, 0, 0, 0, 0, 0, 0, 0, 128, 0, () => SeverityCounts$, 1, 1, 1],
        1
      ], VmInstanceMetadata$ = [
        3,
        n0,
        _VIM,
        0,
        [_ta, _p, _iHn, _vIR],
        [128, 0, 0, 0]
      ], VMScannerState$ = [
        3,
        n0,
        _VMSS,
        0,
        [_acti, _aA, _st],
        [2, 4, 0]
      ], Vulnerability$ = [
        3,
        n0,
        _Vu,
        0,
        [_id, _cw, _cDi, _so, _d, _aD, _vSe, _cvs, _cvss, _rV, _cvss_, _vCA, _vUA, _sU, _rU, _eO, _dP, _ep],
        [0, 64, () => CisaData$, 0, 0, () => AtigData$, 0, () => Cvss4$, () => Cvss3$, 64, () => Cvss2$, 4, 4, 0, 64, () => ExploitObserved$, 64, () => Epss$],
        1
      ], VulnerablePackage$ = [
        3,
        n0,
        _VP,
        0,
        [_na, _ve, _sLH, _epo, _rel, _arch, _pM, _fP, _fIV, _rem, _sLLA],
        [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
        2
      ], WeeklySchedule$ = [
        3,
        n0,
        _WS,
        0,
        [_sTt, _day],
        [() => Time$, 64],
        2
      ], AccountIdFilterList = [
        1,
        n0,
        _AIFL,
        0,
        () => CisStringFilter$
      ], AccountList = [
        1,
        n0,
        _AL,
        0,
        () => Account$
      ], AccountStateList = [
        1,
        n0,
        _ASL,
        0,
        () => AccountState$
      ], AggregationResponseList = [
        1,
        n0,
        _ARL,
        0,
        () => AggregationResponse$
      ], AssociateConfigurationRequestList = [
        1,
        n0,
        _ACRL,
        0,
        () => AssociateConfigurationRequest$
      ], AwsConfigConnectorArnFilterList = [
        1,
        n0,
        _ACCAFL,
        0,
        () => AwsConfigConnectorArnFilter$
      ], AwsEksWorkloadInfoList = [
        1,
        n0,
        _AEWIL,
        0,
        () => AwsEksWorkloadInfo$
      ], CheckIdFilterList = [
        1,
        n0,
        _CIFL,
        0,
        () => CisStringFilter$
      ], CisCheckAggregationList = [
        1,
        n0,
        _CCAL,
        0,
        () => CisCheckAggregation$
      ], CisFindingArnFilterList = [
        1,
        n0,
        _CFAFL,
        0,
        () => CisStringFilter$
      ], CisFindingStatusFilterList = [
        1,
        n0,
        _CFSFL,
        0,
        () => CisFindingStatusFilter$
      ], CisNumberFilterList = [
        1,
        n0,
        _CNFL,
        0,
        () => CisNumberFilter$
      ], CisResultStatusFilterList = [
        1,
        n0,
        _CRSFL,
        0,
        () => CisResultStatusFilter$
      ], CisScanArnFilterList = [
        1,
        n0,
        _CSAFL,
        0,
        () => CisStringFilter$
      ], CisScanConfigurationArnFilterList = [
        1,
        n0,
        _CSCAFL,
        0,
        () => CisStringFilter$
      ], CisScanConfigurationList = [
        1,
        n0,
        _CSCL,
        0,
        () => CisScanConfiguration$
      ], CisScanDateFilterList = [
        1,
        n0,
        _CSDFL,
        0,
        () => CisDateFilter$
      ], CisScanList = [
        1,
        n0,
        _CSL,
        0,
        () => CisScan$
      ], CisScanNameFilterList = [
        1,
        n0,
        _CSNFL,
        0,
        () => CisStringFilter$
      ], CisScanResultDetailsList = [
        1,
        n0,
        _CSRDL,
        0,
        () => CisScanResultDetails$
      ], CisScanStatusFilterList = [
        1,
        n0,
        _CSSFL,
        0,
        () => CisScanStatusFilter$
      ], CisScheduledByFilterList = [
        1,
        n0,
        _CSBFL,
        0,
        () => CisStringFilter$
      ], CisSecurityLevelFilterList = [
        1,
        n0,
        _CSLFL,
        0,
        () => CisSecurityLevelFilter$
      ], CisSessionMessages = [
        1,
        n0,
        _CSMi,
        0,
        () => CisSessionMessage$
      ], CisTargetResourceAggregationList = [
        1,
        n0,
        _CTRAL,
        0,
        () => CisTargetResourceAggregation$
      ], ClusterDetailsList = [
        1,
        n0,
        _CDL,
        0,
        () => ClusterDetails$
      ], ClusterInformationList = [
        1,
        n0,
        _CIL,
        0,
        () => ClusterInformation$
      ], CodeLineList = [
        1,
        n0,
        _CLL,
        0,
        () => CodeLine$
      ], CodeSecurityScanConfigurationAssociationSummaries = [
        1,
        n0,
        _CSSCASo,
        0,
        () => CodeSecurityScanConfigurationAssociationSummary$
      ], CodeSecurityScanConfigurationSummaries = [
        1,
        n0,
        _CSSCSo,
        0,
        () => CodeSecurityScanConfigurationSummary$
      ], CodeSnippetErrorList = [
        1,
        n0,
        _CSEL,
        0,
        () => CodeSnippetError$
      ], CodeSnippetResultList = [
        1,
        n0,
        _CSRL,
        0,
        () => CodeSnippetResult$
      ], ConnectorArnFilterList = [
        1,
        n0,
        _CAFL,
        0,
        () => ConnectorArnFilter$
      ], ConnectorList = [
        1,
        n0,
        _CLo,
        0,
        () => Connector$
      ], ConnectorScanConfigurationItemList = [
        1,
        n0,
        _CSCIL,
        0,
        () => ConnectorScanConfigurationItem$
      ], ConnectorTypeFilterList = [
        1,
        n0,
        _CTFL,
        0,
        () => ConnectorTypeFilter$
      ], CountsList = [
        1,
        n0,
        _CLou,
        0,
        () => Counts$
      ], CoverageDateFilterList = [
        1,
        n0,
        _CDFL,
        0,
        () => CoverageDateFilter$
      ], CoverageMapFilterList = [
        1,
        n0,
        _CMFL,
        0,
        () => CoverageMapFilter$
      ], CoverageNumberFilterList = [
        1,
        n0,
        _CNFLo,
        0,
        () => CoverageNumberFilter$
      ], CoverageStringFilterList = [
        1,
        n0,
        _CSFL,
        0,
        () => CoverageStringFilter$
      ], CoveredResources = [
        1,
        n0,
        _CRo,
        0,
        () => CoveredResource$
      ], CvssScoreAdjustmentList = [
        1,
        n0,
        _CSAL,
        0,
        () => CvssScoreAdjustment$
      ], CvssScoreList = [
        1,
        n0,
        _CSLv,
        0,
        () => CvssScore$
      ], DateFilterList = [
        1,
        n0,
        _DFL,
        0,
        () => DateFilter$
      ], DelegatedAdminAccountList = [
        1,
        n0,
        _DAAL,
        0,
        () => DelegatedAdminAccount$
      ], DisassociateConfigurationRequestList = [
        1,
        n0,
        _DCRL,
        0,
        () => DisassociateConfigurationRequest$
      ], EvidenceList = [
        1,
        n0,
        _EL,
        0,
        () => Evidence$
      ], FailedAccountList = [
        1,
        n0,
        _FAL,
        0,
        () => FailedAccount$
      ], FailedAssociationResultList = [
        1,
        n0,
        _FARL,
        0,
        () => FailedAssociationResult$
      ], FailedMemberAccountEc2DeepInspectionStatusStateList = [
        1,
        n0,
        _FMAEDISSL,
        0,
        () => FailedMemberAccountEc2DeepInspectionStatusState$
      ], FilterList = [
        1,
        n0,
        _FL,
        0,
        () => Filter$
      ], FindingDetails = [
        1,
        n0,
        _FDi,
        0,
        () => FindingDetail$
      ], FindingDetailsErrorList = [
        1,
        n0,
        _FDEL,
        0,
        () => FindingDetailsError$
      ], FindingList = [
        1,
        n0,
        _FLi,
        0,
        () => Finding$
      ], FreeTrialAccountInfoList = [
        1,
        n0,
        _FTAIL,
        0,
        () => FreeTrialAccountInfo$
      ], FreeTrialInfoErrorList = [
        1,
        n0,
        _FTIEL,
        0,
        () => FreeTrialInfoError$
      ], FreeTrialInfoList = [
        1,
        n0,
        _FTIL,
        0,
        () => FreeTrialInfo$
      ], IntegrationSummaries = [
        1,
        n0,
        _IS,
        0,
        () => CodeSecurityIntegrationSummary$
      ], MapFilterList = [
        1,
        n0,
        _MFL,
        0,
        () => MapFilter$
      ], MemberAccountEc2DeepInspectionStatusList = [
        1,
        n0,
        _MAEDISL,
        0,
        () => MemberAccountEc2DeepInspectionStatus$
      ], MemberAccountEc2DeepInspectionStatusStateList = [
        1,
        n0,
        _MAEDISSL,
        0,
        () => MemberAccountEc2DeepInspectionStatusState$
      ], MemberList = [
        1,
        n0,
        _ML,
        0,
        () => Member$
      ], NumberFilterList = [
        1,
        n0,
        _NFL,
        0,
        () => NumberFilter$
      ], OneAccountIdFilterList = [
        1,
        n0,
        _OAIFL,
        0,
        () => CisStringFilter$
      ], PackageFilterList = [
        1,
        n0,
        _PFL,
        0,
        () => PackageFilter$
      ], Permissions = [
        1,
        n0,
        _Pe,
        0,
        () => Permission$
      ], PlatformFilterList = [
        1,
        n0,
        _PFLl,
        0,
        () => CisStringFilter$
      ], PortRangeFilterList = [
        1,
        n0,
        _PRFL,
        0,
        () => PortRangeFilter$
      ], ProjectContinuousIntegrationScanConfigurationList = [
        1,
        n0,
        _PCISCL,
        0,
        () => ProjectContinuousIntegrationScanConfiguration$
      ], ProjectPeriodicScanConfigurationList = [
        1,
        n0,
        _PPSCL,
        0,
        () => ProjectPeriodicScanConfiguration$
      ], ProviderFilterList = [
        1,
        n0,
        _PFLr,
        0,
        () => ProviderFilter$
      ], ResourceIdFilterList = [
        1,
        n0,
        _RIFL,
        0,
        () => CisStringFilter$
      ], ResourceList = [
        1,
        n0,
        _RL,
        0,
        () => Resource$
      ], ResourceMapFilterList = [
        1,
        n0,
        _RMFL,
        0,
        () => ResourceMapFilter$
      ], ResourceStringFilterList = [
        1,
        n0,
        _RSFL,
        0,
        () => ResourceStringFilter$
      ], ResourceTagFilterList = [
        1,
        n0,
        _RTFL,
        0,
        () => TagFilter$
      ], StepList = [
        1,
        n0,
        _SL,
        0,
        () => Step$
      ], StringFilterList = [
        1,
        n0,
        _SFL,
        0,
        () => StringFilter$
      ], SuccessfulAssociationResultList = [
        1,
        n0,
        _SARL,
        0,
        () => SuccessfulAssociationResult$
      ], SuggestedFixes = [
        1,
        n0,
        _SFug,
        0,
        () => SuggestedFix$
      ], TargetStatusFilterList = [
        1,
        n0,
        _TSFL,
        0,
        () => CisTargetStatusFilter$
      ], TargetStatusReasonFilterList = [
        1,
        n0,
        _TSRFL,
        0,
        () => CisTargetStatusReasonFilter$
      ], TitleFilterList = [
        1,
        n0,
        _TFL,
        0,
        () => CisStringFilter$
      ], UsageList = [
        1,
        n0,
        _UL,
        0,
        () => Usage$
      ], UsageTotalList = [
        1,
        n0,
        _UTL,
        0,
        () => UsageTotal$
      ], ValidationExceptionFields = [
        1,
        n0,
        _VEFa,
        0,
        () => ValidationExceptionField$
      ], Vulnerabilities = [
        1,
        n0,
        _Vul,
        0,
        () => Vulnerability$
      ], VulnerablePackageList = [
        1,
        n0,
        _VPL,
        0,
        () => VulnerablePackage$
      ], AggregationRequest$ = [
        4,
        n0,
        _AR,
        0,
        [_aAc, _aAm, _aECA, _eIAc, _fTA, _iLA, _pAa, _rAe, _tAi, _lLA, _lFA, _cRA, _vIA, _cIAo, _sFA],
        [() => AccountAggregation$, () => AmiAggregation$, () => AwsEcrContainerAggregation$, () => Ec2InstanceAggregation$, () => FindingTypeAggregation$, () => ImageLayerAggregation$, () => PackageAggregation$, () => RepositoryAggregation$, () => TitleAggregation$, () => LambdaLayerAggregation$, () => LambdaFunctionAggregation$, () => CodeRepositoryAggregation$, () => VmInstanceAggregation$, () => ContainerImageAggregation$, () => ServerlessFunctionAggregation$]
      ], AggregationResponse$ = [
        4,
        n0,
        _ARg,
        0,
        [_aAc, _aAm, _aECA, _eIAc, _fTA, _iLA, _pAa, _rAe, _tAi, _lLA, _lFA, _cRA, _vIA, _cIAo, _sFA],
        [() => AccountAggregationResponse$, () => AmiAggregationResponse$, () => AwsEcrContainerAggregationResponse$, () => Ec2InstanceAggregationResponse$, () => FindingTypeAggregationResponse$, () => ImageLayerAggregationResponse$, () => PackageAggregationResponse$, () => RepositoryAggregationResponse$, () => TitleAggregationResponse$, () => LambdaLayerAggregationResponse$, () => LambdaFunctionAggregationResponse$, () => CodeRepositoryAggregationResponse$, () => VmInstanceAggregationResponse$, () => ContainerImageAggregationResponse$, () => ServerlessFunctionAggregationResponse$]
      ], ClusterMetadata$ = [
        4,
        n0,
        _CM,
        0,
        [_aEMD, _aEMDw],
        [() => AwsEcsMetadataDetails$, () => AwsEksMetadataDetails$]
      ], CodeSecurityResource$ = [
        4,
        n0,
        _CSRo,
        0,
        [_pI],
        [0]
      ], CreateIntegrationDetail$ = [
        4,
        n0,
        _CID,
        0,
        [_gSM],
        [[() => CreateGitLabSelfManagedIntegrationDetail$, 0]]
      ], ProviderDetailCreate$ = [
        4,
        n0,
        _PDC,
        0,
        [_az],
        [() => AzureProviderDetailCreate$]
      ], ProviderDetailUpdate$ = [
        4,
        n0,
        _PDU,
        0,
        [_az],
        [() => AzureProviderDetailUpdate$]
      ], Schedule$ = [
        4,
        n0,
        _Sc,
        0,
        [_oT, _dai, _w, _mo],
        [() => OneTimeSchedule$, () => DailySchedule$, () => WeeklySchedule$, () => MonthlySchedule$]
      ], UpdateIntegrationDetails$ = [
        4,
        n0,
        _UID,
        0,
        [_gSM, _g],
        [[() => UpdateGitLabSelfManagedIntegrationDetail$, 0], [() => UpdateGitHubIntegrationDetail$, 0]]
      ], AssociateMember$ = [
        9,
        n0,
        _AM,
        { [_ht]: ["POST", "/members/associate", 200] },
        () => AssociateMemberRequest$,
        () => AssociateMemberResponse$
      ], BatchAssociateCodeSecurityScanConfiguration$ = [
        9,
        n0,
        _BACSSC,
        { [_ht]: ["POST", "/codesecurity/scan-configuration/batch/associate", 200] },
        () => BatchAssociateCodeSecurityScanConfigurationRequest$,
        () => BatchAssociateCodeSecurityScanConfigurationResponse$
      ], BatchDisassociateCodeSecurityScanConfiguration$ = [
        9,
        n0,
        _BDCSSC,
        { [_ht]: ["POST", "/codesecurity/scan-configuration/batch/disassociate", 200] },
        () => BatchDisassociateCodeSecurityScanConfigurationRequest$,
        () => BatchDisassociateCodeSecurityScanConfigurationResponse$
      ], BatchGetAccountStatus$ = [
        9,
        n0,
        _BGAS,
        { [_ht]: ["POST", "/status/batch/get", 200] },
        () => BatchGetAccountStatusRequest$,
        () => BatchGetAccountStatusResponse$
      ], BatchGetCodeSnippet$ = [
        9,
        n0,
        _BGCS,
        { [_ht]: ["POST", "/codesnippet/batchget", 200] },
        () => BatchGetCodeSnippetRequest$,
        () => BatchGetCodeSnippetResponse$
      ], BatchGetFindingDetails$ = [
        9,
        n0,
        _BGFD,
        { [_ht]: ["POST", "/findings/details/batch/get", 200] },
        () => BatchGetFindingDetailsRequest$,
        () => BatchGetFindingDetailsResponse$
      ], BatchGetFreeTrialInfo$ = [
        9,
        n0,
        _BGFTI,
        { [_ht]: ["POST", "/freetrialinfo/batchget", 200] },
        () => BatchGetFreeTrialInfoRequest$,
        () => BatchGetFreeTrialInfoResponse$
      ], BatchGetMemberEc2DeepInspectionStatus$ = [
        9,
        n0,
        _BGMEDIS,
        { [_ht]: ["POST", "/ec2deepinspectionstatus/member/batch/get", 200] },
        () => BatchGetMemberEc2DeepInspectionStatusRequest$,
        () => BatchGetMemberEc2DeepInspectionStatusResponse$
      ], BatchUpdateMemberEc2DeepInspectionStatus$ = [
        9,
        n0,
        _BUMEDIS,
        { [_ht]: ["POST", "/ec2deepinspectionstatus/member/batch/update", 200] },
        () => BatchUpdateMemberEc2DeepInspectionStatusRequest$,
        () => BatchUpdateMemberEc2DeepInspectionStatusResponse$
      ], CancelFindingsReport$ = [
        9,
        n0,
        _CFRa,
        { [_ht]: ["POST", "/reporting/cancel", 200] },
        () => CancelFindingsReportRequest$,
        () => CancelFindingsReportResponse$
      ], CancelSbomExport$ = [
        9,
        n0,
        _CSEa,
        { [_ht]: ["POST", "/sbomexport/cancel", 200] },
        () => CancelSbomExportRequest$,
        () => CancelSbomExportResponse$
      ], CreateCisScanConfiguration$ = [
        9,
        n0,
        _CCSC,
        { [_ht]: ["POST", "/cis/scan-configuration/create", 200] },
        () => CreateCisScanConfigurationRequest$,
        () => CreateCisScanConfigurationResponse$
      ], CreateCodeSecurityIntegration$ = [
        9,
        n0,
        _CCSI,
        { [_ht]: ["POST", "/codesecurity/integration/create", 200] },
        () => CreateCodeSecurityIntegrationRequest$,
        () => CreateCodeSecurityIntegrationResponse$
      ], CreateCodeSecurityScanConfiguration$ = [
        9,
        n0,
        _CCSSC,
        { [_ht]: ["POST", "/codesecurity/scan-configuration/create", 200] },
        () => CreateCodeSecurityScanConfigurationRequest$,
        () => CreateCodeSecurityScanConfigurationResponse$
      ], CreateConnector$ = [
        9,
        n0,
        _CC,
        { [_ht]: ["POST", "/connector/create", 200] },
        () => CreateConnectorRequest$,
        () => CreateConnectorResponse$
      ], CreateFilter$ = [
        9,
        n0,
        _CF,
        { [_ht]: ["POST", "/filters/create", 200] },
        () => CreateFilterRequest$,
        () => CreateFilterResponse$
      ], CreateFindingsReport$ = [
        9,
        n0,
        _CFRre,
        { [_ht]: ["POST", "/reporting/create", 200] },
        () => CreateFindingsReportRequest$,
        () => CreateFindingsReportResponse$
      ], CreateSbomExport$ = [
        9,
        n0,
        _CSEr,
        { [_ht]: ["POST", "/sbomexport/create", 200] },
        () => CreateSbomExportRequest$,
        () => CreateSbomExportResponse$
      ], DeleteCisScanConfiguration$ = [
        9,
        n0,
        _DCSC,
        { [_ht]: ["POST", "/cis/scan-configuration/delete", 200] },
        () => DeleteCisScanConfigurationRequest$,
        () => DeleteCisScanConfigurationResponse$
      ], DeleteCodeSecurityIntegration$ = [
        9,
        n0,
        _DCSI,
        { [_ht]: ["POST", "/codesecurity/integration/delete", 200] },
        () => DeleteCodeSecurityIntegrationRequest$,
        () => DeleteCodeSecurityIntegrationResponse$
      ], DeleteCodeSecurityScanConfiguration$ = [
        9,
        n0,
        _DCSSC,
        { [_ht]: ["POST", "/codesecurity/scan-configuration/delete", 200] },
        () => DeleteCodeSecurityScanConfigurationRequest$,
        () => DeleteCodeSecurityScanConfigurationResponse$
      ], DeleteConnector$ = [
        9,
        n0,
        _DC,
        { [_ht]: ["POST", "/connector/delete", 200] },
        () => DeleteConnectorRequest$,
        () => DeleteConnectorResponse$
      ], DeleteFilter$ = [
        9,
        n0,
        _DFe,
        { [_ht]: ["POST", "/filters/delete", 200] },
        () => DeleteFilterRequest$,
        () => DeleteFilterResponse$
      ], DescribeOrganizationConfiguration$ = [
        9,
        n0,
        _DOC,
        { [_ht]: ["POST", "/organizationconfiguration/describe", 200] },
        () => DescribeOrganizationConfigurationRequest$,
        () => DescribeOrganizationConfigurationResponse$
      ], Disable$ = [
        9,
        n0,
        _Di,
        { [_ht]: ["POST", "/disable", 200] },
        () => DisableRequest$,
        () => DisableResponse$
      ], DisableDelegatedAdminAccount$ = [
        9,
        n0,
        _DDAA,
        { [_ht]: ["POST", "/delegatedadminaccounts/disable", 200] },
        () => DisableDelegatedAdminAccountRequest$,
        () => DisableDelegatedAdminAccountResponse$
      ], DisassociateMember$ = [
        9,
        n0,
        _DM,
        { [_ht]: ["POST", "/members/disassociate", 200] },
        () => DisassociateMemberRequest$,
        () => DisassociateMemberResponse$
      ], Enable$ = [
        9,
        n0,
        _En,
        { [_ht]: ["POST", "/enable", 200] },
        () => EnableRequest$,
        () => EnableResponse$
      ], EnableDelegatedAdminAccount$ = [
        9,
        n0,
        _EDAA,
        { [_ht]: ["POST", "/delegatedadminaccounts/enable", 200] },
        () => EnableDelegatedAdminAccountRequest$,
        () => EnableDelegatedAdminAccountResponse$
      ], GetCisScanReport$ = [
        9,
        n0,
        _GCSR,
        { [_ht]: ["POST", "/cis/scan/report/get", 200] },
        () => GetCisScanReportRequest$,
        () => GetCisScanReportResponse$
      ], GetCisScanResultDetails$ = [
        9,
        n0,
        _GCSRD,
        { [_ht]: ["POST", "/cis/scan-result/details/get", 200] },
        () => GetCisScanResultDetailsRequest$,
        () => GetCisScanResultDetailsResponse$
      ], GetClustersForImage$ = [
        9,
        n0,
        _GCFI,
        { [_ht]: ["POST", "/cluster/get", 200] },
        () => GetClustersForImageRequest$,
        () => GetClustersForImageResponse$
      ], GetCodeSecurityIntegration$ = [
        9,
        n0,
        _GCSI,
        { [_ht]: ["POST", "/codesecurity/integration/get", 200] },
        () => GetCodeSecurityIntegrationRequest$,
        () => GetCodeSecurityIntegrationResponse$
      ], GetCodeSecurityScan$ = [
        9,
        n0,
        _GCSS,
        { [_ht]: ["POST", "/codesecurity/scan/get", 200] },
        () => GetCodeSecurityScanRequest$,
        () => GetCodeSecurityScanResponse$
      ], GetCodeSecurityScanConfiguration$ = [
        9,
        n0,
        _GCSSC,
        { [_ht]: ["POST", "/codesecurity/scan-configuration/get", 200] },
        () => GetCodeSecurityScanConfigurationRequest$,
        () => GetCodeSecurityScanConfigurationResponse$
      ], GetConfiguration$ = [
        9,
        n0,
        _GC,
        { [_ht]: ["POST", "/configuration/get", 200] },
        () => GetConfigurationRequest$,
        () => GetConfigurationResponse$
      ], GetDelegatedAdminAccount$ = [
        9,
        n0,
        _GDAA,
        { [_ht]: ["POST", "/delegatedadminaccounts/get", 200] },
        () => GetDelegatedAdminAccountRequest$,
        () => GetDelegatedAdminAccountResponse$
      ], GetEc2DeepInspectionConfiguration$ = [
        9,
        n0,
        _GEDIC,
        { [_ht]: ["POST", "/ec2deepinspectionconfiguration/get", 200] },
        () => GetEc2DeepInspectionConfigurationRequest$,
        () => GetEc2DeepInspectionConfigurationResponse$
      ], GetEncryptionKey$ = [
        9,
        n0,
        _GEK,
        { [_ht]: ["GET", "/encryptionkey/get", 200] },
        () => GetEncryptionKeyRequest$,
        () => GetEncryptionKeyResponse$
      ], GetFindingsReportStatus$ = [
        9,
        n0,
        _GFRS,
        { [_ht]: ["POST", "/reporting/status/get", 200] },
        () => GetFindingsReportStatusRequest$,
        () => GetFindingsReportStatusResponse$
      ], GetMember$ = [
        9,
        n0,
        _GM,
        { [_ht]: ["POST", "/members/get", 200] },
        () => GetMemberRequest$,
        () => GetMemberResponse$
      ], GetSbomExport$ = [
        9,
        n0,
        _GSE,
        { [_ht]: ["POST", "/sbomexport/get", 200] },
        () => GetSbomExportRequest$,
        () => GetSbomExportResponse$
      ], ListAccountPermissions$ = [
        9,
        n0,
        _LAP,
        { [_ht]: ["POST", "/accountpermissions/list", 200] },
        () => ListAccountPermissionsRequest$,
        () => ListAccountPermissionsResponse$
      ], ListCisScanConfigurations$ = [
        9,
        n0,
        _LCSC,
        { [_ht]: ["POST", "/cis/scan-configuration/list", 200] },
        () => ListCisScanConfigurationsRequest$,
        () => ListCisScanConfigurationsResponse$
      ], ListCisScanResultsAggregatedByChecks$ = [
        9,
        n0,
        _LCSRABC,
        { [_ht]: ["POST", "/cis/scan-result/check/list", 200] },
        () => ListCisScanResultsAggregatedByChecksRequest$,
        () => ListCisScanResultsAggregatedByChecksResponse$
      ], ListCisScanResultsAggregatedByTargetResource$ = [
        9,
        n0,
        _LCSRABTR,
        { [_ht]: ["POST", "/cis/scan-result/resource/list", 200] },
        () => ListCisScanResultsAggregatedByTargetResourceRequest$,
        () => ListCisScanResultsAggregatedByTargetResourceResponse$
      ], ListCisScans$ = [
        9,
        n0,
        _LCS,
        { [_ht]: ["POST", "/cis/scan/list", 200] },
        () => ListCisScansRequest$,
        () => ListCisScansResponse$
      ], ListCodeSecurityIntegrations$ = [
        9,
        n0,
        _LCSI,
        { [_ht]: ["POST", "/codesecurity/integration/list", 200] },
        () => ListCodeSecurityIntegrationsRequest$,
        () => ListCodeSecurityIntegrationsResponse$
      ], ListCodeSecurityScanConfigurationAssociations$ = [
        9,
        n0,
        _LCSSCA,
        { [_ht]: ["POST", "/codesecurity/scan-configuration/associations/list", 200] },
        () => ListCodeSecurityScanConfigurationAssociationsRequest$,
        () => ListCodeSecurityScanConfigurationAssociationsResponse$
      ], ListCodeSecurityScanConfigurations$ = [
        9,
        n0,
        _LCSSC,
        { [_ht]: ["POST", "/codesecurity/scan-configuration/list", 200] },
        () => ListCodeSecurityScanConfigurationsRequest$,
        () => ListCodeSecurityScanConfigurationsResponse$
      ], ListConnectors$ = [
        9,
        n0,
        _LC,
        { [_ht]: ["POST", "/connector/list", 200] },
        () => ListConnectorsRequest$,
        () => ListConnectorsResponse$
      ], ListConnectorScanConfigurations$ = [
        9,
        n0,
        _LCSCi,
        { [_ht]: ["POST", "/connectorscanconfigurations/list", 200] },
        () => ListConnectorScanConfigurationsRequest$,
        () => ListConnectorScanConfigurationsResponse$
      ], ListCoverage$ = [
        9,
        n0,
        _LCi,
        { [_ht]: ["POST", "/coverage/list", 200] },
        () => ListCoverageRequest$,
        () => ListCoverageResponse$
      ], ListCoverageStatistics$ = [
        9,
        n0,
        _LCSi,
        { [_ht]: ["POST", "/coverage/statistics/list", 200] },
        () => ListCoverageStatisticsRequest$,
        () => ListCoverageStatisticsResponse$
      ], ListDelegatedAdminAccounts$ = [
        9,
        n0,
        _LDAA,
        { [_ht]: ["POST", "/delegatedadminaccounts/list", 200] },
        () => ListDelegatedAdminAccountsRequest$,
        () => ListDelegatedAdminAccountsResponse$
      ], ListFilters$ = [
        9,
        n0,
        _LF,
        { [_ht]: ["POST", "/filters/list", 200] },
        () => ListFiltersRequest$,
        () => ListFiltersResponse$
      ], ListFindingAggregations$ = [
        9,
        n0,
        _LFAi,
        { [_ht]: ["POST", "/findings/aggregation/list", 200] },
        () => ListFindingAggregationsRequest$,
        () => ListFindingAggregationsResponse$
      ], ListFindings$ = [
        9,
        n0,
        _LFi,
        { [_ht]: ["POST", "/findings/list", 200] },
        () => ListFindingsRequest$,
        () => ListFindingsResponse$
      ], ListMembers$ = [
        9,
        n0,
        _LM,
        { [_ht]: ["POST", "/members/list", 200] },
        () => ListMembersRequest$,
        () => ListMembersResponse$
      ], ListTagsForResource$ = [
        9,
        n0,
        _LTFR,
        { [_ht]: ["GET", "/tags/{resourceArn}", 200] },
        () => ListTagsForResourceRequest$,
        () => ListTagsForResourceResponse$
      ], ListUsageTotals$ = [
        9,
        n0,
        _LUT,
        { [_ht]: ["POST", "/usage/list", 200] },
        () => ListUsageTotalsRequest$,
        () => ListUsageTotalsResponse$
      ], ResetEncryptionKey$ = [
        9,
        n0,
        _REK,
        { [_ht]: ["PUT", "/encryptionkey/reset", 200] },
        () => ResetEncryptionKeyRequest$,
        () => ResetEncryptionKeyResponse$
      ], SearchVulnerabilities$ = [
        9,
        n0,
        _SV,
        { [_ht]: ["POST", "/vulnerabilities/search", 200] },
        () => SearchVulnerabilitiesRequest$,
        () => SearchVulnerabilitiesResponse$
      ], SendCisSessionHealth$ = [
        9,
        n0,
        _SCSH,
        { [_ht]: ["PUT", "/cissession/health/send", 200] },
        () => SendCisSessionHealthRequest$,
        () => SendCisSessionHealthResponse$
      ], SendCisSessionTelemetry$ = [
        9,
        n0,
        _SCST,
        { [_ht]: ["PUT", "/cissession/telemetry/send", 200] },
        () => SendCisSessionTelemetryRequest$,
        () => SendCisSessionTelemetryResponse$
      ], StartCisSession$ = [
        9,
        n0,
        _SCS,
        { [_ht]: ["PUT", "/cissession/start", 200] },
        () => StartCisSessionRequest$,
        () => StartCisSessionResponse$
      ], StartCodeSecurityScan$ = [
        9,
        n0,
        _SCSS,
        { [_ht]: ["POST", "/codesecurity/scan/start", 200] },
        () => StartCodeSecurityScanRequest$,
        () => StartCodeSecurityScanResponse$
      ], StopCisSession$ = [
        9,
        n0,
        _SCSt,
        { [_ht]: ["PUT", "/cissession/stop", 200] },
        () => StopCisSessionRequest$,
        () => StopCisSessionResponse$
      ], TagResource$ = [
        9,
        n0,
        _TR,
        { [_ht]: ["POST", "/tags/{resourceArn}", 200] },
        () => TagResourceRequest$,
        () => TagResourceResponse$
      ], UntagResource$ = [
        9,
        n0,
        _UR,
        { [_ht]: ["DELETE", "/tags/{resourceArn}", 200] },
        () => UntagResourceRequest$,
        () => UntagResourceResponse$
      ], UpdateCisScanConfiguration$ = [
        9,
        n0,
        _UCSC,
        { [_ht]: ["POST", "/cis/scan-configuration/update", 200] },
        () => UpdateCisScanConfigurationRequest$,
        () => UpdateCisScanConfigurationResponse$
      ], UpdateCodeSecurityIntegration$ = [
        9,
        n0,
        _UCSI,
        { [_ht]: ["POST", "/codesecurity/integration/update", 200] },
        () => UpdateCodeSecurityIntegrationRequest$,
        () => UpdateCodeSecurityIntegrationResponse$
      ], UpdateCodeSecurityScanConfiguration$ = [
        9,
        n0,
        _UCSSC,
        { [_ht]: ["POST", "/codesecurity/scan-configuration/update", 200] },
        () => UpdateCodeSecurityScanConfigurationRequest$,
        () => UpdateCodeSecurityScanConfigurationResponse$
      ], UpdateConfiguration$ = [
        9,
        n0,
        _UC,
        { [_ht]: ["POST", "/configuration/update", 200] },
        () => UpdateConfigurationRequest$,
        () => UpdateConfigurationResponse$
      ], UpdateConnector$ = [
        9,
        n0,
        _UCp,
        { [_ht]: ["POST", "/connector/update", 200] },
        () => UpdateConnectorRequest$,
        () => UpdateConnectorResponse$
      ], UpdateConnectorScanConfiguration$ = [
        9,
        n0,
        _UCSCp,
        { [_ht]: ["POST", "/connectorscanconfiguration/update", 200] },
        () => UpdateConnectorScanConfigurationRequest$,
        () => UpdateConnectorScanConfigurationResponse$
      ], UpdateEc2DeepInspectionConfiguration$ = [
        9,
        n0,
        _UEDIC,
        { [_ht]: ["POST", "/ec2deepinspectionconfiguration/update", 200] },
        () => UpdateEc2DeepInspectionConfigurationRequest$,
        () => UpdateEc2DeepInspectionConfigurationResponse$
      ], UpdateEncryptionKey$ = [
        9,
        n0,
        _UEK,
        { [_ht]: ["PUT", "/encryptionkey/update", 200] },
        () => UpdateEncryptionKeyRequest$,
        () => UpdateEncryptionKeyResponse$
      ], UpdateFilter$ = [
        9,
        n0,
        _UF,
        { [_ht]: ["POST", "/filters/update", 200] },
        () => UpdateFilterRequest$,
        () => UpdateFilterResponse$
      ], UpdateOrganizationConfiguration$ = [
        9,
        n0,
        _UOC,
        { [_ht]: ["POST", "/organizationconfiguration/update", 200] },
        () => UpdateOrganizationConfigurationRequest$,
        () => UpdateOrganizationConfigurationResponse$
      ], UpdateOrgEc2DeepInspectionConfiguration$ = [
        9,
        n0,
        _UOEDIC,
        { [_ht]: ["POST", "/ec2deepinspectionconfiguration/org/update", 200] },
        () => UpdateOrgEc2DeepInspectionConfigurationRequest$,
        () => UpdateOrgEc2DeepInspectionConfigurationResponse$
      ];
      const getRuntimeConfig$1 = (config) => ({
        apiVersion: "2020-06-08",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? !1,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultInspector2HttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
          {
            schemeId: "aws.auth#sigv4",
            identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
            signer: new AwsSdkSigV4Signer()
          }
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsRestJsonProtocol,
        protocolSettings: config?.protocolSettings ?? {
          defaultNamespace: "com.amazonaws.inspector2",
          errorTypeRegistries,
          version: "2020-06-08",
          serviceTarget: "Inspector2"
        },
        serviceId: config?.serviceId ?? "Inspector2",
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
      class Inspector2Client extends Client {
        config;
        constructor(...[configuration]) {
          const _config_0 = getRuntimeConfig(configuration || {});
          super(_config_0), this.initConfig = _config_0;
          const _config_1 = resolveClientEndpointParameters(_config_0), _config_2 = resolveUserAgentConfig(_config_1), _config_3 = resolveRetryConfig(_config_2), _config_4 = resolveRegionConfig(_config_3), _config_5 = resolveHostHeaderConfig(_config_4), _config_6 = resolveEndpointConfig(_config_5), _config_7 = resolveHttpAuthSchemeConfig(_config_6), _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
          this.config = _config_8, this.middlewareStack.use(getSchemaSerdePlugin(this.config)), this.middlewareStack.use(getUserAgentPlugin(this.config)), this.middlewareStack.use(getRetryPlugin(this.config)), this.middlewareStack.use(getContentLengthPlugin(this.config)), this.middlewareStack.use(getHostHeaderPlugin(this.config)), this.middlewareStack.use(getLoggerPlugin(this.config)), this.middlewareStack.use(getRecursionDetectionPlugin(this.config)), this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: defaultInspector2HttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
              "aws.auth#sigv4": config.credentials
            })
          })), this.middlewareStack.use(getHttpSigningPlugin(this.config));
        }
        destroy() {
          super.destroy();
        }
      }
      const command = makeBuilder(commonParams, "Inspector2", "Inspector2Client", getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
      class AssociateMemberCommand extends command(_ep0, _mw0, "AssociateMember", AssociateMember$) {
      }
      class BatchAssociateCodeSecurityScanConfigurationCommand extends command(_ep0, _mw0, "BatchAssociateCodeSecurityScanConfiguration", BatchAssociateCodeSecurityScanConfiguration$) {
      }
      class BatchDisassociateCodeSecurityScanConfigurationCommand extends command(_ep0, _mw0, "BatchDisassociateCodeSecurityScanConfiguration", BatchDisassociateCodeSecurityScanConfiguration$) {
      }
      class BatchGetAccountStatusCommand extends command(_ep0, _mw0, "BatchGetAccountStatus", BatchGetAccountStatus$) {
      }
      class BatchGetCodeSnippetCommand extends command(_ep0, _mw0, "BatchGetCodeSnippet", BatchGetCodeSnippet$) {
      }
      class BatchGetFindingDetailsCommand extends command(_ep0, _mw0, "BatchGetFindingDetails", BatchGetFindingDetails$) {
      }
      class BatchGetFreeTrialInfoCommand extends command(_ep0, _mw0, "BatchGetFreeTrialInfo", BatchGetFreeTrialInfo$) {
      }
      class BatchGetMemberEc2DeepInspectionStatusCommand extends command(_ep0, _mw0, "BatchGetMemberEc2DeepInspectionStatus", BatchGetMemberEc2DeepInspectionStatus$) {
      }
      class BatchUpdateMemberEc2DeepInspectionStatusCommand extends command(_ep0, _mw0, "BatchUpdateMemberEc2DeepInspectionStatus", BatchUpdateMemberEc2DeepInspectionStatus$) {
      }
      class CancelFindingsReportCommand extends command(_ep0, _mw0, "CancelFindingsReport", CancelFindingsReport$) {
      }
      class CancelSbomExportCommand extends command(_ep0, _mw0, "CancelSbomExport", CancelSbomExport$) {
      }
      class CreateCisScanConfigurationCommand extends command(_ep0, _mw0, "CreateCisScanConfiguration", CreateCisScanConfiguration$) {
      }
      class CreateCodeSecurityIntegrationCommand extends command(_ep0, _mw0, "CreateCodeSecurityIntegration", CreateCodeSecurityIntegration$) {
      }
      class CreateCodeSecurityScanConfigurationCommand extends command(_ep0, _mw0, "CreateCodeSecurityScanConfiguration", CreateCodeSecurityScanConfiguration$) {
      }
      class CreateConnectorCommand extends command(_ep0, _mw0, "CreateConnector", CreateConnector$) {
      }
      class CreateFilterCommand extends command(_ep0, _mw0, "CreateFilter", CreateFilter$) {
      }
      class CreateFindingsReportCommand extends command(_ep0, _mw0, "CreateFindingsReport", CreateFindingsReport$) {
      }
      class CreateSbomExportCommand extends command(_ep0, _mw0, "CreateSbomExport", CreateSbomExport$) {
      }
      class DeleteCisScanConfigurationCommand extends command(_ep0, _mw0, "DeleteCisScanConfiguration", DeleteCisScanConfiguration$) {
      }
      class DeleteCodeSecurityIntegrationCommand extends command(_ep0, _mw0, "DeleteCodeSecurityIntegration", DeleteCodeSecurityIntegration$) {
      }
      class DeleteCodeSecurityScanConfigurationCommand extends command(_ep0, _mw0, "DeleteCodeSecurityScanConfiguration", DeleteCodeSecurityScanConfiguration$) {
      }
      class DeleteConnectorCommand extends command(_ep0, _mw0, "DeleteConnector", DeleteConnector$) {
      }
      class DeleteFilterCommand extends command(_ep0, _mw0, "DeleteFilter", DeleteFilter$) {
      }
      class DescribeOrganizationConfigurationCommand extends command(_ep0, _mw0, "DescribeOrganizationConfiguration", DescribeOrganizationConfiguration$) {
      }
      class DisableCommand extends command(_ep0, _mw0, "Disable", Disable$) {
      }
      class DisableDelegatedAdminAccountCommand extends command(_ep0, _mw0, "DisableDelegatedAdminAccount", DisableDelegatedAdminAccount$) {
      }
      class DisassociateMemberCommand extends command(_ep0, _mw0, "DisassociateMember", DisassociateMember$) {
      }
      class EnableCommand extends command(_ep0, _mw0, "Enable", Enable$) {
      }
      class EnableDelegatedAdminAccountCommand extends command(_ep0, _mw0, "EnableDelegatedAdminAccount", EnableDelegatedAdminAccount$) {
      }
      class GetCisScanReportCommand extends command(_ep0, _mw0, "GetCisScanReport", GetCisScanReport$) {
      }
      class GetCisScanResultDetailsCommand extends command(_ep0, _mw0, "GetCisScanResultDetails", GetCisScanResultDetails$) {
      }
      class GetClustersForImageCommand extends command(_ep0, _mw0, "GetClustersForImage", GetClustersForImage$) {
      }
      class GetCodeSecurityIntegrationCommand extends command(_ep0, _mw0, "GetCodeSecurityIntegration", GetCodeSecurityIntegration$) {
      }
      class GetCodeSecurityScanCommand extends command(_ep0, _mw0, "GetCodeSecurityScan", GetCodeSecurityScan$) {
      }
      class GetCodeSecurityScanConfigurationCommand extends command(_ep0, _mw0, "GetCodeSecurityScanConfiguration", GetCodeSecurityScanConfiguration$) {
      }
      class GetConfigurationCommand extends command(_ep0, _mw0, "GetConfiguration", GetConfiguration$) {
      }
      class GetDelegatedAdminAccountCommand extends command(_ep0, _mw0, "GetDelegatedAdminAccount", GetDelegatedAdminAccount$) {
      }
      class GetEc2DeepInspectionConfigurationCommand extends command(_ep0, _mw0, "GetEc2DeepInspectionConfiguration", GetEc2DeepInspectionConfiguration$) {
      }
      class GetEncryptionKeyCommand extends command(_ep0, _mw0, "GetEncryptionKey", GetEncryptionKey$) {
      }
      class GetFindingsReportStatusCommand extends command(_ep0, _mw0, "GetFindingsReportStatus", GetFindingsReportStatus$) {
      }
      class GetMemberCommand extends command(_ep0, _mw0, "GetMember", GetMember$) {
      }
      class GetSbomExportCommand extends command(_ep0, _mw0, "GetSbomExport", GetSbomExport$) {
      }
      class ListAccountPermissionsCommand extends command(_ep0, _mw0, "ListAccountPermissions", ListAccountPermissions$) {
      }
      class ListCisScanConfigurationsCommand extends command(_ep0, _mw0, "ListCisScanConfigurations", ListCisScanConfigurations$) {
      }
      class ListCisScanResultsAggregatedByChecksCommand extends command(_ep0, _mw0, "ListCisScanResultsAggregatedByChecks", ListCisScanResultsAggregatedByChecks$) {
      }
      class ListCisScanResultsAggregatedByTargetResourceCommand extends command(_ep0, _mw0, "ListCisScanResultsAggregatedByTargetResource", ListCisScanResultsAggregatedByTargetResource$) {
      }
      class ListCisScansCommand extends command(_ep0, _mw0, "ListCisScans", ListCisScans$) {
      }
      class ListCodeSecurityIntegrationsCommand extends command(_ep0, _mw0, "ListCodeSecurityIntegrations", ListCodeSecurityIntegrations$) {
      }
      class ListCodeSecurityScanConfigurationAssociationsCommand extends command(_ep0, _mw0, "ListCodeSecurityScanConfigurationAssociations", ListCodeSecurityScanConfigurationAssociations$) {
      }
      class ListCodeSecurityScanConfigurationsCommand extends command(_ep0, _mw0, "ListCodeSecurityScanConfigurations", ListCodeSecurityScanConfigurations$) {
      }
      class ListConnectorScanConfigurationsCommand extends command(_ep0, _mw0, "ListConnectorScanConfigurations", ListConnectorScanConfigurations$) {
      }
      class ListConnectorsCommand extends command(_ep0, _mw0, "ListConnectors", ListConnectors$) {
      }
      class ListCoverageCommand extends command(_ep0, _mw0, "ListCoverage", ListCoverage$) {
      }
      class ListCoverageStatisticsCommand extends command(_ep0, _mw0, "ListCoverageStatistics", ListCoverageStatistics$) {
      }
      class ListDelegatedAdminAccountsCommand extends command(_ep0, _mw0, "ListDelegatedAdminAccounts", ListDelegatedAdminAccounts$) {
      }
      class ListFiltersCommand extends command(_ep0, _mw0, "ListFilters", ListFilters$) {
      }
      class ListFindingAggregationsCommand extends command(_ep0, _mw0, "ListFindingAggregations", ListFindingAggregations$) {
      }
      class ListFindingsCommand extends command(_ep0, _mw0, "ListFindings", ListFindings$) {
      }
      class ListMembersCommand extends command(_ep0, _mw0, "ListMembers", ListMembers$) {
      }
      class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
      }
      class ListUsageTotalsCommand extends command(_ep0, _mw0, "ListUsageTotals", ListUsageTotals$) {
      }
      class ResetEncryptionKeyCommand extends command(_ep0, _mw0, "ResetEncryptionKey", ResetEncryptionKey$) {
      }
      class SearchVulnerabilitiesCommand extends command(_ep0, _mw0, "SearchVulnerabilities", SearchVulnerabilities$) {
      }
      class SendCisSessionHealthCommand extends command(_ep0, _mw0, "SendCisSessionHealth", SendCisSessionHealth$) {
      }
      class SendCisSessionTelemetryCommand extends command(_ep0, _mw0, "SendCisSessionTelemetry", SendCisSessionTelemetry$) {
      }
      class StartCisSessionCommand extends command(_ep0, _mw0, "StartCisSession", StartCisSession$) {
      }
      class StartCodeSecurityScanCommand extends command(_ep0, _mw0, "StartCodeSecurityScan", StartCodeSecurityScan$) {
      }
      class StopCisSessionCommand extends command(_ep0, _mw0, "StopCisSession", StopCisSession$) {
      }
      class TagResourceCommand extends command(_ep0, _mw0, "TagResource", TagResource$) {
      }
      class UntagResourceCommand extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
      }
      class UpdateCisScanConfigurationCommand extends command(_ep0, _mw0, "UpdateCisScanConfiguration", UpdateCisScanConfiguration$) {
      }
      class UpdateCodeSecurityIntegrationCommand extends command(_ep0, _mw0, "UpdateCodeSecurityIntegration", UpdateCodeSecurityIntegration$) {
      }
      class UpdateCodeSecurityScanConfigurationCommand extends command(_ep0, _mw0, "UpdateCodeSecurityScanConfiguration", UpdateCodeSecurityScanConfiguration$) {
      }
      class UpdateConfigurationCommand extends command(_ep0, _mw0, "UpdateConfiguration", UpdateConfiguration$) {
      }
      class UpdateConnectorCommand extends command(_ep0, _mw0, "UpdateConnector", UpdateConnector$) {
      }
      class UpdateConnectorScanConfigurationCommand extends command(_ep0, _mw0, "UpdateConnectorScanConfiguration", UpdateConnectorScanConfiguration$) {
      }
      class UpdateEc2DeepInspectionConfigurationCommand extends command(_ep0, _mw0, "UpdateEc2DeepInspectionConfiguration", UpdateEc2DeepInspectionConfiguration$) {
      }
      class UpdateEncryptionKeyCommand extends command(_ep0, _mw0, "UpdateEncryptionKey", UpdateEncryptionKey$) {
      }
      class UpdateFilterCommand extends command(_ep0, _mw0, "UpdateFilter", UpdateFilter$) {
      }
      class UpdateOrganizationConfigurationCommand extends command(_ep0, _mw0, "UpdateOrganizationConfiguration", UpdateOrganizationConfiguration$) {
      }
      class UpdateOrgEc2DeepInspectionConfigurationCommand extends command(_ep0, _mw0, "UpdateOrgEc2DeepInspectionConfiguration", UpdateOrgEc2DeepInspectionConfiguration$) {
      }
      const paginateGetCisScanResultDetails = createPaginator(Inspector2Client, GetCisScanResultDetailsCommand, "nextToken", "nextToken", "maxResults"), paginateGetClustersForImage = createPaginator(Inspector2Client, GetClustersForImageCommand, "nextToken", "nextToken", "maxResults"), paginateListAccountPermissions = createPaginator(Inspector2Client, ListAccountPermissionsCommand, "nextToken", "nextToken", "maxResults"), paginateListCisScanConfigurations = createPaginator(Inspector2Client, ListCisScanConfigurationsCommand, "nextToken", "nextToken", "maxResults"), paginateListCisScanResultsAggregatedByChecks = createPaginator(Inspector2Client, ListCisScanResultsAggregatedByChecksCommand, "nextToken", "nextToken", "maxResults"), paginateListCisScanResultsAggregatedByTargetResource = createPaginator(Inspector2Client, ListCisScanResultsAggregatedByTargetResourceCommand, "nextToken", "nextToken", "maxResults"), paginateListCisScans = createPaginator(Inspector2Client, ListCisScansCommand, "nextToken", "nextToken", "maxResults"), paginateListConnectorScanConfigurations = createPaginator(Inspector2Client, ListConnectorScanConfigurationsCommand, "nextToken", "nextToken", "maxResults"), paginateListConnectors = createPaginator(Inspector2Client, ListConnectorsCommand, "nextToken", "nextToken", "maxResults"), paginateListCoverage = createPaginator(Inspector2Client, ListCoverageCommand, "nextToken", "nextToken", "maxResults"), paginateListCoverageStatistics = createPaginator(Inspector2Client, ListCoverageStatisticsCommand, "nextToken", "nextToken", ""), paginateListDelegatedAdminAccounts = createPaginator(Inspector2Client, ListDelegatedAdminAccountsCommand, "nextToken", "nextToken", "maxResults"), paginateListFilters = createPaginator(Inspector2Client, ListFiltersCommand, "nextToken", "nextToken", "maxResults"), paginateListFindingAggregations = createPaginator(Inspector2Client, ListFindingAggregationsCommand, "nextToken", "nextToken", "maxResults"), paginateListFindings = createPaginator(Inspector2Client, ListFindingsCommand, "nextToken", "nextToken", "maxResults"), paginateListMembers = createPaginator(Inspector2Client, ListMembersCommand, "nextToken", "nextToken", "maxResults"), paginateListUsageTotals = createPaginator(Inspector2Client, ListUsageTotalsCommand, "nextToken", "nextToken", "maxResults"), paginateSearchVulnerabilities = createPaginator(Inspector2Client, SearchVulnerabilitiesCommand, "nextToken", "nextToken", ""), checkState$2 = async (client, input) => {
        let reason;
        try {
          let result = await client.send(new ListConnectorsCommand(input));
          reason = result;
          try {
            const returnComparator = () => [].concat(...result.items).map((element_2) => element_2.health.connectorStatus);
            let allStringEq_5 = returnComparator().length > 0;
            for (let element_4 of returnComparator())
              allStringEq_5 = allStringEq_5 && element_4 == "CONNECTED";
            if (allStringEq_5)
              return { state: WaiterState.SUCCESS, reason };
          } catch {
          }
          try {
            const returnComparator = () => [].concat(...result.items).map((element_2) => element_2.health.connectorStatus);
            for (let anyStringEq_4 of returnComparator())
              if (anyStringEq_4 == "FAILED_TO_CONNECT")
                return { state: WaiterState.FAILURE, reason };
          } catch {
          }
          try {
            const returnComparator = () => [].concat(...result.items).map((element_2) => element_2.enablementStatus);
            for (let anyStringEq_4 of returnComparator())
              if (anyStringEq_4 == "FAILED_TO_ENABLE")
                return { state: WaiterState.FAILURE, reason };
          } catch {
          }
        } catch (exception) {
          reason = exception;
        }
        return { state: WaiterState.RETRY, reason };
      }, waitForConnectorConnected = async (params, input) => createWaiter({ ...{ minDelay: 30, maxDelay: 120 }, ...params }, input, checkState$2), waitUntilConnectorConnected = async (params, input) => {
        const result = await createWaiter({ ...{ minDelay: 30, maxDelay: 120 }, ...params }, input, checkState$2);
        return checkExceptions(result);
      }, checkState$1 = async (client, input) => {
        let reason;
        try {
          let result = await client.send(new ListConnectorsCommand(input));
          reason = result;
          try {
            if (result.items.length == 0 == !0)
              return { state: WaiterState.SUCCESS, reason };
          } catch {
          }
          try {
            const returnComparator = () => [].concat(...result.items).map((element_2) => element_2.enablementStatus);
            for (let anyStringEq_4 of returnComparator())
              if (anyStringEq_4 == "FAILED_TO_DELETE")
                return { state: WaiterState.FAILURE, reason };
          } catch {
          }
        } catch (exception) {
          reason = exception;
        }
        return { state: WaiterState.RETRY, reason };
      }, waitForConnectorDeleted = async (params, input) => createWaiter({ ...{ minDelay: 30, maxDelay: 120 }, ...params }, input, checkState$1), waitUntilConnectorDeleted = async (params, input) => {
        const result = await createWaiter({ ...{ minDelay: 30, maxDelay: 120 }, ...params }, input, checkState$1);
        return checkExceptions(result);
      }, checkState = async (client, input) => {
        let reason;
        try {
          let result = await client.send(new ListConnectorsCommand(input));
          reason = result;
          try {
            const returnComparator = () => [].concat(...result.items).map((element_2) => element_2.enablementStatus);
            let allStringEq_5 = returnComparator().length > 0;
            for (let element_4 of returnComparator())
              allStringEq_5 = allStringEq_5 && element_4 == "ENABLED";
            if (allStringEq_5)
              return { state: WaiterState.SUCCESS, reason };
          } catch {
          }
          try {
            const returnComparator = () => [].concat(...result.items).map((element_2) => element_2.enablementStatus);
            for (let anyStringEq_4 of returnComparator())
              if (anyStringEq_4 == "FAILED_TO_ENABLE")
                return { state: WaiterState.FAILURE, reason };
          } catch {
          }
          try {
            const returnComparator = () => [].concat(...result.items).map((element_2) => element_2.enablementStatus);
            for (let anyStringEq_4 of returnComparator())
              if (anyStringEq_4 == "FAILED_TO_UPDATE")
                return { state: WaiterState.FAILURE, reason };
          } catch {
          }
        } catch (exception) {
          reason = exception;
        }
        return { state: WaiterState.RETRY, reason };
      }, waitForConnectorEnabled = async (params, input) => createWaiter({ ...{ minDelay: 30, maxDelay: 120 }, ...params }, input, checkState), waitUntilConnectorEnabled = async (params, input) => {
        const result = await createWaiter({ ...{ minDelay: 30, maxDelay: 120 }, ...params }, input, checkState);
        return checkExceptions(result);
      }, commands = {
        AssociateMemberCommand,
        BatchAssociateCodeSecurityScanConfigurationCommand,
        BatchDisassociateCodeSecurityScanConfigurationCommand,
        BatchGetAccountStatusCommand,
        BatchGetCodeSnippetCommand,
        BatchGetFindingDetailsCommand,
        BatchGetFreeTrialInfoCommand,
        BatchGetMemberEc2DeepInspectionStatusCommand,
        BatchUpdateMemberEc2DeepInspectionStatusCommand,
        CancelFindingsReportCommand,
        CancelSbomExportCommand,
        CreateCisScanConfigurationCommand,
        CreateCodeSecurityIntegrationCommand,
        CreateCodeSecurityScanConfigurationCommand,
        CreateConnectorCommand,
        CreateFilterCommand,
        CreateFindingsReportCommand,
        CreateSbomExportCommand,
        DeleteCisScanConfigurationCommand,
        DeleteCodeSecurityIntegrationCommand,
        DeleteCodeSecurityScanConfigurationCommand,
        DeleteConnectorCommand,
        DeleteFilterCommand,
        DescribeOrganizationConfigurationCommand,
        DisableCommand,
        DisableDelegatedAdminAccountCommand,
        DisassociateMemberCommand,
        EnableCommand,
        EnableDelegatedAdminAccountCommand,
        GetCisScanReportCommand,
        GetCisScanResultDetailsCommand,
        GetClustersForImageCommand,
        GetCodeSecurityIntegrationCommand,
        GetCodeSecurityScanCommand,
        GetCodeSecurityScanConfigurationCommand,
        GetConfigurationCommand,
        GetDelegatedAdminAccountCommand,
        GetEc2DeepInspectionConfigurationCommand,
        GetEncryptionKeyCommand,
        GetFindingsReportStatusCommand,
        GetMemberCommand,
        GetSbomExportCommand,
        ListAccountPermissionsCommand,
        ListCisScanConfigurationsCommand,
        ListCisScanResultsAggregatedByChecksCommand,
        ListCisScanResultsAggregatedByTargetResourceCommand,
        ListCisScansCommand,
        ListCodeSecurityIntegrationsCommand,
        ListCodeSecurityScanConfigurationAssociationsCommand,
        ListCodeSecurityScanConfigurationsCommand,
        ListConnectorsCommand,
        ListConnectorScanConfigurationsCommand,
        ListCoverageCommand,
        ListCoverageStatisticsCommand,
        ListDelegatedAdminAccountsCommand,
        ListFiltersCommand,
        ListFindingAggregationsCommand,
        ListFindingsCommand,
        ListMembersCommand,
        ListTagsForResourceCommand,
        ListUsageTotalsCommand,
        ResetEncryptionKeyCommand,
        SearchVulnerabilitiesCommand,
        SendCisSessionHealthCommand,
        SendCisSessionTelemetryCommand,
        StartCisSessionCommand,
        StartCodeSecurityScanCommand,
        StopCisSessionCommand,
        TagResourceCommand,
        UntagResourceCommand,
        UpdateCisScanConfigurationCommand,
        UpdateCodeSecurityIntegrationCommand,
        UpdateCodeSecurityScanConfigurationCommand,
        UpdateConfigurationCommand,
        UpdateConnectorCommand,
        UpdateConnectorScanConfigurationCommand,
        UpdateEc2DeepInspectionConfigurationCommand,
        UpdateEncryptionKeyCommand,
        UpdateFilterCommand,
        UpdateOrganizationConfigurationCommand,
        UpdateOrgEc2DeepInspectionConfigurationCommand
      }, paginators = {
        paginateGetCisScanResultDetails,
        paginateGetClustersForImage,
        paginateListAccountPermissions,
        paginateListCisScanConfigurations,
        paginateListCisScanResultsAggregatedByChecks,
        paginateListCisScanResultsAggregatedByTargetResource,
        paginateListCisScans,
        paginateListConnectors,
        paginateListConnectorScanConfigurations,
        paginateListCoverage,
        paginateListCoverageStatistics,
        paginateListDelegatedAdminAccounts,
        paginateListFilters,
        paginateListFindingAggregations,
        paginateListFindings,
        paginateListMembers,
        paginateListUsageTotals,
        paginateSearchVulnerabilities
      }, waiters = {
        waitUntilConnectorEnabled,
        waitUntilConnectorDeleted,
        waitUntilConnectorConnected
      };
      class Inspector2 extends Inspector2Client {
      }
      createAggregatedClient(commands, Inspector2, { paginators, waiters });
      const Status = {
        DISABLED: "DISABLED",
        DISABLING: "DISABLING",
        ENABLED: "ENABLED",
        ENABLING: "ENABLING",
        SUSPENDED: "SUSPENDED",
        SUSPENDING: "SUSPENDING"
      }, AggregationFindingType = {
        CODE_VULNERABILITY: "CODE_VULNERABILITY",
        NETWORK_REACHABILITY: "NETWORK_REACHABILITY",
        PACKAGE_VULNERABILITY: "PACKAGE_VULNERABILITY"
      }, AggregationResourceType = {
        AWS_EC2_INSTANCE: "AWS_EC2_INSTANCE",
        AWS_ECR_CONTAINER_IMAGE: "AWS_ECR_CONTAINER_IMAGE",
        AWS_LAMBDA_FUNCTION: "AWS_LAMBDA_FUNCTION",
        CODE_REPOSITORY: "CODE_REPOSITORY",
        MICROSOFT_COMPUTE_VIRTUAL_MACHINES: "Microsoft.Compute/virtualMachines",
        MICROSOFT_CONTAINER_REGISTRY_REGISTRY_CONTAINER_IMAGE: "Microsoft.ContainerRegistry/registry/containerImage",
        MICROSOFT_WEB_SITES: "Microsoft.Web/sites"
      }, AccountSortBy = {
        ALL: "ALL",
        CRITICAL: "CRITICAL",
        HIGH: "HIGH"
      }, SortOrder = {
        ASC: "ASC",
        DESC: "DESC"
      }, CisStringComparison = {
        EQUALS: "EQUALS",
        NOT_EQUALS: "NOT_EQUALS",
        PREFIX: "PREFIX"
      }, ErrorCode = {
        ACCESS_DENIED: "ACCESS_DENIED",
        ACCOUNT_IS_ISOLATED: "ACCOUNT_IS_ISOLATED",
        ALREADY_ENABLED: "ALREADY_ENABLED",
        BLOCKED_BY_ORGANIZATION_POLICY: "BLOCKED_BY_ORGANIZATION_POLICY",
        DISABLE_IN_PROGRESS: "DISABLE_IN_PROGRESS",
        DISASSOCIATE_ALL_MEMBERS: "DISASSOCIATE_ALL_MEMBERS",
        EC2_SSM_ASSOCIATION_VERSION_LIMIT_EXCEEDED: "EC2_SSM_ASSOCIATION_VERSION_LIMIT_EXCEEDED",
        EC2_SSM_RESOURCE_DATA_SYNC_LIMIT_EXCEEDED: "EC2_SSM_RESOURCE_DATA_SYNC_LIMIT_EXCEEDED",
        ENABLE_IN_PROGRESS: "ENABLE_IN_PROGRESS",
        EVENTBRIDGE_THROTTLED: "EVENTBRIDGE_THROTTLED",
        EVENTBRIDGE_UNAVAILABLE: "EVENTBRIDGE_UNAVAILABLE",
        INTERNAL_ERROR: "INTERNAL_ERROR",
        RESOURCE_NOT_FOUND: "RESOURCE_NOT_FOUND",
        RESOURCE_SCAN_NOT_DISABLED: "RESOURCE_SCAN_NOT_DISABLED",
        SSM_THROTTLED: "SSM_THROTTLED",
        SSM_UNAVAILABLE: "SSM_UNAVAILABLE",
        SUSPEND_IN_PROGRESS: "SUSPEND_IN_PROGRESS"
      }, StringComparison = {
        EQUALS: "EQUALS",
        NOT_EQUALS: "NOT_EQUALS",
        PREFIX: "PREFIX"
      }, AmiSortBy = {
        AFFECTED_INSTANCES: "AFFECTED_INSTANCES",
        ALL: "ALL",
        CRITICAL: "CRITICAL",
        HIGH: "HIGH"
      }, AwsEcrContainerSortBy = {
        ALL: "ALL",
        CRITICAL: "CRITICAL",
        HIGH: "HIGH"
      }, CodeRepositorySortBy = {
        ALL: "ALL",
        CRITICAL: "CRITICAL",
        HIGH: "HIGH"
      }, ContainerImageSortBy = {
        ALL: "ALL",
        CRITICAL: "CRITICAL",
        HIGH: "HIGH"
      }, MapComparison = {
        EQUALS: "EQUALS"
      }, Ec2InstanceSortBy = {
        ALL: "ALL",
        CRITICAL: "CRITICAL",
        HIGH: "HIGH",
        NETWORK_FINDINGS: "NETWORK_FINDINGS"
      }, FindingTypeSortBy = {
        ALL: "ALL",
        CRITICAL: "CRITICAL",
        HIGH: "HIGH"
      }, ImageLayerSortBy = {
        ALL: "ALL",
        CRITICAL: "CRITICAL",
        HIGH: "HIGH"
      }, LambdaFunctionSortBy = {
        ALL: "ALL",
        CRITICAL: "CRITICAL",
        HIGH: "HIGH"
      }, LambdaLayerSortBy = {
        ALL: "ALL",
        CRITICAL: "CRITICAL",
        HIGH: "HIGH"
      }, PackageSortBy = {
        ALL: "ALL",
        CRITICAL: "CRITICAL",
        HIGH: "HIGH"
      }, RepositorySortBy = {
        AFFECTED_IMAGES: "AFFECTED_IMAGES",
        ALL: "ALL",
        CRITICAL: "CRITICAL",
        HIGH: "HIGH"
      }, ServerlessFunctionSortBy = {
        ALL: "ALL",
        CRITICAL: "CRITICAL",
        HIGH: "HIGH"
      }, TitleSortBy = {
        ALL: "ALL",
        CRITICAL: "CRITICAL",
        HIGH: "HIGH"
      }, VmInstanceSortBy = {
        ALL: "ALL",
        CRITICAL: "CRITICAL",
        HIGH: "HIGH",
        NETWORK_FINDINGS: "NETWORK_FINDINGS"
      }, Provider = {
        AWS: "AWS",
        AZURE: "AZURE"
      }, AggregationType = {
        ACCOUNT: "ACCOUNT",
        AMI: "AMI",
        AWS_EC2_INSTANCE: "AWS_EC2_INSTANCE",
        AWS_ECR_CONTAINER: "AWS_ECR_CONTAINER",
        AWS_LAMBDA_FUNCTION: "AWS_LAMBDA_FUNCTION",
        CODE_REPOSITORY: "CODE_REPOSITORY",
        CONTAINER_IMAGE: "CONTAINER_IMAGE",
        FINDING_TYPE: "FINDING_TYPE",
        IMAGE_LAYER: "IMAGE_LAYER",
        LAMBDA_LAYER: "LAMBDA_LAYER",
        PACKAGE: "PACKAGE",
        REPOSITORY: "REPOSITORY",
        SERVERLESS_FUNCTION: "SERVERLESS_FUNCTION",
        TITLE: "TITLE",
        VM_INSTANCE: "VM_INSTANCE"
      }, Architecture = {
        ARM64: "ARM64",
        X86_64: "X86_64"
      }, ValidationExceptionReason = {
        CANNOT_PARSE: "CANNOT_PARSE",
        FIELD_VALIDATION_FAILED: "FIELD_VALIDATION_FAILED",
        OTHER: "OTHER"
      }, AssociationResultStatusCode = {
        ACCESS_DENIED: "ACCESS_DENIED",
        INTERNAL_ERROR: "INTERNAL_ERROR",
        INVALID_INPUT: "INVALID_INPUT",
        QUOTA_EXCEEDED: "QUOTA_EXCEEDED",
        RESOURCE_NOT_FOUND: "RESOURCE_NOT_FOUND",
        SCAN_CONFIGURATION_NOT_FOUND: "SCAN_CONFIGURATION_NOT_FOUND"
      }, AwsConfigConnectorArnComparison = {
        EQUALS: "EQUALS"
      }, PackageType = {
        IMAGE: "IMAGE",
        ZIP: "ZIP"
      }, Runtime = {
        DOTNETCORE_3_1: "DOTNETCORE_3_1",
        DOTNET_10: "DOTNET_10",
        DOTNET_6: "DOTNET_6",
        DOTNET_7: "DOTNET_7",
        GO_1_X: "GO_1_X",
        JAVA_11: "JAVA_11",
        JAVA_17: "JAVA_17",
        JAVA_21: "JAVA_21",
        JAVA_25: "JAVA_25",
        JAVA_8: "JAVA_8",
        JAVA_8_AL2: "JAVA_8_AL2",
        NODEJS: "NODEJS",
        NODEJS_12_X: "NODEJS_12_X",
        NODEJS_14_X: "NODEJS_14_X",
        NODEJS_16_X: "NODEJS_16_X",
        NODEJS_18_X: "NODEJS_18_X",
        NODEJS_22_X: "NODEJS_22_X",
        NODEJS_24_X: "NODEJS_24_X",
        PYTHON_3_10: "PYTHON_3_10",
        PYTHON_3_11: "PYTHON_3_11",
        PYTHON_3_7: "PYTHON_3_7",
        PYTHON_3_8: "PYTHON_3_8",
        PYTHON_3_9: "PYTHON_3_9",
        RUBY_2_7: "RUBY_2_7",
        RUBY_3_2: "RUBY_3_2",
        UNSUPPORTED: "UNSUPPORTED"
      }, ScopeType = {
        SUBSCRIPTION: "SUBSCRIPTION",
        TENANT: "TENANT"
      }, ScopeState = {
        ACTIVE: "ACTIVE",
        DISABLED: "DISABLED",
        ERROR: "ERROR",
        PENDING: "PENDING"
      }, CodeSnippetErrorCode = {
        ACCESS_DENIED: "ACCESS_DENIED",
        CODE_SNIPPET_NOT_FOUND: "CODE_SNIPPET_NOT_FOUND",
        INTERNAL_ERROR: "INTERNAL_ERROR",
        INVALID_INPUT: "INVALID_INPUT"
      }, FindingDetailsErrorCode = {
        ACCESS_DENIED: "ACCESS_DENIED",
        FINDING_DETAILS_NOT_FOUND: "FINDING_DETAILS_NOT_FOUND",
        INTERNAL_ERROR: "INTERNAL_ERROR",
        INVALID_INPUT: "INVALID_INPUT"
      }, CloudProvider = {
        AWS: "AWS",
        AZURE: "AZURE",
        NOT_APPLICABLE: "NOT_APPLICABLE"
      }, FreeTrialStatus = {
        ACTIVE: "ACTIVE",
        INACTIVE: "INACTIVE"
      }, FreeTrialType = {
        CODE_REPOSITORY: "CODE_REPOSITORY",
        CONTAINER_IMAGE: "CONTAINER_IMAGE",
        EC2: "EC2",
        ECR: "ECR",
        LAMBDA: "LAMBDA",
        LAMBDA_CODE: "LAMBDA_CODE",
        SERVERLESS_FUNCTION: "SERVERLESS_FUNCTION",
        VM: "VM"
      }, FreeTrialInfoErrorCode = {
        ACCESS_DENIED: "ACCESS_DENIED",
        INTERNAL_ERROR: "INTERNAL_ERROR"
      }, Ec2DeepInspectionStatus = {
        ACTIVATED: "ACTIVATED",
        DEACTIVATED: "DEACTIVATED",
        FAILED: "FAILED",
        PENDING: "PENDING"
      }, CisSecurityLevel = {
        LEVEL_1: "LEVEL_1",
        LEVEL_2: "LEVEL_2"
      }, CisFindingStatus = {
        FAILED: "FAILED",
        PASSED: "PASSED",
        SKIPPED: "SKIPPED"
      }, CisFindingStatusComparison = {
        EQUALS: "EQUALS"
      }, CisReportFormat = {
        CSV: "CSV",
        PDF: "PDF"
      }, CisReportStatus = {
        FAILED: "FAILED",
        IN_PROGRESS: "IN_PROGRESS",
        SUCCEEDED: "SUCCEEDED"
      }, CisResultStatus = {
        FAILED: "FAILED",
        PASSED: "PASSED",
        SKIPPED: "SKIPPED"
      }, CisResultStatusComparison = {
        EQUALS: "EQUALS"
      }, CisRuleStatus = {
        ERROR: "ERROR",
        FAILED: "FAILED",
        INFORMATIONAL: "INFORMATIONAL",
        NOT_APPLICABLE: "NOT_APPLICABLE",
        NOT_EVALUATED: "NOT_EVALUATED",
        PASSED: "PASSED",
        UNKNOWN: "UNKNOWN"
      }, CisScanStatus = {
        CANCELLED: "CANCELLED",
        COMPLETED: "COMPLETED",
        FAILED: "FAILED",
        IN_PROGRESS: "IN_PROGRESS"
      }, Day = {
        FRI: "FRI",
        MON: "MON",
        SAT: "SAT",
        SUN: "SUN",
        THU: "THU",
        TUE: "TUE",
        WED: "WED"
      }, CisScanConfigurationsSortBy = {
        SCAN_CONFIGURATION_ARN: "SCAN_CONFIGURATION_ARN",
        SCAN_NAME: "SCAN_NAME"
      }, CisSecurityLevelComparison = {
        EQUALS: "EQUALS"
      }, CisScanResultDetailsSortBy = {
        CHECK_ID: "CHECK_ID",
        STATUS: "STATUS"
      }, CisScanResultsAggregatedByChecksSortBy = {
        CHECK_ID: "CHECK_ID",
        FAILED_COUNTS: "FAILED_COUNTS",
        PLATFORM: "PLATFORM",
        SECURITY_LEVEL: "SECURITY_LEVEL",
        TITLE: "TITLE"
      }, TagComparison = {
        EQUALS: "EQUALS"
      }, CisTargetStatusComparison = {
        EQUALS: "EQUALS"
      }, CisTargetStatus = {
        CANCELLED: "CANCELLED",
        COMPLETED: "COMPLETED",
        TIMED_OUT: "TIMED_OUT"
      }, CisTargetStatusReason = {
        SCAN_IN_PROGRESS: "SCAN_IN_PROGRESS",
        SSM_UNMANAGED: "SSM_UNMANAGED",
        UNSUPPORTED_OS: "UNSUPPORTED_OS"
      }, CisScanResultsAggregatedByTargetResourceSortBy = {
        ACCOUNT_ID: "ACCOUNT_ID",
        FAILED_COUNTS: "FAILED_COUNTS",
        PLATFORM: "PLATFORM",
        RESOURCE_ID: "RESOURCE_ID",
        TARGET_STATUS: "TARGET_STATUS",
        TARGET_STATUS_REASON: "TARGET_STATUS_REASON"
      }, CisScanStatusComparison = {
        EQUALS: "EQUALS"
      }, CisSortOrder = {
        ASC: "ASC",
        DESC: "DESC"
      }, CodeRepositoryProviderType = {
        GITHUB: "GITHUB",
        GITLAB_SELF_MANAGED: "GITLAB_SELF_MANAGED"
      }, ScanStatusReason = {
        ACCESS_DENIED: "ACCESS_DENIED",
        ACCESS_DENIED_TO_ENCRYPTION_KEY: "ACCESS_DENIED_TO_ENCRYPTION_KEY",
        AGENTLESS_INSTANCE_COLLECTION_TIME_LIMIT_EXCEEDED: "AGENTLESS_INSTANCE_COLLECTION_TIME_LIMIT_EXCEEDED",
        AGENTLESS_INSTANCE_STORAGE_LIMIT_EXCEEDED: "AGENTLESS_INSTANCE_STORAGE_LIMIT_EXCEEDED",
        DEEP_INSPECTION_COLLECTION_TIME_LIMIT_EXCEEDED: "DEEP_INSPECTION_COLLECTION_TIME_LIMIT_EXCEEDED",
        DEEP_INSPECTION_DAILY_SSM_INVENTORY_LIMIT_EXCEEDED: "DEEP_INSPECTION_DAILY_SSM_INVENTORY_LIMIT_EXCEEDED",
        DEEP_INSPECTION_NO_INVENTORY: "DEEP_INSPECTION_NO_INVENTORY",
        DEEP_INSPECTION_PACKAGE_COLLECTION_LIMIT_EXCEEDED: "DEEP_INSPECTION_PACKAGE_COLLECTION_LIMIT_EXCEEDED",
        EC2_INSTANCE_STOPPED: "EC2_INSTANCE_STOPPED",
        EXCLUDED_BY_TAG: "EXCLUDED_BY_TAG",
        IMAGE_ARCHIVED: "IMAGE_ARCHIVED",
        IMAGE_SIZE_EXCEEDED: "IMAGE_SIZE_EXCEEDED",
        INTEGRATION_CONNECTION_LOST: "INTEGRATION_CONNECTION_LOST",
        INTERNAL_ERROR: "INTERNAL_ERROR",
        NO_INVENTORY: "NO_INVENTORY",
        NO_RESOURCES_FOUND: "NO_RESOURCES_FOUND",
        NO_SCAN_CONFIGURATION_ASSOCIATED: "NO_SCAN_CONFIGURATION_ASSOCIATED",
        PENDING_DISABLE: "PENDING_DISABLE",
        PENDING_INITIAL_SCAN: "PENDING_INITIAL_SCAN",
        PENDING_REVIVAL_SCAN: "PENDING_REVIVAL_SCAN",
        RESOURCE_STOPPED: "RESOURCE_STOPPED",
        RESOURCE_TERMINATED: "RESOURCE_TERMINATED",
        RESOURCE_UNMANAGED: "RESOURCE_UNMANAGED",
        SCAN_ELIGIBILITY_EXPIRED: "SCAN_ELIGIBILITY_EXPIRED",
        SCAN_FREQUENCY_MANUAL: "SCAN_FREQUENCY_MANUAL",
        SCAN_FREQUENCY_SCAN_ON_PUSH: "SCAN_FREQUENCY_SCAN_ON_PUSH",
        SCAN_IN_PROGRESS: "SCAN_IN_PROGRESS",
        STALE_INVENTORY: "STALE_INVENTORY",
        SUCCESSFUL: "SUCCESSFUL",
        UNMANAGED_EC2_INSTANCE: "UNMANAGED_EC2_INSTANCE",
        UNSUPPORTED_CODE_ARTIFACTS: "UNSUPPORTED_CODE_ARTIFACTS",
        UNSUPPORTED_CONFIG_FILE: "UNSUPPORTED_CONFIG_FILE",
        UNSUPPORTED_LANGUAGE: "UNSUPPORTED_LANGUAGE",
        UNSUPPORTED_MEDIA_TYPE: "UNSUPPORTED_MEDIA_TYPE",
        UNSUPPORTED_OS: "UNSUPPORTED_OS",
        UNSUPPORTED_RUNTIME: "UNSUPPORTED_RUNTIME"
      }, ScanStatusCode = {
        ACTIVE: "ACTIVE",
        INACTIVE: "INACTIVE"
      }, RuleSetCategory = {
        IAC: "IAC",
        SAST: "SAST",
        SCA: "SCA"
      }, ContinuousIntegrationScanEvent = {
        PULL_REQUEST: "PULL_REQUEST",
        PUSH: "PUSH"
      }, CodeScanStatus = {
        FAILED: "FAILED",
        IN_PROGRESS: "IN_PROGRESS",
        SKIPPED: "SKIPPED",
        SUCCESSFUL: "SUCCESSFUL"
      }, IntegrationStatus = {
        ACTIVE: "ACTIVE",
        DISABLING: "DISABLING",
        INACTIVE: "INACTIVE",
        IN_PROGRESS: "IN_PROGRESS",
        PENDING: "PENDING"
      }, IntegrationType = {
        GITHUB: "GITHUB",
        GITLAB_SELF_MANAGED: "GITLAB_SELF_MANAGED"
      }, PeriodicScanFrequency = {
        MONTHLY: "MONTHLY",
        NEVER: "NEVER",
        WEEKLY: "WEEKLY"
      }, ProjectSelectionScope = {
        ALL: "ALL"
      }, ConfigurationLevel = {
        ACCOUNT: "ACCOUNT",
        ORGANIZATION: "ORGANIZATION"
      }, EnablementStatus = {
        DELETED: "DELETED",
        ENABLED: "ENABLED",
        FAILED_TO_DELETE: "FAILED_TO_DELETE",
        FAILED_TO_ENABLE: "FAILED_TO_ENABLE",
        FAILED_TO_UPDATE: "FAILED_TO_UPDATE",
        PENDING_DELETION: "PENDING_DELETION",
        PENDING_ENABLEMENT: "PENDING_ENABLEMENT",
        PENDING_UPDATE: "PENDING_UPDATE"
      }, ConnectorHealthStatus = {
        CONNECTED: "CONNECTED",
        DEGRADED: "DEGRADED",
        FAILED_TO_CONNECT: "FAILED_TO_CONNECT",
        PENDING_AUTHORIZATION: "PENDING_AUTHORIZATION",
        PENDING_CONFIGURATION: "PENDING_CONFIGURATION",
        UNKNOWN: "UNKNOWN"
      }, ConnectorCloudProvider = {
        AZURE: "AZURE"
      }, ConnectorArnComparison = {
        EQUALS: "EQUALS"
      }, ContainerImagePullDateRescanDuration = {
        DAYS_14: "DAYS_14",
        DAYS_180: "DAYS_180",
        DAYS_3: "DAYS_3",
        DAYS_30: "DAYS_30",
        DAYS_60: "DAYS_60",
        DAYS_7: "DAYS_7",
        DAYS_90: "DAYS_90"
      }, ContainerImageRescanDuration = {
        DAYS_14: "DAYS_14",
        DAYS_180: "DAYS_180",
        DAYS_3: "DAYS_3",
        DAYS_30: "DAYS_30",
        DAYS_60: "DAYS_60",
        DAYS_7: "DAYS_7",
        DAYS_90: "DAYS_90",
        LIFETIME: "LIFETIME"
      }, ConnectorTypeComparison = {
        EQUALS: "EQUALS"
      }, ConnectorType = {
        CUSTOMER_MANAGED: "CUSTOMER_MANAGED",
        SERVICE_LINKED: "SERVICE_LINKED"
      }, ProviderComparison = {
        EQUALS: "EQUALS"
      }, GroupKey = {
        ACCOUNT_ID: "ACCOUNT_ID",
        ECR_REPOSITORY_NAME: "ECR_REPOSITORY_NAME",
        PROVIDER: "PROVIDER",
        PROVIDER_ACCOUNT_ID: "PROVIDER_ACCOUNT_ID",
        PROVIDER_ORG_ID: "PROVIDER_ORG_ID",
        PROVIDER_REGION: "PROVIDER_REGION",
        RESOURCE_TYPE: "RESOURCE_TYPE",
        SCAN_STATUS_CODE: "SCAN_STATUS_CODE",
        SCAN_STATUS_REASON: "SCAN_STATUS_REASON"
      }, CoverageStringComparison = {
        EQUALS: "EQUALS",
        NOT_EQUALS: "NOT_EQUALS"
      }, CoverageMapComparison = {
        EQUALS: "EQUALS"
      }, CoverageResourceType = {
        AWS_EC2_INSTANCE: "AWS_EC2_INSTANCE",
        AWS_ECR_CONTAINER_IMAGE: "AWS_ECR_CONTAINER_IMAGE",
        AWS_ECR_REPOSITORY: "AWS_ECR_REPOSITORY",
        AWS_LAMBDA_FUNCTION: "AWS_LAMBDA_FUNCTION",
        CODE_REPOSITORY: "CODE_REPOSITORY",
        MICROSOFT_COMPUTE_VIRTUAL_MACHINES: "Microsoft.Compute/virtualMachines",
        MICROSOFT_CONTAINER_REGISTRY_REGISTRIES: "Microsoft.ContainerRegistry/registries",
        MICROSOFT_CONTAINER_REGISTRY_REGISTRY_CONTAINER_IMAGE: "Microsoft.ContainerRegistry/registry/containerImage",
        MICROSOFT_CONTAINER_REGISTRY_REGISTRY_CONTAINER_REPOSITORY: "Microsoft.ContainerRegistry/registry/containerRepository",
        MICROSOFT_WEB_SITES: "Microsoft.Web/sites"
      }, Ec2Platform = {
        LINUX: "LINUX",
        MACOS: "MACOS",
        UNKNOWN: "UNKNOWN",
        WINDOWS: "WINDOWS"
      }, EcrScanFrequency = {
        CONTINUOUS_SCAN: "CONTINUOUS_SCAN",
        MANUAL: "MANUAL",
        SCAN_ON_PUSH: "SCAN_ON_PUSH"
      }, VmPlatform = {
        LINUX: "LINUX",
        UNKNOWN: "UNKNOWN",
        WINDOWS: "WINDOWS"
      }, ScanMode = {
        EC2_AGENTLESS: "EC2_AGENTLESS",
        EC2_INSPECTOR_AGENT_BASED: "EC2_INSPECTOR_AGENT_BASED",
        EC2_SSM_AGENT_BASED: "EC2_SSM_AGENT_BASED",
        VM_INSPECTOR_AGENT_BASED: "VM_INSPECTOR_AGENT_BASED"
      }, ScanType = {
        CODE: "CODE",
        NETWORK: "NETWORK",
        PACKAGE: "PACKAGE"
      }, FilterAction = {
        NONE: "NONE",
        SUPPRESS: "SUPPRESS"
      }, ReportFormat = {
        CSV: "CSV",
        JSON: "JSON"
      }, SbomReportFormat = {
        CYCLONEDX_1_4: "CYCLONEDX_1_4",
        SPDX_2_3: "SPDX_2_3"
      }, ResourceStringComparison = {
        EQUALS: "EQUALS",
        NOT_EQUALS: "NOT_EQUALS"
      }, ResourceMapComparison = {
        EQUALS: "EQUALS"
      }, Currency = {
        USD: "USD"
      }, RelationshipStatus = {
        ACCOUNT_SUSPENDED: "ACCOUNT_SUSPENDED",
        CANNOT_CREATE_DETECTOR_IN_ORG_MASTER: "CANNOT_CREATE_DETECTOR_IN_ORG_MASTER",
        CREATED: "CREATED",
        DELETED: "DELETED",
        DISABLED: "DISABLED",
        EMAIL_VERIFICATION_FAILED: "EMAIL_VERIFICATION_FAILED",
        EMAIL_VERIFICATION_IN_PROGRESS: "EMAIL_VERIFICATION_IN_PROGRESS",
        ENABLED: "ENABLED",
        INVITED: "INVITED",
        REGION_DISABLED: "REGION_DISABLED",
        REMOVED: "REMOVED",
        RESIGNED: "RESIGNED"
      }, DelegatedAdminStatus = {
        DISABLE_IN_PROGRESS: "DISABLE_IN_PROGRESS",
        ENABLED: "ENABLED"
      }, ResourceScanType = {
        CODE_REPOSITORY: "CODE_REPOSITORY",
        EC2: "EC2",
        ECR: "ECR",
        LAMBDA: "LAMBDA",
        LAMBDA_CODE: "LAMBDA_CODE"
      }, Ec2ScanMode = {
        EC2_HYBRID: "EC2_HYBRID",
        EC2_SSM_AGENT_BASED: "EC2_SSM_AGENT_BASED"
      }, Ec2ScanModeStatus = {
        PENDING: "PENDING",
        SUCCESS: "SUCCESS"
      }, VMScannerStatus = {
        FAILED: "FAILED",
        PENDING: "PENDING",
        SUCCESS: "SUCCESS"
      }, EcrPullDateRescanDuration = {
        DAYS_14: "DAYS_14",
        DAYS_180: "DAYS_180",
        DAYS_3: "DAYS_3",
        DAYS_30: "DAYS_30",
        DAYS_60: "DAYS_60",
        DAYS_7: "DAYS_7",
        DAYS_90: "DAYS_90"
      }, EcrPullDateRescanMode = {
        LAST_IN_USE_AT: "LAST_IN_USE_AT",
        LAST_PULL_DATE: "LAST_PULL_DATE"
      }, EcrRescanDuration = {
        DAYS_14: "DAYS_14",
        DAYS_180: "DAYS_180",
        DAYS_3: "DAYS_3",
        DAYS_30: "DAYS_30",
        DAYS_60: "DAYS_60",
        DAYS_7: "DAYS_7",
        DAYS_90: "DAYS_90",
        LIFETIME: "LIFETIME"
      }, EcrRescanDurationStatus = {
        FAILED: "FAILED",
        PENDING: "PENDING",
        SUCCESS: "SUCCESS"
      }, ExploitAvailable = {
        NO: "NO",
        YES: "YES"
      }, ExternalReportStatus = {
        CANCELLED: "CANCELLED",
        FAILED: "FAILED",
        IN_PROGRESS: "IN_PROGRESS",
        SUCCEEDED: "SUCCEEDED"
      }, FixAvailable = {
        NO: "NO",
        PARTIAL: "PARTIAL",
        YES: "YES"
      }, NetworkProtocol = {
        TCP: "TCP",
        UDP: "UDP"
      }, PackageManager = {
        BUNDLER: "BUNDLER",
        CARGO: "CARGO",
        COMPOSER: "COMPOSER",
        DOTNET_CORE: "DOTNET_CORE",
        GEMSPEC: "GEMSPEC",
        GOBINARY: "GOBINARY",
        GOMOD: "GOMOD",
        JAR: "JAR",
        NODEPKG: "NODEPKG",
        NPM: "NPM",
        NUGET: "NUGET",
        OS: "OS",
        PIP: "PIP",
        PIPENV: "PIPENV",
        POETRY: "POETRY",
        POM: "POM",
        PYTHONPKG: "PYTHONPKG",
        YARN: "YARN"
      }, ResourceType = {
        AWS_EC2_INSTANCE: "AWS_EC2_INSTANCE",
        AWS_ECR_CONTAINER_IMAGE: "AWS_ECR_CONTAINER_IMAGE",
        AWS_ECR_REPOSITORY: "AWS_ECR_REPOSITORY",
        AWS_LAMBDA_FUNCTION: "AWS_LAMBDA_FUNCTION",
        CODE_REPOSITORY: "CODE_REPOSITORY",
        MICROSOFT_COMPUTE_VIRTUAL_MACHINES: "Microsoft.Compute/virtualMachines",
        MICROSOFT_CONTAINER_REGISTRY_REGISTRY_CONTAINER_IMAGE: "Microsoft.ContainerRegistry/registry/containerImage",
        MICROSOFT_WEB_SITES: "Microsoft.Web/sites"
      }, Severity = {
        CRITICAL: "CRITICAL",
        HIGH: "HIGH",
        INFORMATIONAL: "INFORMATIONAL",
        LOW: "LOW",
        MEDIUM: "MEDIUM",
        UNTRIAGED: "UNTRIAGED"
      }, FindingStatus = {
        ACTIVE: "ACTIVE",
        CLOSED: "CLOSED",
        SUPPRESSED: "SUPPRESSED"
      }, FindingType = {
        CODE_VULNERABILITY: "CODE_VULNERABILITY",
        NETWORK_REACHABILITY: "NETWORK_REACHABILITY",
        PACKAGE_VULNERABILITY: "PACKAGE_VULNERABILITY"
      }, ReportingErrorCode = {
        BUCKET_NOT_FOUND: "BUCKET_NOT_FOUND",
        INCOMPATIBLE_BUCKET_REGION: "INCOMPATIBLE_BUCKET_REGION",
        INTERNAL_ERROR: "INTERNAL_ERROR",
        INVALID_PERMISSIONS: "INVALID_PERMISSIONS",
        MALFORMED_KMS_KEY: "MALFORMED_KMS_KEY",
        NO_FINDINGS_FOUND: "NO_FINDINGS_FOUND"
      }, InheritanceMode = {
        INHERIT_FROM_ADMIN: "INHERIT_FROM_ADMIN"
      }, Service = {
        EC2: "EC2",
        ECR: "ECR",
        LAMBDA: "LAMBDA"
      }, Operation = {
        DISABLE_REPOSITORY: "DISABLE_REPOSITORY",
        DISABLE_SCANNING: "DISABLE_SCANNING",
        ENABLE_REPOSITORY: "ENABLE_REPOSITORY",
        ENABLE_SCANNING: "ENABLE_SCANNING"
      }, ListCisScansDetailLevel = {
        MEMBER: "MEMBER",
        ORGANIZATION: "ORGANIZATION"
      }, ListCisScansSortBy = {
        FAILED_CHECKS: "FAILED_CHECKS",
        SCAN_START_DATE: "SCAN_START_DATE",
        SCHEDULED_BY: "SCHEDULED_BY",
        STATUS: "STATUS"
      }, SortField = {
        AWS_ACCOUNT_ID: "AWS_ACCOUNT_ID",
        COMPONENT_TYPE: "COMPONENT_TYPE",
        ECR_IMAGE_PUSHED_AT: "ECR_IMAGE_PUSHED_AT",
        ECR_IMAGE_REGISTRY: "ECR_IMAGE_REGISTRY",
        ECR_IMAGE_REPOSITORY_NAME: "ECR_IMAGE_REPOSITORY_NAME",
        EPSS_SCORE: "EPSS_SCORE",
        FINDING_STATUS: "FINDING_STATUS",
        FINDING_TYPE: "FINDING_TYPE",
        FIRST_OBSERVED_AT: "FIRST_OBSERVED_AT",
        INSPECTOR_SCORE: "INSPECTOR_SCORE",
        LAST_OBSERVED_AT: "LAST_OBSERVED_AT",
        NETWORK_PROTOCOL: "NETWORK_PROTOCOL",
        RESOURCE_TYPE: "RESOURCE_TYPE",
        SEVERITY: "SEVERITY",
        VENDOR_SEVERITY: "VENDOR_SEVERITY",
        VULNERABILITY_ID: "VULNERABILITY_ID",
        VULNERABILITY_SOURCE: "VULNERABILITY_SOURCE"
      }, UsageType = {
        AZURE_CONTAINER_IMAGE_INITIAL_SCAN: "AZURE_CONTAINER_IMAGE_INITIAL_SCAN",
        AZURE_CONTAINER_IMAGE_RESCAN: "AZURE_CONTAINER_IMAGE_RESCAN",
        AZURE_SERVERLESS_FUNCTION_HOURS: "AZURE_SERVERLESS_FUNCTION_HOURS",
        AZURE_VM_AGENT_BASED_INSTANCE_HOURS: "AZURE_VM_AGENT_BASED_INSTANCE_HOURS",
        CODE_REPOSITORY_IAC: "CODE_REPOSITORY_IAC",
        CODE_REPOSITORY_SAST: "CODE_REPOSITORY_SAST",
        CODE_REPOSITORY_SCA: "CODE_REPOSITORY_SCA",
        EC2_AGENTLESS_INSTANCE_HOURS: "EC2_AGENTLESS_INSTANCE_HOURS",
        EC2_INSTANCE_HOURS: "EC2_INSTANCE_HOURS",
        ECR_INITIAL_SCAN: "ECR_INITIAL_SCAN",
        ECR_RESCAN: "ECR_RESCAN",
        LAMBDA_FUNCTION_CODE_HOURS: "LAMBDA_FUNCTION_CODE_HOURS",
        LAMBDA_FUNCTION_HOURS: "LAMBDA_FUNCTION_HOURS"
      }, VulnerabilitySource = {
        NVD: "NVD"
      }, StopCisSessionStatus = {
        FAILED: "FAILED",
        INTERRUPTED: "INTERRUPTED",
        SUCCESS: "SUCCESS",
        UNSUPPORTED_OS: "UNSUPPORTED_OS"
      };
      exports.AccessDeniedException = AccessDeniedException, exports.AccessDeniedException$ = AccessDeniedException$, exports.Account$ = Account$, exports.AccountAggregation$ = AccountAggregation$, exports.AccountAggregationResponse$ = AccountAggregationResponse$, exports.AccountSortBy = AccountSortBy, exports.AccountState$ = AccountState$, exports.AggregationFindingType = AggregationFindingType, exports.AggregationRequest$ = AggregationRequest$, exports.AggregationResourceType = AggregationResourceType, exports.AggregationResponse$ = AggregationResponse$, exports.AggregationType = AggregationType, exports.AmiAggregation$ = AmiAggregation$, exports.AmiAggregationResponse$ = AmiAggregationResponse$, exports.AmiSortBy = AmiSortBy, exports.Architecture = Architecture, exports.AssociateConfigurationRequest$ = AssociateConfigurationRequest$, exports.AssociateMember$ = AssociateMember$, exports.AssociateMemberCommand = AssociateMemberCommand, exports.AssociateMemberRequest$ = AssociateMemberRequest$, exports.AssociateMemberResponse$ = AssociateMemberResponse$, exports.AssociationResultStatusCode = AssociationResultStatusCode, exports.AtigData$ = AtigData$, exports.AutoEnable$ = AutoEnable$, exports.AwsConfigConnectorArnComparison = AwsConfigConnectorArnComparison, exports.AwsConfigConnectorArnFilter$ = AwsConfigConnectorArnFilter$, exports.AwsEc2InstanceDetails$ = AwsEc2InstanceDetails$, exports.AwsEcrContainerAggregation$ = AwsEcrContainerAggregation$, exports.AwsEcrContainerAggregationResponse$ = AwsEcrContainerAggregationResponse$, exports.AwsEcrContainerImageDetails$ = AwsEcrContainerImageDetails$, exports.AwsEcrContainerSortBy = AwsEcrContainerSortBy, exports.AwsEcsMetadataDetails$ = AwsEcsMetadataDetails$, exports.AwsEksMetadataDetails$ = AwsEksMetadataDetails$, exports.AwsEksWorkloadInfo$ = AwsEksWorkloadInfo$, exports.AwsLambdaFunctionDetails$ = AwsLambdaFunctionDetails$, exports.AzureProviderDetailCreate$ = AzureProviderDetailCreate$, exports.AzureProviderDetailUpdate$ = AzureProviderDetailUpdate$, exports.AzureScopeConfiguration$ = AzureScopeConfiguration$, exports.AzureScopeConfigurationInput$ = AzureScopeConfigurationInput$, exports.BadRequestException = BadRequestException, exports.BadRequestException$ = BadRequestException$, exports.BatchAssociateCodeSecurityScanConfiguration$ = BatchAssociateCodeSecurityScanConfiguration$, exports.BatchAssociateCodeSecurityScanConfigurationCommand = BatchAssociateCodeSecurityScanConfigurationCommand, exports.BatchAssociateCodeSecurityScanConfigurationRequest$ = BatchAssociateCodeSecurityScanConfigurationRequest$, exports.BatchAssociateCodeSecurityScanConfigurationResponse$ = BatchAssociateCodeSecurityScanConfigurationResponse$, exports.BatchDisassociateCodeSecurityScanConfiguration$ = BatchDisassociateCodeSecurityScanConfiguration$, exports.BatchDisassociateCodeSecurityScanConfigurationCommand = BatchDisassociateCodeSecurityScanConfigurationCommand, exports.BatchDisassociateCodeSecurityScanConfigurationRequest$ = BatchDisassociateCodeSecurityScanConfigurationRequest$, exports.BatchDisassociateCodeSecurityScanConfigurationResponse$ = BatchDisassociateCodeSecurityScanConfigurationResponse$, exports.BatchGetAccountStatus$ = BatchGetAccountStatus$, exports.BatchGetAccountStatusCommand = BatchGetAccountStatusCommand, exports.BatchGetAccountStatusRequest$ = BatchGetAccountStatusRequest$, exports.BatchGetAccountStatusResponse$ = BatchGetAccountStatusResponse$, exports.BatchGetCodeSnippet$ = BatchGetCodeSnippet$, exports.BatchGetCodeSnippetCommand = BatchGetCodeSnippetCommand, exports.BatchGetCodeSnippetRequest$ = BatchGetCodeSnippetRequest$, exports.BatchGetCodeSnippetResponse$ = BatchGetCodeSnippetResponse$, exports.BatchGetFindingDetails$ = BatchGetFindingDetails$, exports.BatchGetFindingDetailsCommand = BatchGetFindingDetailsCommand, exports.BatchGetFindingDetailsRequest$ = BatchGetFindingDetailsRequest$, exports.BatchGetFindingDetailsResponse$ = BatchGetFindingDetailsResponse$, exports.BatchGetFreeTrialInfo$ = BatchGetFreeTrialInfo$, exports.BatchGetFreeTrialInfoCommand = BatchGetFreeTrialInfoCommand, exports.BatchGetFreeTrialInfoRequest$ = BatchGetFreeTrialInfoRequest$, exports.BatchGetFreeTrialInfoResponse$ = BatchGetFreeTrialInfoResponse$, exports.BatchGetMemberEc2DeepInspectionStatus$ = BatchGetMemberEc2DeepInspectionStatus$, exports.BatchGetMemberEc2DeepInspectionStatusCommand = BatchGetMemberEc2DeepInspectionStatusCommand, exports.BatchGetMemberEc2DeepInspectionStatusRequest$ = BatchGetMemberEc2DeepInspectionStatusRequest$, exports.BatchGetMemberEc2DeepInspectionStatusResponse$ = BatchGetMemberEc2DeepInspectionStatusResponse$, exports.BatchUpdateMemberEc2DeepInspectionStatus$ = BatchUpdateMemberEc2DeepInspectionStatus$, exports.BatchUpdateMemberEc2DeepInspectionStatusCommand = BatchUpdateMemberEc2DeepInspectionStatusCommand, exports.BatchUpdateMemberEc2DeepInspectionStatusRequest$ = BatchUpdateMemberEc2DeepInspectionStatusRequest$, exports.BatchUpdateMemberEc2DeepInspectionStatusResponse$ = BatchUpdateMemberEc2DeepInspectionStatusResponse$, exports.CancelFindingsReport$ = CancelFindingsReport$, exports.CancelFindingsReportCommand = CancelFindingsReportCommand, exports.CancelFindingsReportRequest$ = CancelFindingsReportRequest$, exports.CancelFindingsReportResponse$ = CancelFindingsReportResponse$, exports.CancelSbomExport$ = CancelSbomExport$, exports.CancelSbomExportCommand = CancelSbomExportCommand, exports.CancelSbomExportRequest$ = CancelSbomExportRequest$, exports.CancelSbomExportResponse$ = CancelSbomExportResponse$, exports.CisCheckAggregation$ = CisCheckAggregation$, exports.CisDateFilter$ = CisDateFilter$, exports.CisFindingStatus = CisFindingStatus, exports.CisFindingStatusComparison = CisFindingStatusComparison, exports.CisFindingStatusFilter$ = CisFindingStatusFilter$, exports.CisNumberFilter$ = CisNumberFilter$, exports.CisReportFormat = CisReportFormat, exports.CisReportStatus = CisReportStatus, exports.CisResultStatus = CisResultStatus, exports.CisResultStatusComparison = CisResultStatusComparison, exports.CisResultStatusFilter$ = CisResultStatusFilter$, exports.CisRuleStatus = CisRuleStatus, exports.CisScan$ = CisScan$, exports.CisScanConfiguration$ = CisScanConfiguration$, exports.CisScanConfigurationsSortBy = CisScanConfigurationsSortBy, exports.CisScanResultDetails$ = CisScanResultDetails$, exports.CisScanResultDetailsFilterCriteria$ = CisScanResultDetailsFilterCriteria$, exports.CisScanResultDetailsSortBy = CisScanResultDetailsSortBy, exports.CisScanResultsAggregatedByChecksFilterCriteria$ = CisScanResultsAggregatedByChecksFilterCriteria$, exports.CisScanResultsAggregatedByChecksSortBy = CisScanResultsAggregatedByChecksSortBy, exports.CisScanResultsAggregatedByTargetResourceFilterCriteria$ = CisScanResultsAggregatedByTargetResourceFilterCriteria$, exports.CisScanResultsAggregatedByTargetResourceSortBy = CisScanResultsAggregatedByTargetResourceSortBy, exports.CisScanStatus = CisScanStatus, exports.CisScanStatusComparison = CisScanStatusComparison, exports.CisScanStatusFilter$ = CisScanStatusFilter$, exports.CisSecurityLevel = CisSecurityLevel, exports.CisSecurityLevelComparison = CisSecurityLevelComparison, exports.CisSecurityLevelFilter$ = CisSecurityLevelFilter$, exports.CisSessionMessage$ = CisSessionMessage$, exports.CisSortOrder = CisSortOrder, exports.CisStringComparison = CisStringComparison, exports.CisStringFilter$ = CisStringFilter$, exports.CisTargetResourceAggregation$ = CisTargetResourceAggregation$, exports.CisTargetStatus = CisTargetStatus, exports.CisTargetStatusComparison = CisTargetStatusComparison, exports.CisTargetStatusFilter$ = CisTargetStatusFilter$, exports.CisTargetStatusReason = CisTargetStatusReason, exports.CisTargetStatusReasonFilter$ = CisTargetStatusReasonFilter$, exports.CisTargets$ = CisTargets$, exports.CisaData$ = CisaData$, exports.CloudProvider = CloudProvider, exports.ClusterDetails$ = ClusterDetails$, exports.ClusterForImageFilterCriteria$ = ClusterForImageFilterCriteria$, exports.ClusterInformation$ = ClusterInformation$, exports.ClusterMetadata$ = ClusterMetadata$, exports.CodeFilePath$ = CodeFilePath$, exports.CodeLine$ = CodeLine$, exports.CodeRepositoryAggregation$ = CodeRepositoryAggregation$, exports.CodeRepositoryAggregationResponse$ = CodeRepositoryAggregationResponse$, exports.CodeRepositoryDetails$ = CodeRepositoryDetails$, exports.CodeRepositoryMetadata$ = CodeRepositoryMetadata$, exports.CodeRepositoryOnDemandScan$ = CodeRepositoryOnDemandScan$, exports.CodeRepositoryProviderType = CodeRepositoryProviderType, exports.CodeRepositorySortBy = CodeRepositorySortBy, exports.CodeScanStatus = CodeScanStatus, exports.CodeSecurityIntegrationSummary$ = CodeSecurityIntegrationSummary$, exports.CodeSecurityResource$ = CodeSecurityResource$, exports.CodeSecurityScanConfiguration$ = CodeSecurityScanConfiguration$, exports.CodeSecurityScanConfigurationAssociationSummary$ = CodeSecurityScanConfigurationAssociationSummary$, exports.CodeSecurityScanConfigurationSummary$ = CodeSecurityScanConfigurationSummary$, exports.CodeSnippetError$ = CodeSnippetError$, exports.CodeSnippetErrorCode = CodeSnippetErrorCode, exports.CodeSnippetResult$ = CodeSnippetResult$, exports.CodeVulnerabilityDetails$ = CodeVulnerabilityDetails$, exports.ComputePlatform$ = ComputePlatform$, exports.ConfigurationLevel = ConfigurationLevel, exports.ConflictException = ConflictException, exports.ConflictException$ = ConflictException$, exports.Connector$ = Connector$, exports.ConnectorArnComparison = ConnectorArnComparison, exports.ConnectorArnFilter$ = ConnectorArnFilter$, exports.ConnectorCloudProvider = ConnectorCloudProvider, exports.ConnectorContainerImageScanConfiguration$ = ConnectorContainerImageScanConfiguration$, exports.ConnectorFilterCriteria$ = ConnectorFilterCriteria$, exports.ConnectorHealth$ = ConnectorHealth$, exports.ConnectorHealthStatus = ConnectorHealthStatus, exports.ConnectorScanConfiguration$ = ConnectorScanConfiguration$, exports.ConnectorScanConfigurationItem$ = ConnectorScanConfigurationItem$, exports.ConnectorType = ConnectorType, exports.ConnectorTypeComparison = ConnectorTypeComparison, exports.ConnectorTypeFilter$ = ConnectorTypeFilter$, exports.ContainerImageAggregation$ = ContainerImageAggregation$, exports.ContainerImageAggregationResponse$ = ContainerImageAggregationResponse$, exports.ContainerImageMetadata$ = ContainerImageMetadata$, exports.ContainerImagePullDateRescanDuration = ContainerImagePullDateRescanDuration, exports.ContainerImageRescanDuration = ContainerImageRescanDuration, exports.ContainerImageSortBy = ContainerImageSortBy, exports.ContainerRegistryMetadata$ = ContainerRegistryMetadata$, exports.ContainerRepositoryMetadata$ = ContainerRepositoryMetadata$, exports.ContinuousIntegrationScanConfiguration$ = ContinuousIntegrationScanConfiguration$, exports.ContinuousIntegrationScanEvent = ContinuousIntegrationScanEvent, exports.Counts$ = Counts$, exports.CoverageDateFilter$ = CoverageDateFilter$, exports.CoverageFilterCriteria$ = CoverageFilterCriteria$, exports.CoverageMapComparison = CoverageMapComparison, exports.CoverageMapFilter$ = CoverageMapFilter$, exports.CoverageNumberFilter$ = CoverageNumberFilter$, exports.CoverageResourceType = CoverageResourceType, exports.CoverageStringComparison = CoverageStringComparison, exports.CoverageStringFilter$ = CoverageStringFilter$, exports.CoveredResource$ = CoveredResource$, exports.CreateCisScanConfiguration$ = CreateCisScanConfiguration$, exports.CreateCisScanConfigurationCommand = CreateCisScanConfigurationCommand, exports.CreateCisScanConfigurationRequest$ = CreateCisScanConfigurationRequest$, exports.CreateCisScanConfigurationResponse$ = CreateCisScanConfigurationResponse$, exports.CreateCisTargets$ = CreateCisTargets$, exports.CreateCodeSecurityIntegration$ = CreateCodeSecurityIntegration$, exports.CreateCodeSecurityIntegrationCommand = CreateCodeSecurityIntegrationCommand, exports.CreateCodeSecurityIntegrationRequest$ = CreateCodeSecurityIntegrationRequest$, exports.CreateCodeSecurityIntegrationResponse$ = CreateCodeSecurityIntegrationResponse$, exports.CreateCodeSecurityScanConfiguration$ = CreateCodeSecurityScanConfiguration$, exports.CreateCodeSecurityScanConfigurationCommand = CreateCodeSecurityScanConfigurationCommand, exports.CreateCodeSecurityScanConfigurationRequest$ = CreateCodeSecurityScanConfigurationRequest$, exports.CreateCodeSecurityScanConfigurationResponse$ = CreateCodeSecurityScanConfigurationResponse$, exports.CreateConnector$ = CreateConnector$, exports.CreateConnectorCommand = CreateConnectorCommand, exports.CreateConnectorRequest$ = CreateConnectorRequest$, exports.CreateConnectorResponse$ = CreateConnectorResponse$, exports.CreateFilter$ = CreateFilter$, exports.CreateFilterCommand = CreateFilterCommand, exports.CreateFilterRequest$ = CreateFilterRequest$, exports.CreateFilterResponse$ = CreateFilterResponse$, exports.CreateFindingsReport$ = CreateFindingsReport$, exports.CreateFindingsReportCommand = CreateFindingsReportCommand, exports.CreateFindingsReportRequest$ = CreateFindingsReportRequest$, exports.CreateFindingsReportResponse$ = CreateFindingsReportResponse$, exports.CreateGitLabSelfManagedIntegrationDetail$ = CreateGitLabSelfManagedIntegrationDetail$, exports.CreateIntegrationDetail$ = CreateIntegrationDetail$, exports.CreateSbomExport$ = CreateSbomExport$, exports.CreateSbomExportCommand = CreateSbomExportCommand, exports.CreateSbomExportRequest$ = CreateSbomExportRequest$, exports.CreateSbomExportResponse$ = CreateSbomExportResponse$, exports.Currency = Currency, exports.Cvss2$ = Cvss2$, exports.Cvss3$ = Cvss3$, exports.Cvss4$ = Cvss4$, exports.CvssScore$ = CvssScore$, exports.CvssScoreAdjustment$ = CvssScoreAdjustment$, exports.CvssScoreDetails$ = CvssScoreDetails$, exports.DailySchedule$ = DailySchedule$, exports.DateFilter$ = DateFilter$, exports.Day = Day, exports.DelegatedAdmin$ = DelegatedAdmin$, exports.DelegatedAdminAccount$ = DelegatedAdminAccount$, exports.DelegatedAdminStatus = DelegatedAdminStatus, exports.DeleteCisScanConfiguration$ = DeleteCisScanConfiguration$, exports.DeleteCisScanConfigurationCommand = DeleteCisScanConfigurationCommand, exports.DeleteCisScanConfigurationRequest$ = DeleteCisScanConfigurationRequest$, exports.DeleteCisScanConfigurationResponse$ = DeleteCisScanConfigurationResponse$, exports.DeleteCodeSecurityIntegration$ = DeleteCodeSecurityIntegration$, exports.DeleteCodeSecurityIntegrationCommand = DeleteCodeSecurityIntegrationCommand, exports.DeleteCodeSecurityIntegrationRequest$ = DeleteCodeSecurityIntegrationRequest$, exports.DeleteCodeSecurityIntegrationResponse$ = DeleteCodeSecurityIntegrationResponse$, exports.DeleteCodeSecurityScanConfiguration$ = DeleteCodeSecurityScanConfiguration$, exports.DeleteCodeSecurityScanConfigurationCommand = DeleteCodeSecurityScanConfigurationCommand, exports.DeleteCodeSecurityScanConfigurationRequest$ = DeleteCodeSecurityScanConfigurationRequest$, exports.DeleteCodeSecurityScanConfigurationResponse$ = DeleteCodeSecurityScanConfigurationResponse$, exports.DeleteConnector$ = DeleteConnector$, exports.DeleteConnectorCommand = DeleteConnectorCommand, exports.DeleteConnectorRequest$ = DeleteConnectorRequest$, exports.DeleteConnectorResponse$ = DeleteConnectorResponse$, exports.DeleteFilter$ = DeleteFilter$, exports.DeleteFilterCommand = DeleteFilterCommand, exports.DeleteFilterRequest$ = DeleteFilterRequest$, exports.DeleteFilterResponse$ = DeleteFilterResponse$, exports.DescribeOrganizationConfiguration$ = DescribeOrganizationConfiguration$, exports.DescribeOrganizationConfigurationCommand = DescribeOrganizationConfigurationCommand, exports.DescribeOrganizationConfigurationRequest$ = DescribeOrganizationConfigurationRequest$, exports.DescribeOrganizationConfigurationResponse$ = DescribeOrganizationConfigurationResponse$, exports.Destination$ = Destination$, exports.Disable$ = Disable$, exports.DisableCommand = DisableCommand, exports.DisableDelegatedAdminAccount$ = DisableDelegatedAdminAccount$, exports.DisableDelegatedAdminAccountCommand = DisableDelegatedAdminAccountCommand, exports.DisableDelegatedAdminAccountRequest$ = DisableDelegatedAdminAccountRequest$, exports.DisableDelegatedAdminAccountResponse$ = DisableDelegatedAdminAccountResponse$, exports.DisableRequest$ = DisableRequest$, exports.DisableResponse$ = DisableResponse$, exports.DisassociateConfigurationRequest$ = DisassociateConfigurationRequest$, exports.DisassociateMember$ = DisassociateMember$, exports.DisassociateMemberCommand = DisassociateMemberCommand, exports.DisassociateMemberRequest$ = DisassociateMemberRequest$, exports.DisassociateMemberResponse$ = DisassociateMemberResponse$, exports.Ec2Configuration$ = Ec2Configuration$, exports.Ec2ConfigurationState$ = Ec2ConfigurationState$, exports.Ec2DeepInspectionStatus = Ec2DeepInspectionStatus, exports.Ec2InstanceAggregation$ = Ec2InstanceAggregation$, exports.Ec2InstanceAggregationResponse$ = Ec2InstanceAggregationResponse$, exports.Ec2InstanceSortBy = Ec2InstanceSortBy, exports.Ec2Metadata$ = Ec2Metadata$, exports.Ec2Platform = Ec2Platform, exports.Ec2ScanMode = Ec2ScanMode, exports.Ec2ScanModeState$ = Ec2ScanModeState$, exports.Ec2ScanModeStatus = Ec2ScanModeStatus, exports.EcrConfiguration$ = EcrConfiguration$, exports.EcrConfigurationState$ = EcrConfigurationState$, exports.EcrContainerImageMetadata$ = EcrContainerImageMetadata$, exports.EcrPullDateRescanDuration = EcrPullDateRescanDuration, exports.EcrPullDateRescanMode = EcrPullDateRescanMode, exports.EcrRepositoryMetadata$ = EcrRepositoryMetadata$, exports.EcrRescanDuration = EcrRescanDuration, exports.EcrRescanDurationState$ = EcrRescanDurationState$, exports.EcrRescanDurationStatus = EcrRescanDurationStatus, exports.EcrScanFrequency = EcrScanFrequency, exports.Enable$ = Enable$, exports.EnableCommand = EnableCommand, exports.EnableDelegatedAdminAccount$ = EnableDelegatedAdminAccount$, exports.EnableDelegatedAdminAccountCommand = EnableDelegatedAdminAccountCommand, exports.EnableDelegatedAdminAccountRequest$ = EnableDelegatedAdminAccountRequest$, exports.EnableDelegatedAdminAccountResponse$ = EnableDelegatedAdminAccountResponse$, exports.EnableRequest$ = EnableRequest$, exports.EnableResponse$ = EnableResponse$, exports.EnablementStatus = EnablementStatus, exports.Epss$ = Epss$, exports.EpssDetails$ = EpssDetails$, exports.ErrorCode = ErrorCode, exports.Evidence$ = Evidence$, exports.ExploitAvailable = ExploitAvailable, exports.ExploitObserved$ = ExploitObserved$, exports.ExploitabilityDetails$ = ExploitabilityDetails$, exports.ExternalReportStatus = ExternalReportStatus, exports.FailedAccount$ = FailedAccount$, exports.FailedAssociationResult$ = FailedAssociationResult$, exports.FailedMemberAccountEc2DeepInspectionStatusState$ = FailedMemberAccountEc2DeepInspectionStatusState$, exports.Filter$ = Filter$, exports.FilterAction = FilterAction, exports.FilterCriteria$ = FilterCriteria$, exports.Finding$ = Finding$, exports.FindingDetail$ = FindingDetail$, exports.FindingDetailsError$ = FindingDetailsError$, exports.FindingDetailsErrorCode = FindingDetailsErrorCode, exports.FindingStatus = FindingStatus, exports.FindingType = FindingType, exports.FindingTypeAggregation$ = FindingTypeAggregation$, exports.FindingTypeAggregationResponse$ = FindingTypeAggregationResponse$, exports.FindingTypeSortBy = FindingTypeSortBy, exports.FixAvailable = FixAvailable, exports.FreeTrialAccountInfo$ = FreeTrialAccountInfo$, exports.FreeTrialInfo$ = FreeTrialInfo$, exports.FreeTrialInfoError$ = FreeTrialInfoError$, exports.FreeTrialInfoErrorCode = FreeTrialInfoErrorCode, exports.FreeTrialStatus = FreeTrialStatus, exports.FreeTrialType = FreeTrialType, exports.GetCisScanReport$ = GetCisScanReport$, exports.GetCisScanReportCommand = GetCisScanReportCommand, exports.GetCisScanReportRequest$ = GetCisScanReportRequest$, exports.GetCisScanReportResponse$ = GetCisScanReportResponse$, exports.GetCisScanResultDetails$ = GetCisScanResultDetails$, exports.GetCisScanResultDetailsCommand = GetCisScanResultDetailsCommand, exports.GetCisScanResultDetailsRequest$ = GetCisScanResultDetailsRequest$, exports.GetCisScanResultDetailsResponse$ = GetCisScanResultDetailsResponse$, exports.GetClustersForImage$ = GetClustersForImage$, exports.GetClustersForImageCommand = GetClustersForImageCommand, exports.GetClustersForImageRequest$ = GetClustersForImageRequest$, exports.GetClustersForImageResponse$ = GetClustersForImageResponse$, exports.GetCodeSecurityIntegration$ = GetCodeSecurityIntegration$, exports.GetCodeSecurityIntegrationCommand = GetCodeSecurityIntegrationCommand, exports.GetCodeSecurityIntegrationRequest$ = GetCodeSecurityIntegrationRequest$, exports.GetCodeSecurityIntegrationResponse$ = GetCodeSecurityIntegrationResponse$, exports.GetCodeSecurityScan$ = GetCodeSecurityScan$, exports.GetCodeSecurityScanCommand = GetCodeSecurityScanCommand, exports.GetCodeSecurityScanConfiguration$ = GetCodeSecurityScanConfiguration$, exports.GetCodeSecurityScanConfigurationCommand = GetCodeSecurityScanConfigurationCommand, exports.GetCodeSecurityScanConfigurationRequest$ = GetCodeSecurityScanConfigurationRequest$, exports.GetCodeSecurityScanConfigurationResponse$ = GetCodeSecurityScanConfigurationResponse$, exports.GetCodeSecurityScanRequest$ = GetCodeSecurityScanRequest$, exports.GetCodeSecurityScanResponse$ = GetCodeSecurityScanResponse$, exports.GetConfiguration$ = GetConfiguration$, exports.GetConfigurationCommand = GetConfigurationCommand, exports.GetConfigurationRequest$ = GetConfigurationRequest$, exports.GetConfigurationResponse$ = GetConfigurationResponse$, exports.GetDelegatedAdminAccount$ = GetDelegatedAdminAccount$, exports.GetDelegatedAdminAccountCommand = GetDelegatedAdminAccountCommand, exports.GetDelegatedAdminAccountRequest$ = GetDelegatedAdminAccountRequest$, exports.GetDelegatedAdminAccountResponse$ = GetDelegatedAdminAccountResponse$, exports.GetEc2DeepInspectionConfiguration$ = GetEc2DeepInspectionConfiguration$, exports.GetEc2DeepInspectionConfigurationCommand = GetEc2DeepInspectionConfigurationCommand, exports.GetEc2DeepInspectionConfigurationRequest$ = GetEc2DeepInspectionConfigurationRequest$, exports.GetEc2DeepInspectionConfigurationResponse$ = GetEc2DeepInspectionConfigurationResponse$, exports.GetEncryptionKey$ = GetEncryptionKey$, exports.GetEncryptionKeyCommand = GetEncryptionKeyCommand, exports.GetEncryptionKeyRequest$ = GetEncryptionKeyRequest$, exports.GetEncryptionKeyResponse$ = GetEncryptionKeyResponse$, exports.GetFindingsReportStatus$ = GetFindingsReportStatus$, exports.GetFindingsReportStatusCommand = GetFindingsReportStatusCommand, exports.GetFindingsReportStatusRequest$ = GetFindingsReportStatusRequest$, exports.GetFindingsReportStatusResponse$ = GetFindingsReportStatusResponse$, exports.GetMember$ = GetMember$, exports.GetMemberCommand = GetMemberCommand, exports.GetMemberRequest$ = GetMemberRequest$, exports.GetMemberResponse$ = GetMemberResponse$, exports.GetSbomExport$ = GetSbomExport$, exports.GetSbomExportCommand = GetSbomExportCommand, exports.GetSbomExportRequest$ = GetSbomExportRequest$, exports.GetSbomExportResponse$ = GetSbomExportResponse$, exports.GroupKey = GroupKey, exports.Image$ = Image$, exports.ImageLayerAggregation$ = ImageLayerAggregation$, exports.ImageLayerAggregationResponse$ = ImageLayerAggregationResponse$, exports.ImageLayerSortBy = ImageLayerSortBy, exports.InheritanceMode = InheritanceMode, exports.Inspector2 = Inspector2, exports.Inspector2Client = Inspector2Client, exports.Inspector2ServiceException = Inspector2ServiceException, exports.Inspector2ServiceException$ = Inspector2ServiceException$, exports.InspectorScoreDetails$ = InspectorScoreDetails$, exports.IntegrationStatus = IntegrationStatus, exports.IntegrationType = IntegrationType, exports.InternalServerException = InternalServerException, exports.InternalServerException$ = InternalServerException$, exports.LambdaFunctionAggregation$ = LambdaFunctionAggregation$, exports.LambdaFunctionAggregationResponse$ = LambdaFunctionAggregationResponse$, exports.LambdaFunctionMetadata$ = LambdaFunctionMetadata$, exports.LambdaFunctionSortBy = LambdaFunctionSortBy, exports.LambdaLayerAggregation$ = LambdaLayerAggregation$, exports.LambdaLayerAggregationResponse$ = LambdaLayerAggregationResponse$, exports.LambdaLayerSortBy = LambdaLayerSortBy, exports.LambdaVpcConfig$ = LambdaVpcConfig$, exports.ListAccountPermissions$ = ListAccountPermissions$, exports.ListAccountPermissionsCommand = ListAccountPermissionsCommand, exports.ListAccountPermissionsRequest$ = ListAccountPermissionsRequest$, exports.ListAccountPermissionsResponse$ = ListAccountPermissionsResponse$, exports.ListCisScanConfigurations$ = ListCisScanConfigurations$, exports.ListCisScanConfigurationsCommand = ListCisScanConfigurationsCommand, exports.ListCisScanConfigurationsFilterCriteria$ = ListCisScanConfigurationsFilterCriteria$, exports.ListCisScanConfigurationsRequest$ = ListCisScanConfigurationsRequest$, exports.ListCisScanConfigurationsResponse$ = ListCisScanConfigurationsResponse$, exports.ListCisScanResultsAggregatedByChecks$ = ListCisScanResultsAggregatedByChecks$, exports.ListCisScanResultsAggregatedByChecksCommand = ListCisScanResultsAggregatedByChecksCommand, exports.ListCisScanResultsAggregatedByChecksRequest$ = ListCisScanResultsAggregatedByChecksRequest$, exports.ListCisScanResultsAggregatedByChecksResponse$ = ListCisScanResultsAggregatedByChecksResponse$, exports.ListCisScanResultsAggregatedByTargetResource$ = ListCisScanResultsAggregatedByTargetResource$, exports.ListCisScanResultsAggregatedByTargetResourceCommand = ListCisScanResultsAggregatedByTargetResourceCommand, exports.ListCisScanResultsAggregatedByTargetResourceRequest$ = ListCisScanResultsAggregatedByTargetResourceRequest$, exports.ListCisScanResultsAggregatedByTargetResourceResponse$ = ListCisScanResultsAggregatedByTargetResourceResponse$, exports.ListCisScans$ = ListCisScans$, exports.ListCisScansCommand = ListCisScansCommand, exports.ListCisScansDetailLevel = ListCisScansDetailLevel, exports.ListCisScansFilterCriteria$ = ListCisScansFilterCriteria$, exports.ListCisScansRequest$ = ListCisScansRequest$, exports.ListCisScansResponse$ = ListCisScansResponse$, exports.ListCisScansSortBy = ListCisScansSortBy, exports.ListCodeSecurityIntegrations$ = ListCodeSecurityIntegrations$, exports.ListCodeSecurityIntegrationsCommand = ListCodeSecurityIntegrationsCommand, exports.ListCodeSecurityIntegrationsRequest$ = ListCodeSecurityIntegrationsRequest$, exports.ListCodeSecurityIntegrationsResponse$ = ListCodeSecurityIntegrationsResponse$, exports.ListCodeSecurityScanConfigurationAssociations$ = ListCodeSecurityScanConfigurationAssociations$, exports.ListCodeSecurityScanConfigurationAssociationsCommand = ListCodeSecurityScanConfigurationAssociationsCommand, exports.ListCodeSecurityScanConfigurationAssociationsRequest$ = ListCodeSecurityScanConfigurationAssociationsRequest$, exports.ListCodeSecurityScanConfigurationAssociationsResponse$ = ListCodeSecurityScanConfigurationAssociationsResponse$, exports.ListCodeSecurityScanConfigurations$ = ListCodeSecurityScanConfigurations$, exports.ListCodeSecurityScanConfigurationsCommand = ListCodeSecurityScanConfigurationsCommand, exports.ListCodeSecurityScanConfigurationsRequest$ = ListCodeSecurityScanConfigurationsRequest$, exports.ListCodeSecurityScanConfigurationsResponse$ = ListCodeSecurityScanConfigurationsResponse$, exports.ListConnectorScanConfigurations$ = ListConnectorScanConfigurations$, exports.ListConnectorScanConfigurationsCommand = ListConnectorScanConfigurationsCommand, exports.ListConnectorScanConfigurationsRequest$ = ListConnectorScanConfigurationsRequest$, exports.ListConnectorScanConfigurationsResponse$ = ListConnectorScanConfigurationsResponse$, exports.ListConnectors$ = ListConnectors$, exports.ListConnectorsCommand = ListConnectorsCommand, exports.ListConnectorsRequest$ = ListConnectorsRequest$, exports.ListConnectorsResponse$ = ListConnectorsResponse$, exports.ListCoverage$ = ListCoverage$, exports.ListCoverageCommand = ListCoverageCommand, exports.ListCoverageRequest$ = ListCoverageRequest$, exports.ListCoverageResponse$ = ListCoverageResponse$, exports.ListCoverageStatistics$ = ListCoverageStatistics$, exports.ListCoverageStatisticsCommand = ListCoverageStatisticsCommand, exports.ListCoverageStatisticsRequest$ = ListCoverageStatisticsRequest$, exports.ListCoverageStatisticsResponse$ = ListCoverageStatisticsResponse$, exports.ListDelegatedAdminAccounts$ = ListDelegatedAdminAccounts$, exports.ListDelegatedAdminAccountsCommand = ListDelegatedAdminAccountsCommand, exports.ListDelegatedAdminAccountsRequest$ = ListDelegatedAdminAccountsRequest$, exports.ListDelegatedAdminAccountsResponse$ = ListDelegatedAdminAccountsResponse$, exports.ListFilters$ = ListFilters$, exports.ListFiltersCommand = ListFiltersCommand, exports.ListFiltersRequest$ = ListFiltersRequest$, exports.ListFiltersResponse$ = ListFiltersResponse$, exports.ListFindingAggregations$ = ListFindingAggregations$, exports.ListFindingAggregationsCommand = ListFindingAggregationsCommand, exports.ListFindingAggregationsRequest$ = ListFindingAggregationsRequest$, exports.ListFindingAggregationsResponse$ = ListFindingAggregationsResponse$, exports.ListFindings$ = ListFindings$, exports.ListFindingsCommand = ListFindingsCommand, exports.ListFindingsRequest$ = ListFindingsRequest$, exports.ListFindingsResponse$ = ListFindingsResponse$, exports.ListMembers$ = ListMembers$, exports.ListMembersCommand = ListMembersCommand, exports.ListMembersRequest$ = ListMembersRequest$, exports.ListMembersResponse$ = ListMembersResponse$, exports.ListTagsForResource$ = ListTagsForResource$, exports.ListTagsForResourceCommand = ListTagsForResourceCommand, exports.ListTagsForResourceRequest$ = ListTagsForResourceRequest$, exports.ListTagsForResourceResponse$ = ListTagsForResourceResponse$, exports.ListUsageTotals$ = ListUsageTotals$, exports.ListUsageTotalsCommand = ListUsageTotalsCommand, exports.ListUsageTotalsRequest$ = ListUsageTotalsRequest$, exports.ListUsageTotalsResponse$ = ListUsageTotalsResponse$, exports.MapComparison = MapComparison, exports.MapFilter$ = MapFilter$, exports.Member$ = Member$, exports.MemberAccountEc2DeepInspectionStatus$ = MemberAccountEc2DeepInspectionStatus$, exports.MemberAccountEc2DeepInspectionStatusState$ = MemberAccountEc2DeepInspectionStatusState$, exports.MonthlySchedule$ = MonthlySchedule$, exports.NetworkPath$ = NetworkPath$, exports.NetworkProtocol = NetworkProtocol, exports.NetworkReachabilityDetails$ = NetworkReachabilityDetails$, exports.NumberFilter$ = NumberFilter$, exports.OneTimeSchedule$ = OneTimeSchedule$, exports.Operation = Operation, exports.PackageAggregation$ = PackageAggregation$, exports.PackageAggregationResponse$ = PackageAggregationResponse$, exports.PackageFilter$ = PackageFilter$, exports.PackageManager = PackageManager, exports.PackageSortBy = PackageSortBy, exports.PackageType = PackageType, exports.PackageVulnerabilityDetails$ = PackageVulnerabilityDetails$, exports.PeriodicScanConfiguration$ = PeriodicScanConfiguration$, exports.PeriodicScanFrequency = PeriodicScanFrequency, exports.Permission$ = Permission$, exports.PortRange$ = PortRange$, exports.PortRangeFilter$ = PortRangeFilter$, exports.ProjectCodeSecurityScanConfiguration$ = ProjectCodeSecurityScanConfiguration$, exports.ProjectContinuousIntegrationScanConfiguration$ = ProjectContinuousIntegrationScanConfiguration$, exports.ProjectPeriodicScanConfiguration$ = ProjectPeriodicScanConfiguration$, exports.ProjectSelectionScope = ProjectSelectionScope, exports.Provider = Provider, exports.ProviderComparison = ProviderComparison, exports.ProviderDetailCreate$ = ProviderDetailCreate$, exports.ProviderDetailUpdate$ = ProviderDetailUpdate$, exports.ProviderFilter$ = ProviderFilter$, exports.Recommendation$ = Recommendation$, exports.RelationshipStatus = RelationshipStatus, exports.Remediation$ = Remediation$, exports.ReportFormat = ReportFormat, exports.ReportingErrorCode = ReportingErrorCode, exports.RepositoryAggregation$ = RepositoryAggregation$, exports.RepositoryAggregationResponse$ = RepositoryAggregationResponse$, exports.RepositorySortBy = RepositorySortBy, exports.ResetEncryptionKey$ = ResetEncryptionKey$, exports.ResetEncryptionKeyCommand = ResetEncryptionKeyCommand, exports.ResetEncryptionKeyRequest$ = ResetEncryptionKeyRequest$, exports.ResetEncryptionKeyResponse$ = ResetEncryptionKeyResponse$, exports.Resource$ = Resource$, exports.ResourceDetails$ = ResourceDetails$, exports.ResourceFilterCriteria$ = ResourceFilterCriteria$, exports.ResourceMapComparison = ResourceMapComparison, exports.ResourceMapFilter$ = ResourceMapFilter$, exports.ResourceNotFoundException = ResourceNotFoundException, exports.ResourceNotFoundException$ = ResourceNotFoundException$, exports.ResourceScanMetadata$ = ResourceScanMetadata$, exports.ResourceScanType = ResourceScanType, exports.ResourceState$ = ResourceState$, exports.ResourceStatus$ = ResourceStatus$, exports.ResourceStringComparison = ResourceStringComparison, exports.ResourceStringFilter$ = ResourceStringFilter$, exports.ResourceType = ResourceType, exports.RuleSetCategory = RuleSetCategory, exports.Runtime = Runtime, exports.SbomReportFormat = SbomReportFormat, exports.ScanMode = ScanMode, exports.ScanStatus$ = ScanStatus$, exports.ScanStatusCode = ScanStatusCode, exports.ScanStatusReason = ScanStatusReason, exports.ScanType = ScanType, exports.Schedule$ = Schedule$, exports.ScopeConfiguration$ = ScopeConfiguration$, exports.ScopeConfigurationInput$ = ScopeConfigurationInput$, exports.ScopeSettings$ = ScopeSettings$, exports.ScopeState = ScopeState, exports.ScopeType = ScopeType, exports.SearchVulnerabilities$ = SearchVulnerabilities$, exports.SearchVulnerabilitiesCommand = SearchVulnerabilitiesCommand, exports.SearchVulnerabilitiesFilterCriteria$ = SearchVulnerabilitiesFilterCriteria$, exports.SearchVulnerabilitiesRequest$ = SearchVulnerabilitiesRequest$, exports.SearchVulnerabilitiesResponse$ = SearchVulnerabilitiesResponse$, exports.SendCisSessionHealth$ = SendCisSessionHealth$, exports.SendCisSessionHealthCommand = SendCisSessionHealthCommand, exports.SendCisSessionHealthRequest$ = SendCisSessionHealthRequest$, exports.SendCisSessionHealthResponse$ = SendCisSessionHealthResponse$, exports.SendCisSessionTelemetry$ = SendCisSessionTelemetry$, exports.SendCisSessionTelemetryCommand = SendCisSessionTelemetryCommand, exports.SendCisSessionTelemetryRequest$ = SendCisSessionTelemetryRequest$, exports.SendCisSessionTelemetryResponse$ = SendCisSessionTelemetryResponse$, exports.ServerlessFunction$ = ServerlessFunction$, exports.ServerlessFunctionAggregation$ = ServerlessFunctionAggregation$, exports.ServerlessFunctionAggregationResponse$ = ServerlessFunctionAggregationResponse$, exports.ServerlessFunctionMetadata$ = ServerlessFunctionMetadata$, exports.ServerlessFunctionSortBy = ServerlessFunctionSortBy, exports.Service = Service, exports.ServiceQuotaExceededException = ServiceQuotaExceededException, exports.ServiceQuotaExceededException$ = ServiceQuotaExceededException$, exports.Severity = Severity, exports.SeverityCounts$ = SeverityCounts$, exports.SortCriteria$ = SortCriteria$, exports.SortField = SortField, exports.SortOrder = SortOrder, exports.StartCisSession$ = StartCisSession$, exports.StartCisSessionCommand = StartCisSessionCommand, exports.StartCisSessionMessage$ = StartCisSessionMessage$, exports.StartCisSessionRequest$ = StartCisSessionRequest$, exports.StartCisSessionResponse$ = StartCisSessionResponse$, exports.StartCodeSecurityScan$ = StartCodeSecurityScan$, exports.StartCodeSecurityScanCommand = StartCodeSecurityScanCommand, exports.StartCodeSecurityScanRequest$ = StartCodeSecurityScanRequest$, exports.StartCodeSecurityScanResponse$ = StartCodeSecurityScanResponse$, exports.State$ = State$, exports.Status = Status, exports.StatusCounts$ = StatusCounts$, exports.Step$ = Step$, exports.StopCisMessageProgress$ = StopCisMessageProgress$, exports.StopCisSession$ = StopCisSession$, exports.StopCisSessionCommand = StopCisSessionCommand, exports.StopCisSessionMessage$ = StopCisSessionMessage$, exports.StopCisSessionRequest$ = StopCisSessionRequest$, exports.StopCisSessionResponse$ = StopCisSessionResponse$, exports.StopCisSessionStatus = StopCisSessionStatus, exports.StringComparison = StringComparison, exports.StringFilter$ = StringFilter$, exports.SuccessfulAssociationResult$ = SuccessfulAssociationResult$, exports.SuggestedFix$ = SuggestedFix$, exports.TagComparison = TagComparison, exports.TagFilter$ = TagFilter$, exports.TagResource$ = TagResource$, exports.TagResourceCommand = TagResourceCommand, exports.TagResourceRequest$ = TagResourceRequest$, exports.TagResourceResponse$ = TagResourceResponse$, exports.ThrottlingException = ThrottlingException, exports.ThrottlingException$ = ThrottlingException$, exports.Time$ = Time$, exports.TitleAggregation$ = TitleAggregation$, exports.TitleAggregationResponse$ = TitleAggregationResponse$, exports.TitleSortBy = TitleSortBy, exports.UntagResource$ = UntagResource$, exports.UntagResourceCommand = UntagResourceCommand, exports.UntagResourceRequest$ = UntagResourceRequest$, exports.UntagResourceResponse$ = UntagResourceResponse$, exports.UpdateCisScanConfiguration$ = UpdateCisScanConfiguration$, exports.UpdateCisScanConfigurationCommand = UpdateCisScanConfigurationCommand, exports.UpdateCisScanConfigurationRequest$ = UpdateCisScanConfigurationRequest$, exports.UpdateCisScanConfigurationResponse$ = UpdateCisScanConfigurationResponse$, exports.UpdateCisTargets$ = UpdateCisTargets$, exports.UpdateCodeSecurityIntegration$ = UpdateCodeSecurityIntegration$, exports.UpdateCodeSecurityIntegrationCommand = UpdateCodeSecurityIntegrationCommand, exports.UpdateCodeSecurityIntegrationRequest$ = UpdateCodeSecurityIntegrationRequest$, exports.UpdateCodeSecurityIntegrationResponse$ = UpdateCodeSecurityIntegrationResponse$, exports.UpdateCodeSecurityScanConfiguration$ = UpdateCodeSecurityScanConfiguration$, exports.UpdateCodeSecurityScanConfigurationCommand = UpdateCodeSecurityScanConfigurationCommand, exports.UpdateCodeSecurityScanConfigurationRequest$ = UpdateCodeSecurityScanConfigurationRequest$, exports.UpdateCodeSecurityScanConfigurationResponse$ = UpdateCodeSecurityScanConfigurationResponse$, exports.UpdateConfiguration$ = UpdateConfiguration$, exports.UpdateConfigurationCommand = UpdateConfigurationCommand, exports.UpdateConfigurationInheritance$ = UpdateConfigurationInheritance$, exports.UpdateConfigurationRequest$ = UpdateConfigurationRequest$, exports.UpdateConfigurationResponse$ = UpdateConfigurationResponse$, exports.UpdateConnector$ = UpdateConnector$, exports.UpdateConnectorCommand = UpdateConnectorCommand, exports.UpdateConnectorRequest$ = UpdateConnectorRequest$, exports.UpdateConnectorResponse$ = UpdateConnectorResponse$, exports.UpdateConnectorScanConfiguration$ = UpdateConnectorScanConfiguration$, exports.UpdateConnectorScanConfigurationCommand = UpdateConnectorScanConfigurationCommand, exports.UpdateConnectorScanConfigurationRequest$ = UpdateConnectorScanConfigurationRequest$, exports.UpdateConnectorScanConfigurationResponse$ = UpdateConnectorScanConfigurationResponse$, exports.UpdateEc2DeepInspectionConfiguration$ = UpdateEc2DeepInspectionConfiguration$, exports.UpdateEc2DeepInspectionConfigurationCommand = UpdateEc2DeepInspectionConfigurationCommand, exports.UpdateEc2DeepInspectionConfigurationRequest$ = UpdateEc2DeepInspectionConfigurationRequest$, exports.UpdateEc2DeepInspectionConfigurationResponse$ = UpdateEc2DeepInspectionConfigurationResponse$, exports.UpdateEncryptionKey$ = UpdateEncryptionKey$, exports.UpdateEncryptionKeyCommand = UpdateEncryptionKeyCommand, exports.UpdateEncryptionKeyRequest$ = UpdateEncryptionKeyRequest$, exports.UpdateEncryptionKeyResponse$ = UpdateEncryptionKeyResponse$, exports.UpdateFilter$ = UpdateFilter$, exports.UpdateFilterCommand = UpdateFilterCommand, exports.UpdateFilterRequest$ = UpdateFilterRequest$, exports.UpdateFilterResponse$ = UpdateFilterResponse$, exports.UpdateGitHubIntegrationDetail$ = UpdateGitHubIntegrationDetail$, exports.UpdateGitLabSelfManagedIntegrationDetail$ = UpdateGitLabSelfManagedIntegrationDetail$, exports.UpdateIntegrationDetails$ = UpdateIntegrationDetails$, exports.UpdateOrgEc2DeepInspectionConfiguration$ = UpdateOrgEc2DeepInspectionConfiguration$, exports.UpdateOrgEc2DeepInspectionConfigurationCommand = UpdateOrgEc2DeepInspectionConfigurationCommand, exports.UpdateOrgEc2DeepInspectionConfigurationRequest$ = UpdateOrgEc2DeepInspectionConfigurationRequest$, exports.UpdateOrgEc2DeepInspectionConfigurationResponse$ = UpdateOrgEc2DeepInspectionConfigurationResponse$, exports.UpdateOrganizationConfiguration$ = UpdateOrganizationConfiguration$, exports.UpdateOrganizationConfigurationCommand = UpdateOrganizationConfigurationCommand, exports.UpdateOrganizationConfigurationRequest$ = UpdateOrganizationConfigurationRequest$, exports.UpdateOrganizationConfigurationResponse$ = UpdateOrganizationConfigurationResponse$, exports.Usage$ = Usage$, exports.UsageTotal$ = UsageTotal$, exports.UsageType = UsageType, exports.VMScannerState$ = VMScannerState$, exports.VMScannerStatus = VMScannerStatus, exports.ValidationException = ValidationException, exports.ValidationException$ = ValidationException$, exports.ValidationExceptionField$ = ValidationExceptionField$, exports.ValidationExceptionReason = ValidationExceptionReason, exports.Vm$ = Vm$, exports.VmInstanceAggregation$ = VmInstanceAggregation$, exports.VmInstanceAggregationResponse$ = VmInstanceAggregationResponse$, exports.VmInstanceMetadata$ = VmInstanceMetadata$, exports.VmInstanceSortBy = VmInstanceSortBy, exports.VmPlatform = VmPlatform, exports.Vulnerability$ = Vulnerability$, exports.VulnerabilitySource = VulnerabilitySource, exports.VulnerablePackage$ = VulnerablePackage$, exports.WeeklySchedule$ = WeeklySchedule$, exports.errorTypeRegistries = errorTypeRegistries, exports.paginateGetCisScanResultDetails = paginateGetCisScanResultDetails, exports.paginateGetClustersForImage = paginateGetClustersForImage, exports.paginateListAccountPermissions = paginateListAccountPermissions, exports.paginateListCisScanConfigurations = paginateListCisScanConfigurations, exports.paginateListCisScanResultsAggregatedByChecks = paginateListCisScanResultsAggregatedByChecks, exports.paginateListCisScanResultsAggregatedByTargetResource = paginateListCisScanResultsAggregatedByTargetResource, exports.paginateListCisScans = paginateListCisScans, exports.paginateListConnectorScanConfigurations = paginateListConnectorScanConfigurations, exports.paginateListConnectors = paginateListConnectors, exports.paginateListCoverage = paginateListCoverage, exports.paginateListCoverageStatistics = paginateListCoverageStatistics, exports.paginateListDelegatedAdminAccounts = paginateListDelegatedAdminAccounts, exports.paginateListFilters = paginateListFilters, exports.paginateListFindingAggregations = paginateListFindingAggregations, exports.paginateListFindings = paginateListFindings, exports.paginateListMembers = paginateListMembers, exports.paginateListUsageTotals = paginateListUsageTotals, exports.paginateSearchVulnerabilities = paginateSearchVulnerabilities, exports.waitForConnectorConnected = waitForConnectorConnected, exports.waitForConnectorDeleted = waitForConnectorDeleted, exports.waitForConnectorEnabled = waitForConnectorEnabled, exports.waitUntilConnectorConnected = waitUntilConnectorConnected, exports.waitUntilConnectorDeleted = waitUntilConnectorDeleted, exports.waitUntilConnectorEnabled = waitUntilConnectorEnabled;
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
