export const id = 464, ids = [464], modules = {
  /***/
  4464: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
      });
      var lib = __webpack_require__(9979), report_lib = __webpack_require__(1737), aws_lib = __webpack_require__(3992);
      function eventUrl({ arn, isPublic }) {
        if (arn === void 0 || (0, aws_lib.Lw)(arn)?.partition !== "aws")
          return;
        const id2 = encodeURIComponent(arn).replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
        return isPublic ? `https://health.aws.amazon.com/health/status?eventID=${id2}` : `https://health.console.aws.amazon.com/health/home#/account/event-log?eventID=${id2}`;
      }
      const globalRegion = "global", multipleServices = "MULTIPLE_SERVICES";
      function serviceCode(told) {
        const code = told.toUpperCase();
        return code.replaceAll(/[^A-Z]/g, "") === "MULTIPLESERVICES" ? multipleServices : code;
      }
      const nothingTold = { events: [], gaps: [], source: void 0 }, blank = { events: [], gaps: ["the feed is no list of events"], isBlank: !0 };
      function nameOf({ arn, service }) {
        return arn ?? service;
      }
      const statuses = ["open", "closed", "upcoming"];
      function compareSeverity(a, b) {
        return statuses.indexOf(a.status) - statuses.indexOf(b.status) || (b.end ?? b.start) - (a.end ?? a.start);
      }
      function incidentOf({ service, region, typeCode, start }) {
        return [service, region, typeCode, Math.floor(start / 1e3)].join(" ");
      }
      function eachOnce(told) {
        const first = /* @__PURE__ */ new Map();
        for (const one of told) {
          const key = keyOf(one.event);
          first.has(key) || first.set(key, one);
        }
        return [...first.values()];
      }
      function keyOf({ arn, service, region, typeCode, start }) {
        return arn ?? [service, region, typeCode, start].join(" ");
      }
      const service_codes_namespaceObject = /* @__PURE__ */ JSON.parse('{"T7":{"AWS::ACMPCA":["ACMPCA","ACM"],"AWS::AIOps":["AIOPS"],"AWS::APS":["APS"],"AWS::ARCRegionSwitch":["ARCREGIONSWITCH"],"AWS::ARCZonalShift":["ARCZONALSHIFT"],"AWS::AWSExternalAnthropic":["AWSEXTERNALANTHROPIC"],"AWS::AccessAnalyzer":["ACCESSANALYZER"],"AWS::AccountAccess":["ACCOUNTACCESS"],"AWS::AgentRegistry":["AGENTREGISTRY"],"AWS::AmazonMQ":["MQ","AMAZONMQ"],"AWS::Amplify":["AMPLIFY"],"AWS::AmplifyUIBuilder":["AMPLIFYUIBUILDER"],"AWS::ApiGateway":["APIGATEWAY"],"AWS::ApiGatewayV2":["APIGATEWAY"],"AWS::AppConfig":["APPCONFIG"],"AWS::AppFabric":["APPFABRIC"],"AWS::AppFlow":["APPFLOW"],"AWS::AppIntegrations":["APPINTEGRATIONS"],"AWS::AppMesh":["APPMESH"],"AWS::AppRunner":["APPRUNNER"],"AWS::AppStream":["APPSTREAM"],"AWS::AppSync":["APPSYNC"],"AWS::AppTest":["APPTEST"],"AWS::ApplicationAutoScaling":["APPLICATIONAUTOSCALING"],"AWS::ApplicationInsights":["APPLICATIONINSIGHTS"],"AWS::ApplicationSignals":["APPLICATIONSIGNALS"],"AWS::Athena":["ATHENA"],"AWS::AuditManager":["AUDITMANAGER"],"AWS::AutoScaling":["AUTOSCALING"],"AWS::AutoScalingPlans":["AUTOSCALINGPLANS"],"AWS::B2BI":["B2BI"],"AWS::BCM":["BCM"],"AWS::BCMDataExports":["BCMDATAEXPORTS"],"AWS::Backup":["BACKUP"],"AWS::BackupGateway":["BACKUPGATEWAY"],"AWS::Batch":["BATCH"],"AWS::BcmPricingCalculator":["BCMPRICINGCALCULATOR"],"AWS::Bedrock":["BEDROCK"],"AWS::BedrockAgentCore":["BEDROCKAGENTCORE"],"AWS::BedrockMantle":["BEDROCKMANTLE"],"AWS::Billing":["BILLING"],"AWS::BillingConductor":["BILLINGCONDUCTOR"],"AWS::Braket":["BRAKET"],"AWS::Budgets":["BUDGETS"],"AWS::CDK::Metadata":[],"AWS::CE":["CE"],"AWS::CUR":["CUR"],"AWS::Cases":["CASES"],"AWS::Cassandra":["CASSANDRA","KEYSPACES"],"AWS::CertificateManager":["ACM"],"AWS::Chatbot":["CHATBOT"],"AWS::Chime":["CHIME"],"AWS::CleanRooms":["CLEANROOMS"],"AWS::CleanRoomsML":["CLEANROOMSML"],"AWS::Cloud9":["CLOUD9"],"AWS::CloudFormation":["CLOUDFORMATION"],"AWS::CloudFront":["CLOUDFRONT"],"AWS::CloudHSM":["CLOUDHSM"],"AWS::CloudTrail":["CLOUDTRAIL"],"AWS::CloudWatch":["CLOUDWATCH"],"AWS::CodeArtifact":["CODEARTIFACT"],"AWS::CodeBuild":["CODEBUILD"],"AWS::CodeCommit":["CODECOMMIT"],"AWS::CodeConnections":["CODECONNECTIONS"],"AWS::CodeDeploy":["CODEDEPLOY"],"AWS::CodeGuruProfiler":["CODEGURUPROFILER"],"AWS::CodeGuruReviewer":["CODEGURUREVIEWER"],"AWS::CodePipeline":["CODEPIPELINE"],"AWS::CodeStar":["CODESTAR"],"AWS::CodeStarConnections":["CODESTARCONNECTIONS"],"AWS::CodeStarNotifications":["CODESTARNOTIFICATIONS"],"AWS::Cognito":["COGNITO"],"AWS::Comprehend":["COMPREHEND"],"AWS::ComputeOptimizer":["COMPUTEOPTIMIZER"],"AWS::Config":["CONFIG"],"AWS::Connect":["CONNECT"],"AWS::ConnectCampaigns":["CONNECTCAMPAIGNS"],"AWS::ConnectCampaignsV2":["CONNECTCAMPAIGNSV2","CONNECTCAMPAIGNS"],"AWS::ControlTower":["CONTROLTOWER"],"AWS::CustomerProfiles":["CUSTOMERPROFILES","PROFILE"],"AWS::DAX":["DAX"],"AWS::DLM":["DLM"],"AWS::DMS":["DMS"],"AWS::DRS":["DRS"],"AWS::DSQL":["DSQL"],"AWS::DataBrew":["DATABREW"],"AWS::DataExchange":["DATAEXCHANGE"],"AWS::DataPipeline":["DATAPIPELINE"],"AWS::DataSync":["DATASYNC"],"AWS::DataZone":["DATAZONE"],"AWS::Deadline":["DEADLINE"],"AWS::Detective":["DETECTIVE"],"AWS::DevOpsAgent":["DEVOPSAGENT","AIDEVOPS"],"AWS::DevOpsGuru":["DEVOPSGURU"],"AWS::DeviceFarm":["DEVICEFARM"],"AWS::DirectConnect":["DIRECTCONNECT"],"AWS::DirectoryService":["DIRECTORYSERVICE","DS"],"AWS::DocDB":["DOCDB","DOCUMENTDB"],"AWS::DocDBElastic":["DOCDBELASTIC"],"AWS::DynamoDB":["DYNAMODB"],"AWS::EC2":["EC2"],"AWS::EC2::EC2Fleet":["EC2"],"AWS::EC2::EIP":["EC2","VPC"],"AWS::EC2::FlowLog":["VPC","EC2"],"AWS::EC2::Instance":["EC2","EBS"],"AWS::EC2::InternetGateway":["VPC","EC2"],"AWS::EC2::LaunchTemplate":["EC2","EBS"],"AWS::EC2::NatGateway":["NATGATEWAY","VPC","EC2"],"AWS::EC2::NetworkAcl":["VPC","EC2"],"AWS::EC2::Route":["VPC","EC2"],"AWS::EC2::RouteTable":["VPC","EC2"],"AWS::EC2::SecurityGroup":["VPC","EC2"],"AWS::EC2::SpotFleet":["EC2","EC2SPOT"],"AWS::EC2::Subnet":["VPC","EC2"],"AWS::EC2::TransitGateway":["TRANSITGATEWAY","VPC","EC2"],"AWS::EC2::TransitGatewayAttachment":["TRANSITGATEWAY","VPC","EC2"],"AWS::EC2::VPC":["VPC","EC2"],"AWS::EC2::VPCEndpoint":["PRIVATELINK","VPC","EC2"],"AWS::EC2::VPCPeeringConnection":["VPC","EC2"],"AWS::EC2::VPNConnection":["VPN","VPC","EC2"],"AWS::EC2::VPNGateway":["VPN","VPC","EC2"],"AWS::EC2::Volume":["EBS","EC2"],"AWS::EC2::VolumeAttachment":["EBS","EC2"],"AWS::ECR":["ECR"],"AWS::ECS":["ECS"],"AWS::EFS":["EFS","ELASTICFILESYSTEM"],"AWS::EKS":["EKS"],"AWS::EMR":["EMR","ELASTICMAPREDUCE"],"AWS::EMRContainers":["EMRCONTAINERS"],"AWS::EMRServerless":["EMRSERVERLESS"],"AWS::EVS":["EVS"],"AWS::ElastiCache":["ELASTICACHE"],"AWS::ElasticBeanstalk":["ELASTICBEANSTALK"],"AWS::ElasticLoadBalancing":["ELASTICLOADBALANCING"],"AWS::ElasticLoadBalancingV2":["ELASTICLOADBALANCING"],"AWS::Elasticsearch":["ES","OPENSEARCH"],"AWS::ElementalInference":["ELEMENTALINFERENCE"],"AWS::EntityResolution":["ENTITYRESOLUTION"],"AWS::EventSchemas":["SCHEMAS","EVENTS"],"AWS::Events":["EVENTS"],"AWS::EventsV2":["EVENTSV2"],"AWS::Evidently":["EVIDENTLY"],"AWS::FIS":["FIS"],"AWS::FMS":["FMS"],"AWS::FSx":["FSX"],"AWS::FinSpace":["FINSPACE"],"AWS::Forecast":["FORECAST"],"AWS::FraudDetector":["FRAUDDETECTOR"],"AWS::GameLift":["GAMELIFT"],"AWS::GameLiftStreams":["GAMELIFTSTREAMS"],"AWS::GammaDilithium":["GAMMADILITHIUM"],"AWS::GlobalAccelerator":["GLOBALACCELERATOR"],"AWS::Glue":["GLUE"],"AWS::Grafana":["GRAFANA"],"AWS::Greengrass":["GREENGRASS"],"AWS::GreengrassV2":["GREENGRASSV2","GREENGRASS"],"AWS::GroundStation":["GROUNDSTATION"],"AWS::GuardDuty":["GUARDDUTY"],"AWS::HealthAgent":["HEALTHAGENT"],"AWS::HealthImaging":["HEALTHIMAGING"],"AWS::HealthLake":["HEALTHLAKE"],"AWS::IAM":["IAM"],"AWS::IVS":["IVS"],"AWS::IVSChat":["IVSCHAT"],"AWS::IdentityStore":["IDENTITYSTORE"],"AWS::ImageBuilder":["IMAGEBUILDER"],"AWS::Inspector":["INSPECTOR"],"AWS::InspectorV2":["INSPECTOR2","INSPECTOR"],"AWS::Interconnect":["INTERCONNECT"],"AWS::InternetMonitor":["INTERNETMONITOR"],"AWS::Invoicing":["INVOICING"],"AWS::IoT":["IOT"],"AWS::IoTAnalytics":["IOTANALYTICS","IOT"],"AWS::IoTCoreDeviceAdvisor":["IOTCOREDEVICEADVISOR"],"AWS::IoTEvents":["IOTEVENTS","IOT"],"AWS::IoTFleetWise":["IOTFLEETWISE"],"AWS::IoTManagedIntegrations":["IOTMANAGEDINTEGRATIONS"],"AWS::IoTSecureTunneling":["IOTSECURETUNNELING","IOTSECUREDTUNNELING"],"AWS::IoTSiteWise":["IOTSITEWISE"],"AWS::IoTThingsGraph":["IOTTHINGSGRAPH"],"AWS::IoTTwinMaker":["IOTTWINMAKER"],"AWS::IoTWireless":["IOTWIRELESS"],"AWS::KMS":["KMS"],"AWS::KafkaConnect":["KAFKACONNECT"],"AWS::Kendra":["KENDRA"],"AWS::KendraRanking":["KENDRARANKING"],"AWS::Kinesis":["KINESIS"],"AWS::KinesisAnalytics":["KINESISANALYTICS"],"AWS::KinesisAnalyticsV2":["KINESISANALYTICSV2","KINESISANALYTICS"],"AWS::KinesisFirehose":["FIREHOSE"],"AWS::KinesisVideo":["KINESISVIDEO"],"AWS::LakeFormation":["LAKEFORMATION"],"AWS::Lambda":["LAMBDA"],"AWS::LaunchWizard":["LAUNCHWIZARD"],"AWS::Lex":["LEX"],"AWS::LicenseManager":["LICENSEMANAGER"],"AWS::LicenseManagerLinuxSubscriptions":["LICENSEMANAGERLINUXSUBSCRIPTIONS"],"AWS::LicenseManagerUserSubscriptions":["LICENSEMANAGERUSERSUBSCRIPTIONS"],"AWS::Lightsail":["LIGHTSAIL"],"AWS::Location":["LOCATION","GEO"],"AWS::Logs":["LOGS","CLOUDWATCH"],"AWS::LookoutEquipment":["LOOKOUTEQUIPMENT"],"AWS::LookoutVision":["LOOKOUTVISION"],"AWS::M2":["M2"],"AWS::MGN":["MGN"],"AWS::MPA":["MPA"],"AWS::MSK":["KAFKA","MSK"],"AWS::MWAA":["MWAA","AIRFLOW"],"AWS::MWAAServerless":["MWAASERVERLESS","AIRFLOWSERVERLESS"],"AWS::Macie":["MACIE"],"AWS::ManagedBlockchain":["MANAGEDBLOCKCHAIN"],"AWS::MediaConnect":["MEDIACONNECT"],"AWS::MediaConvert":["MEDIACONVERT"],"AWS::MediaLive":["MEDIALIVE"],"AWS::MediaPackage":["MEDIAPACKAGE"],"AWS::MediaPackageV2":["MEDIAPACKAGEV2"],"AWS::MediaStore":["MEDIASTORE"],"AWS::MediaTailor":["MEDIATAILOR"],"AWS::MemoryDB":["MEMORYDB"],"AWS::Neptune":["NEPTUNE"],"AWS::NeptuneGraph":["NEPTUNEGRAPH"],"AWS::NetworkFirewall":["NETWORKFIREWALL"],"AWS::NetworkFlowMonitor":["NETWORKFLOWMONITOR"],"AWS::NetworkManager":["NETWORKMANAGER"],"AWS::NetworkMonitor":["NETWORKMONITOR"],"AWS::NetworkSecurityManager":["NETWORKSECURITYMANAGER"],"AWS::NimbleStudio":["NIMBLESTUDIO"],"AWS::Notifications":["NOTIFICATIONS"],"AWS::NotificationsContacts":["NOTIFICATIONSCONTACTS"],"AWS::NovaAct":["NOVAACT"],"AWS::ODB":["ODB"],"AWS::OSIS":["OSIS"],"AWS::Oam":["OAM"],"AWS::ObservabilityAdmin":["OBSERVABILITYADMIN"],"AWS::Omics":["OMICS"],"AWS::OpenSearch":["OPENSEARCH","ES"],"AWS::OpenSearchServerless":["OPENSEARCHSERVERLESS","AOSS"],"AWS::OpenSearchService":["ES","OPENSEARCH"],"AWS::OpsWorks":["OPSWORKS"],"AWS::Organizations":["ORGANIZATIONS"],"AWS::Outposts":["OUTPOSTS"],"AWS::PCAConnectorAD":["PCACONNECTORAD"],"AWS::PCAConnectorSCEP":["PCACONNECTORSCEP"],"AWS::PCS":["PCS"],"AWS::PI":["PI"],"AWS::Panorama":["PANORAMA"],"AWS::PaymentCryptography":["PAYMENTCRYPTOGRAPHY"],"AWS::Personalize":["PERSONALIZE"],"AWS::Pinpoint":["PINPOINT","MOBILETARGETING"],"AWS::PinpointEmail":["PINPOINTEMAIL","SES"],"AWS::Pipes":["PIPES","EVENTS"],"AWS::Polly":["POLLY"],"AWS::PricingPlanManager":["PRICINGPLANMANAGER"],"AWS::Proton":["PROTON"],"AWS::QBusiness":["QBUSINESS"],"AWS::QLDB":["QLDB"],"AWS::QuickSight":["QUICKSIGHT"],"AWS::RAM":["RAM"],"AWS::RDS":["RDS"],"AWS::RTBFabric":["RTBFABRIC"],"AWS::RUM":["RUM"],"AWS::Rbin":["RBIN"],"AWS::Redshift":["REDSHIFT"],"AWS::RedshiftServerless":["REDSHIFTSERVERLESS"],"AWS::RefactorSpaces":["REFACTORSPACES"],"AWS::Rekognition":["REKOGNITION"],"AWS::ResilienceHub":["RESILIENCEHUB"],"AWS::ResilienceHubV2":["RESILIENCEHUBV2","RESILIENCEHUB"],"AWS::ResourceExplorer2":["RESOURCEEXPLORER2"],"AWS::ResourceGroups":["RESOURCEGROUPS"],"AWS::RoboMaker":["ROBOMAKER"],"AWS::RolesAnywhere":["ROLESANYWHERE"],"AWS::Route53":["ROUTE53"],"AWS::Route53GlobalResolver":["ROUTE53GLOBALRESOLVER"],"AWS::Route53Profiles":["ROUTE53PROFILES"],"AWS::Route53RecoveryControl":["ROUTE53RECOVERYCONTROLCONFIG","ROUTE53"],"AWS::Route53RecoveryReadiness":["ROUTE53RECOVERYREADINESS"],"AWS::Route53Resolver":["ROUTE53RESOLVER"],"AWS::S3":["S3"],"AWS::S3Express":["S3EXPRESS","S3"],"AWS::S3Files":["S3FILES"],"AWS::S3ObjectLambda":["S3","LAMBDA"],"AWS::S3Outposts":["S3OUTPOSTS"],"AWS::S3Tables":["S3TABLES"],"AWS::S3Vectors":["S3VECTORS"],"AWS::SCN":["SCN"],"AWS::SDB":["SDB"],"AWS::SES":["SES"],"AWS::SMSVOICE":["SMSVOICE"],"AWS::SNS":["SNS"],"AWS::SQS":["SQS"],"AWS::SSM":["SSM"],"AWS::SSMContacts":["SSMCONTACTS"],"AWS::SSMGuiConnect":["SSMGUICONNECT"],"AWS::SSMIncidents":["SSMINCIDENTS"],"AWS::SSMQuickSetup":["SSMQUICKSETUP"],"AWS::SSO":["SSO"],"AWS::SageMaker":["SAGEMAKER"],"AWS::Scheduler":["SCHEDULER","EVENTS"],"AWS::SecretsManager":["SECRETSMANAGER"],"AWS::SecurityAgent":["SECURITYAGENT"],"AWS::SecurityHub":["SECURITYHUB"],"AWS::SecurityLake":["SECURITYLAKE"],"AWS::Serverless::Api":["APIGATEWAY"],"AWS::Serverless::Application":["CLOUDFORMATION","SERVERLESSREPO"],"AWS::Serverless::CapacityProvider":["LAMBDA","EC2"],"AWS::Serverless::Connector":["IAM"],"AWS::Serverless::Function":["LAMBDA","IAM"],"AWS::Serverless::GraphQLApi":["APPSYNC"],"AWS::Serverless::HttpApi":["APIGATEWAY"],"AWS::Serverless::LayerVersion":["LAMBDA"],"AWS::Serverless::SimpleTable":["DYNAMODB"],"AWS::Serverless::StateMachine":["STATES","IAM"],"AWS::Serverless::WebSocketApi":["APIGATEWAY"],"AWS::ServerlessRepo":["SERVERLESSREPO"],"AWS::ServiceCatalog":["SERVICECATALOG"],"AWS::ServiceCatalogAppRegistry":["SERVICECATALOGAPPREGISTRY","SERVICECATALOG"],"AWS::ServiceDiscovery":["SERVICEDISCOVERY"],"AWS::Shield":["SHIELD"],"AWS::Signer":["SIGNER"],"AWS::SimSpaceWeaver":["SIMSPACEWEAVER"],"AWS::StepFunctions":["STATES"],"AWS::StorageGateway":["STORAGEGATEWAY"],"AWS::SupportApp":["SUPPORTAPP"],"AWS::SupportAuthZ":["SUPPORTAUTHZ"],"AWS::Synthetics":["SYNTHETICS"],"AWS::SystemsManagerSAP":["SSMSAP","SSM"],"AWS::Textract":["TEXTRACT"],"AWS::Timestream":["TIMESTREAM"],"AWS::Transcribe":["TRANSCRIBE"],"AWS::Transfer":["TRANSFER"],"AWS::Translate":["TRANSLATE"],"AWS::UXC":["UXC"],"AWS::VerifiedPermissions":["VERIFIEDPERMISSIONS"],"AWS::VoiceID":["VOICEID"],"AWS::VpcLattice":["VPCLATTICE"],"AWS::WAF":["WAF"],"AWS::WAFRegional":["WAF"],"AWS::WAFv2":["WAF"],"AWS::WellArchitected":["WELLARCHITECTED"],"AWS::Wickr":["WICKR"],"AWS::Wisdom":["WISDOM"],"AWS::WorkSpaces":["WORKSPACES"],"AWS::WorkSpacesThinClient":["WORKSPACESTHINCLIENT","THINCLIENT"],"AWS::WorkSpacesWeb":["WORKSPACESWEB"],"AWS::WorkspacesInstances":["WORKSPACESINSTANCES"],"AWS::XRay":["XRAY"]},"v4":{"accessanalyzer":["ACCESSANALYZER"],"account":["ACCOUNT"],"account_access":["ACCOUNTACCESS"],"account_access_runtime":["ACCOUNTACCESSRUNTIME","ACCOUNTACCESS"],"accountaccess":["ACCOUNTACCESS"],"accountaccessruntime":["ACCOUNTACCESSRUNTIME","ACCOUNTACCESS"],"acm":["ACM"],"acm_pca":["ACMPCA"],"acmpca":["ACMPCA","ACM"],"agent_registry":["AGENTREGISTRY"],"agent_registry_control":["AGENTREGISTRYCONTROL","AGENTREGISTRY"],"agentregistry":["AGENTREGISTRY"],"agentregistrycontrol":["AGENTREGISTRYCONTROL","AGENTREGISTRY"],"aiops":["AIOPS"],"alb":["ELASTICLOADBALANCING"],"amazonmq":["MQ","AMAZONMQ"],"ami":["EC2"],"amp":["AMP","APS"],"amplify":["AMPLIFY"],"amplifybackend":["AMPLIFYBACKEND"],"amplifyuibuilder":["AMPLIFYUIBUILDER"],"api_gateway":["APIGATEWAY"],"apigateway":["APIGATEWAY"],"apigatewaymanagementapi":["APIGATEWAYMANAGEMENTAPI","EXECUTEAPI"],"apigatewayv2":["APIGATEWAY"],"app_cookie_stickiness_policy":["ELASTICLOADBALANCING"],"appautoscaling":["APPLICATIONAUTOSCALING"],"appconfig":["APPCONFIG"],"appconfigdata":["APPCONFIGDATA","APPCONFIG"],"appfabric":["APPFABRIC"],"appflow":["APPFLOW"],"appintegrations":["APPINTEGRATIONS"],"application_autoscaling":["APPLICATIONAUTOSCALING"],"application_insights":["APPLICATIONINSIGHTS"],"application_signals":["APPLICATIONSIGNALS"],"applicationautoscaling":["APPLICATIONAUTOSCALING"],"applicationcostprofiler":["APPLICATIONCOSTPROFILER"],"applicationinsights":["APPLICATIONINSIGHTS"],"applicationsignals":["APPLICATIONSIGNALS"],"appmesh":["APPMESH"],"apprunner":["APPRUNNER"],"appstream":["APPSTREAM"],"appsync":["APPSYNC"],"apptest":["APPTEST"],"aps":["APS"],"arc_region_switch":["ARCREGIONSWITCH"],"arc_zonal_shift":["ARCZONALSHIFT"],"arcregionswitch":["ARCREGIONSWITCH"],"arczonalshift":["ARCZONALSHIFT"],"artifact":["ARTIFACT"],"athena":["ATHENA"],"auditmanager":["AUDITMANAGER"],"autoscaling":["AUTOSCALING"],"autoscaling_plans":["AUTOSCALINGPLANS"],"autoscalingplans":["AUTOSCALINGPLANS"],"availability_zone":["EC2"],"awsexternalanthropic":["AWSEXTERNALANTHROPIC"],"b2bi":["B2BI"],"backup":["BACKUP"],"backup_gateway":["BACKUPGATEWAY"],"backupgateway":["BACKUPGATEWAY"],"backupsearch":["BACKUPSEARCH"],"batch":["BATCH"],"bcm":["BCM"],"bcm_dashboards":["BCMDASHBOARDS"],"bcm_data_exports":["BCMDATAEXPORTS"],"bcm_pricing_calculator":["BCMPRICINGCALCULATOR"],"bcm_recommended_actions":["BCMRECOMMENDEDACTIONS"],"bcmdashboards":["BCMDASHBOARDS"],"bcmdataexports":["BCMDATAEXPORTS"],"bcmpricingcalculator":["BCMPRICINGCALCULATOR"],"bcmrecommendedactions":["BCMRECOMMENDEDACTIONS"],"bedrock":["BEDROCK"],"bedrock_agent":["BEDROCKAGENT","BEDROCK"],"bedrock_agent_runtime":["BEDROCKAGENTRUNTIME","BEDROCK"],"bedrock_agentcore":["BEDROCKAGENTCORE"],"bedrock_agentcore_control":["BEDROCKAGENTCORECONTROL","BEDROCKAGENTCORE"],"bedrock_data_automation":["BEDROCKDATAAUTOMATION","BEDROCK"],"bedrock_data_automation_runtime":["BEDROCKDATAAUTOMATIONRUNTIME","BEDROCK"],"bedrock_runtime":["BEDROCKRUNTIME","BEDROCK"],"bedrockagent":["BEDROCK"],"bedrockagentcore":["BEDROCKAGENTCORE"],"bedrockagentcorecontrol":["BEDROCKAGENTCORECONTROL","BEDROCKAGENTCORE"],"bedrockagentruntime":["BEDROCKAGENTRUNTIME","BEDROCK"],"bedrockdataautomation":["BEDROCKDATAAUTOMATION","BEDROCK"],"bedrockdataautomationruntime":["BEDROCKDATAAUTOMATIONRUNTIME","BEDROCK"],"bedrockmantle":["BEDROCKMANTLE"],"bedrockruntime":["BEDROCKRUNTIME","BEDROCK"],"billing":["BILLING"],"billingconductor":["BILLINGCONDUCTOR"],"braket":["BRAKET"],"budgets":["BUDGETS"],"cases":["CASES"],"cassandra":["CASSANDRA","KEYSPACES"],"ce":["CE"],"certificatemanager":["ACM"],"chatbot":["CHATBOT"],"chime":["CHIME"],"chime_sdk_identity":["CHIMESDKIDENTITY","CHIME"],"chime_sdk_media_pipelines":["CHIMESDKMEDIAPIPELINES","CHIME"],"chime_sdk_meetings":["CHIMESDKMEETINGS","CHIME"],"chime_sdk_messaging":["CHIMESDKMESSAGING","CHIME"],"chime_sdk_voice":["CHIMESDKVOICE","CHIME"],"chimesdkidentity":["CHIMESDKIDENTITY","CHIME"],"chimesdkmediapipelines":["CHIMESDKMEDIAPIPELINES","CHIME"],"chimesdkmeetings":["CHIMESDKMEETINGS","CHIME"],"chimesdkmessaging":["CHIMESDKMESSAGING","CHIME"],"chimesdkvoice":["CHIMESDKVOICE","CHIME"],"cleanrooms":["CLEANROOMS"],"cleanroomsml":["CLEANROOMSML"],"cloud9":["CLOUD9"],"cloudcontrol":["CLOUDCONTROL","CLOUDCONTROLAPI"],"cloudcontrolapi":["CLOUDFORMATION"],"clouddirectory":["CLOUDDIRECTORY"],"cloudformation":["CLOUDFORMATION"],"cloudfront":["CLOUDFRONT"],"cloudfront_keyvaluestore":["CLOUDFRONTKEYVALUESTORE"],"cloudfrontkeyvaluestore":["CLOUDFRONTKEYVALUESTORE"],"cloudhsm":["CLOUDHSM"],"cloudhsmv2":["CLOUDHSMV2","CLOUDHSM"],"cloudsearch":["CLOUDSEARCH"],"cloudsearchdomain":["CLOUDSEARCHDOMAIN","CLOUDSEARCH"],"cloudtrail":["CLOUDTRAIL"],"cloudtrail_data":["CLOUDTRAILDATA"],"cloudtraildata":["CLOUDTRAILDATA"],"cloudwatch":["CLOUDWATCH"],"cloudwatch_event":["EVENTS"],"cloudwatch_log":["LOGS","CLOUDWATCH"],"cloudwatch_query_definition":["LOGS","CLOUDWATCH"],"cloudwatchomni":["CLOUDWATCHOMNI","CLOUDWATCH"],"codeartifact":["CODEARTIFACT"],"codebuild":["CODEBUILD"],"codecatalyst":["CODECATALYST"],"codecommit":["CODECOMMIT"],"codeconnections":["CODECONNECTIONS"],"codedeploy":["CODEDEPLOY"],"codeguru_reviewer":["CODEGURUREVIEWER"],"codeguru_security":["CODEGURUSECURITY"],"codeguruprofiler":["CODEGURUPROFILER"],"codegurureviewer":["CODEGURUREVIEWER"],"codegurusecurity":["CODEGURUSECURITY"],"codepipeline":["CODEPIPELINE"],"codestar":["CODESTAR"],"codestar_connections":["CODESTARCONNECTIONS"],"codestar_notifications":["CODESTARNOTIFICATIONS"],"codestarconnections":["CODESTARCONNECTIONS"],"codestarnotifications":["CODESTARNOTIFICATIONS"],"cognito":["COGNITO"],"cognito_identity":["COGNITOIDENTITY"],"cognito_idp":["COGNITOIDP"],"cognito_sync":["COGNITOSYNC"],"cognitoidentity":["COGNITOIDENTITY"],"cognitoidp":["COGNITOIDP"],"cognitosync":["COGNITOSYNC"],"comprehend":["COMPREHEND"],"comprehendmedical":["COMPREHENDMEDICAL"],"compute_optimizer":["COMPUTEOPTIMIZER"],"compute_optimizer_automation":["COMPUTEOPTIMIZERAUTOMATION","ACOAUTOMATION"],"computeoptimizer":["COMPUTEOPTIMIZER"],"computeoptimizerautomation":["COMPUTEOPTIMIZERAUTOMATION","ACOAUTOMATION"],"config":["CONFIG"],"connect":["CONNECT"],"connect_contact_lens":["CONNECTCONTACTLENS","CONNECT"],"connectcampaigns":["CONNECTCAMPAIGNS"],"connectcampaignsv2":["CONNECTCAMPAIGNSV2","CONNECTCAMPAIGNS"],"connectcases":["CONNECTCASES","CASES"],"connectcontactlens":["CONNECTCONTACTLENS","CONNECT"],"connecthealth":["CONNECTHEALTH","HEALTHAGENT"],"connectparticipant":["CONNECTPARTICIPANT","EXECUTEAPI"],"connectscheduling":["CONNECTSCHEDULING","CONNECT"],"continuum":["CONTINUUM"],"controlcatalog":["CONTROLCATALOG"],"controltower":["CONTROLTOWER"],"cost_optimization_hub":["COSTOPTIMIZATIONHUB"],"costoptimizationhub":["COSTOPTIMIZATIONHUB"],"cur":["CUR"],"customer_gateway":["VPN","VPC","EC2"],"customer_profiles":["CUSTOMERPROFILES","PROFILE"],"customerprofiles":["CUSTOMERPROFILES","PROFILE"],"databrew":["DATABREW"],"dataexchange":["DATAEXCHANGE"],"datapipeline":["DATAPIPELINE"],"datasync":["DATASYNC"],"datazone":["DATAZONE"],"dax":["DAX"],"db":["RDS"],"deadline":["DEADLINE"],"default_network_acl":["VPC","EC2"],"default_route_table":["VPC","EC2"],"default_security_group":["VPC","EC2"],"default_subnet":["VPC","EC2"],"default_vpc":["VPC","EC2"],"detective":["DETECTIVE"],"devicefarm":["DEVICEFARM"],"devops_agent":["DEVOPSAGENT","AIDEVOPS"],"devops_guru":["DEVOPSGURU"],"devopsagent":["DEVOPSAGENT","AIDEVOPS"],"devopsguru":["DEVOPSGURU"],"directconnect":["DIRECTCONNECT"],"directory_service":["DIRECTORYSERVICE","DS"],"directoryservice":["DIRECTORYSERVICE","DS"],"discovery":["DISCOVERY"],"dlm":["DLM"],"dms":["DMS"],"docdb":["DOCDB","DOCUMENTDB"],"docdb_elastic":["DOCDBELASTIC"],"docdbelastic":["DOCDBELASTIC"],"drs":["DRS"],"ds":["DS"],"ds_data":["DSDATA"],"dsdata":["DSDATA"],"dsql":["DSQL"],"dx":["DIRECTCONNECT"],"dynamodb":["DYNAMODB"],"dynamodbstreams":["DYNAMODBSTREAMS","DYNAMODB"],"ebs":["EBS","EC2"],"ec2":["EC2"],"ec2_instance":["EC2","EBS"],"ec2_instance_connect":["EC2INSTANCECONNECT"],"ec2_launch_template":["EC2","EBS"],"ec2_transit_gateway":["TRANSITGATEWAY","VPC","EC2"],"ec2instanceconnect":["EC2INSTANCECONNECT"],"ecr":["ECR"],"ecr_public":["ECRPUBLIC"],"ecrpublic":["ECRPUBLIC"],"ecs":["ECS"],"efs":["EFS","ELASTICFILESYSTEM"],"egress_only_internet_gateway":["VPC","EC2"],"eip":["EC2","VPC"],"eks":["EKS"],"eks_auth":["EKSAUTH"],"eksauth":["EKSAUTH"],"elastic_beanstalk":["ELASTICBEANSTALK"],"elasticache":["ELASTICACHE"],"elasticbeanstalk":["ELASTICBEANSTALK"],"elasticloadbalancing":["ELASTICLOADBALANCING"],"elasticloadbalancingv2":["ELASTICLOADBALANCING"],"elasticsearch":["ES","OPENSEARCH"],"elastictranscoder":["ELASTICTRANSCODER"],"elb":["ELASTICLOADBALANCING"],"elbv2":["ELBV2","ELASTICLOADBALANCING"],"elementalinference":["ELEMENTALINFERENCE"],"emr":["EMR","ELASTICMAPREDUCE"],"emr_containers":["EMRCONTAINERS"],"emr_serverless":["EMRSERVERLESS"],"emrcontainers":["EMRCONTAINERS"],"emrserverless":["EMRSERVERLESS"],"endusermessaging":["ENDUSERMESSAGING"],"entityresolution":["ENTITYRESOLUTION"],"es":["ES"],"eventbridgev2":["EVENTBRIDGEV2","EVENTS"],"events":["EVENTS"],"eventschemas":["SCHEMAS","EVENTS"],"eventsv2":["EVENTSV2"],"evidently":["EVIDENTLY"],"evs":["EVS"],"finspace":["FINSPACE"],"firehose":["FIREHOSE"],"fis":["FIS"],"flow_log":["VPC","EC2"],"fms":["FMS"],"forecast":["FORECAST"],"forecastquery":["FORECASTQUERY","FORECAST"],"frauddetector":["FRAUDDETECTOR"],"freetier":["FREETIER"],"fsx":["FSX"],"gamelift":["GAMELIFT"],"gameliftstreams":["GAMELIFTSTREAMS"],"gammadilithium":["GAMMADILITHIUM"],"geo_maps":["GEOMAPS"],"geo_places":["GEOPLACES"],"geo_routes":["GEOROUTES"],"geomaps":["GEOMAPS"],"geoplaces":["GEOPLACES"],"georoutes":["GEOROUTES"],"glacier":["GLACIER"],"globalaccelerator":["GLOBALACCELERATOR"],"glue":["GLUE"],"grafana":["GRAFANA"],"greengrass":["GREENGRASS"],"greengrassv2":["GREENGRASSV2","GREENGRASS"],"groundstation":["GROUNDSTATION"],"guardduty":["GUARDDUTY"],"health":["HEALTH"],"healthagent":["HEALTHAGENT"],"healthimaging":["HEALTHIMAGING"],"healthlake":["HEALTHLAKE"],"iam":["IAM"],"iam_toolbox":["IAMTOOLBOX","IAM"],"iamtoolbox":["IAMTOOLBOX","IAM"],"identitystore":["IDENTITYSTORE"],"imagebuilder":["IMAGEBUILDER"],"importexport":["IMPORTEXPORT"],"inspector":["INSPECTOR"],"inspector2":["INSPECTOR2"],"inspector_scan":["INSPECTORSCAN"],"inspectorscan":["INSPECTORSCAN"],"inspectorv2":["INSPECTOR2","INSPECTOR"],"instance":["EC2","EBS"],"interconnect":["INTERCONNECT"],"internet_gateway":["VPC","EC2"],"internetmonitor":["INTERNETMONITOR"],"invoicing":["INVOICING"],"iot":["IOT"],"iot_data":["IOTDATA"],"iot_jobs_data":["IOTJOBSDATA"],"iot_managed_integrations":["IOTMANAGEDINTEGRATIONS"],"iotanalytics":["IOTANALYTICS","IOT"],"iotcoredeviceadvisor":["IOTCOREDEVICEADVISOR"],"iotdata":["IOTDATA"],"iotdeviceadvisor":["IOTDEVICEADVISOR"],"iotevents":["IOTEVENTS","IOT"],"iotfleetwise":["IOTFLEETWISE"],"iotjobsdata":["IOTJOBSDATA"],"iotmanagedintegrations":["IOTMANAGEDINTEGRATIONS"],"iotsecuretunneling":["IOTSECURETUNNELING","IOTSECUREDTUNNELING"],"iotsitewise":["IOTSITEWISE"],"iotthingsgraph":["IOTTHINGSGRAPH"],"iottwinmaker":["IOTTWINMAKER"],"iotwireless":["IOTWIRELESS"],"ivs":["IVS"],"ivs_realtime":["IVSREALTIME","IVS"],"ivschat":["IVSCHAT"],"ivsrealtime":["IVSREALTIME","IVS"],"kafka":["KAFKA"],"kafkaconnect":["KAFKACONNECT"],"kendra":["KENDRA"],"kendra_ranking":["KENDRARANKING"],"kendraranking":["KENDRARANKING"],"key_pair":["EC2"],"keyspaces":["KEYSPACES","CASSANDRA"],"keyspacesstreams":["KEYSPACESSTREAMS","CASSANDRA"],"kinesis":["KINESIS"],"kinesis_analytics":["KINESISANALYTICS"],"kinesis_firehose":["FIREHOSE"],"kinesis_video":["KINESISVIDEO"],"kinesis_video_archived_media":["KINESISVIDEOARCHIVEDMEDIA","KINESISVIDEO"],"kinesis_video_media":["KINESISVIDEOMEDIA","KINESISVIDEO"],"kinesis_video_signaling":["KINESISVIDEOSIGNALING","KINESISVIDEO"],"kinesis_video_webrtc_storage":["KINESISVIDEOWEBRTCSTORAGE","KINESISVIDEO"],"kinesisanalytics":["KINESISANALYTICS"],"kinesisanalyticsv2":["KINESISANALYTICSV2","KINESISANALYTICS"],"kinesisfirehose":["FIREHOSE"],"kinesisvideo":["KINESISVIDEO"],"kinesisvideoarchivedmedia":["KINESISVIDEOARCHIVEDMEDIA","KINESISVIDEO"],"kinesisvideomedia":["KINESISVIDEOMEDIA","KINESISVIDEO"],"kinesisvideosignaling":["KINESISVIDEOSIGNALING","KINESISVIDEO"],"kinesisvideowebrtcstorage":["KINESISVIDEOWEBRTCSTORAGE","KINESISVIDEO"],"kms":["KMS"],"lakeformation":["LAKEFORMATION"],"lambda":["LAMBDA"],"lambda_core":["LAMBDACORE","LAMBDA"],"lambda_microvms":["LAMBDAMICROVMS","LAMBDA"],"lambda_web":["LAMBDAWEB","LAMBDA"],"lambdacore":["LAMBDACORE","LAMBDA"],"lambdamicrovms":["LAMBDAMICROVMS","LAMBDA"],"lambdaweb":["LAMBDAWEB","LAMBDA"],"launch_configuration":["AUTOSCALING"],"launch_template":["EC2","EBS"],"launch_wizard":["LAUNCHWIZARD"],"launchwizard":["LAUNCHWIZARD"],"lb":["ELASTICLOADBALANCING"],"lb_cookie_stickiness_policy":["ELASTICLOADBALANCING"],"lex":["LEX"],"lex_models":["LEXMODELS","LEX"],"lex_runtime":["LEXRUNTIME","LEX"],"lexmodels":["LEXMODELS","LEX"],"lexruntime":["LEXRUNTIME","LEX"],"lexv2_models":["LEXV2MODELS","LEX"],"lexv2_runtime":["LEXV2RUNTIME","LEX"],"lexv2models":["LEXV2MODELS","LEX"],"lexv2runtime":["LEXV2RUNTIME","LEX"],"license_manager":["LICENSEMANAGER"],"license_manager_linux_subscriptions":["LICENSEMANAGERLINUXSUBSCRIPTIONS"],"license_manager_user_subscriptions":["LICENSEMANAGERUSERSUBSCRIPTIONS"],"licensemanager":["LICENSEMANAGER"],"licensemanagerlinuxsubscriptions":["LICENSEMANAGERLINUXSUBSCRIPTIONS"],"licensemanagerusersubscriptions":["LICENSEMANAGERUSERSUBSCRIPTIONS"],"lightsail":["LIGHTSAIL"],"load_balancer":["ELASTICLOADBALANCING"],"location":["LOCATION","GEO"],"logs":["LOGS","CLOUDWATCH"],"lookoutequipment":["LOOKOUTEQUIPMENT"],"lookoutvision":["LOOKOUTVISION"],"m2":["M2"],"machinelearning":["MACHINELEARNING"],"macie":["MACIE"],"macie2":["MACIE2"],"mailmanager":["MAILMANAGER","SES"],"main_route_table_association":["VPC","EC2"],"managedblockchain":["MANAGEDBLOCKCHAIN"],"managedblockchain_query":["MANAGEDBLOCKCHAINQUERY"],"managedblockchainquery":["MANAGEDBLOCKCHAINQUERY"],"marketplace_agreement":["MARKETPLACEAGREEMENT","AWSMARKETPLACE"],"marketplace_catalog":["MARKETPLACECATALOG","AWSMARKETPLACE"],"marketplace_deployment":["MARKETPLACEDEPLOYMENT","AWSMARKETPLACE"],"marketplace_discovery":["MARKETPLACEDISCOVERY","AWSMARKETPLACE"],"marketplace_entitlement":["MARKETPLACEENTITLEMENT","AWSMARKETPLACE"],"marketplace_reporting":["MARKETPLACEREPORTING","AWSMARKETPLACE"],"marketplaceagreement":["MARKETPLACEAGREEMENT","AWSMARKETPLACE"],"marketplacecatalog":["MARKETPLACECATALOG","AWSMARKETPLACE"],"marketplacecommerceanalytics":["MARKETPLACECOMMERCEANALYTICS"],"marketplacedeployment":["MARKETPLACEDEPLOYMENT","AWSMARKETPLACE"],"marketplacediscovery":["MARKETPLACEDISCOVERY","AWSMARKETPLACE"],"marketplaceentitlement":["MARKETPLACEENTITLEMENT","AWSMARKETPLACE"],"marketplacereporting":["MARKETPLACEREPORTING","AWSMARKETPLACE"],"media_convert":["MEDIACONVERT"],"media_store":["MEDIASTORE"],"mediaconnect":["MEDIACONNECT"],"mediaconvert":["MEDIACONVERT"],"medialive":["MEDIALIVE"],"mediapackage":["MEDIAPACKAGE"],"mediapackage_vod":["MEDIAPACKAGEVOD"],"mediapackagev2":["MEDIAPACKAGEV2"],"mediapackagevod":["MEDIAPACKAGEVOD"],"mediastore":["MEDIASTORE"],"mediastore_data":["MEDIASTOREDATA","MEDIASTORE"],"mediastoredata":["MEDIASTOREDATA","MEDIASTORE"],"mediatailor":["MEDIATAILOR"],"medical_imaging":["MEDICALIMAGING"],"medicalimaging":["MEDICALIMAGING"],"memorydb":["MEMORYDB"],"meteringmarketplace":["METERINGMARKETPLACE","AWSMARKETPLACE"],"mgh":["MGH"],"mgn":["MGN"],"migration_hub_refactor_spaces":["MIGRATIONHUBREFACTORSPACES","REFACTORSPACES"],"migrationhub_config":["MIGRATIONHUBCONFIG","MGH"],"migrationhubconfig":["MIGRATIONHUBCONFIG","MGH"],"migrationhuborchestrator":["MIGRATIONHUBORCHESTRATOR"],"migrationhubrefactorspaces":["MIGRATIONHUBREFACTORSPACES","REFACTORSPACES"],"migrationhubstrategy":["MIGRATIONHUBSTRATEGY"],"mpa":["MPA"],"mq":["MQ","AMAZONMQ"],"msk":["KAFKA","MSK"],"mturk":["MTURK","MTURKREQUESTER"],"mwaa":["MWAA","AIRFLOW"],"mwaa_serverless":["MWAASERVERLESS","AIRFLOWSERVERLESS"],"mwaaserverless":["MWAASERVERLESS","AIRFLOWSERVERLESS"],"nat_gateway":["NATGATEWAY","VPC","EC2"],"neptune":["NEPTUNE"],"neptune_graph":["NEPTUNEGRAPH"],"neptunedata":["NEPTUNEDATA","NEPTUNEDB"],"neptunegraph":["NEPTUNEGRAPH"],"network_acl":["VPC","EC2"],"network_firewall":["NETWORKFIREWALL"],"network_interface":["VPC","EC2"],"network_security_manager":["NETWORKSECURITYMANAGER"],"networkfirewall":["NETWORKFIREWALL"],"networkflowmonitor":["NETWORKFLOWMONITOR"],"networkmanager":["NETWORKMANAGER"],"networkmonitor":["NETWORKMONITOR"],"networksecuritymanager":["NETWORKSECURITYMANAGER"],"nimblestudio":["NIMBLESTUDIO"],"notifications":["NOTIFICATIONS"],"notificationscontacts":["NOTIFICATIONSCONTACTS"],"nova_act":["NOVAACT"],"novaact":["NOVAACT"],"oam":["OAM"],"observabilityadmin":["OBSERVABILITYADMIN"],"odb":["ODB"],"omics":["OMICS"],"opensearch":["ES","OPENSEARCH"],"opensearchmemory":["OPENSEARCHMEMORY","OSM"],"opensearchserverless":["OPENSEARCHSERVERLESS","AOSS"],"opensearchservice":["ES","OPENSEARCH"],"opsworks":["OPSWORKS"],"organizations":["ORGANIZATIONS"],"osis":["OSIS"],"outposts":["OUTPOSTS"],"panorama":["PANORAMA"],"partnercentral_account":["PARTNERCENTRALACCOUNT"],"partnercentral_benefits":["PARTNERCENTRALBENEFITS"],"partnercentral_channel":["PARTNERCENTRALCHANNEL"],"partnercentral_revenue_measurement":["PARTNERCENTRALREVENUEMEASUREMENT","PARTNERCENTRAL"],"partnercentral_selling":["PARTNERCENTRALSELLING"],"partnercentralaccount":["PARTNERCENTRALACCOUNT"],"partnercentralbenefits":["PARTNERCENTRALBENEFITS"],"partnercentralchannel":["PARTNERCENTRALCHANNEL"],"partnercentralrevenuemeasurement":["PARTNERCENTRALREVENUEMEASUREMENT","PARTNERCENTRAL"],"partnercentralselling":["PARTNERCENTRALSELLING"],"payment_cryptography":["PAYMENTCRYPTOGRAPHY"],"payment_cryptography_data":["PAYMENTCRYPTOGRAPHYDATA","PAYMENTCRYPTOGRAPHY"],"paymentcryptography":["PAYMENTCRYPTOGRAPHY"],"paymentcryptographydata":["PAYMENTCRYPTOGRAPHYDATA","PAYMENTCRYPTOGRAPHY"],"pca_connector_ad":["PCACONNECTORAD"],"pca_connector_scep":["PCACONNECTORSCEP"],"pcaconnectorad":["PCACONNECTORAD"],"pcaconnectorscep":["PCACONNECTORSCEP"],"pcs":["PCS"],"personalize":["PERSONALIZE"],"personalize_events":["PERSONALIZEEVENTS","PERSONALIZE"],"personalize_runtime":["PERSONALIZERUNTIME","PERSONALIZE"],"personalizeevents":["PERSONALIZEEVENTS","PERSONALIZE"],"personalizeruntime":["PERSONALIZERUNTIME","PERSONALIZE"],"pi":["PI"],"pinpoint":["PINPOINT","MOBILETARGETING"],"pinpoint_email":["PINPOINTEMAIL","SES"],"pinpoint_sms_voice":["PINPOINTSMSVOICE","SMSVOICE"],"pinpoint_sms_voice_v2":["PINPOINTSMSVOICEV2","SMSVOICE"],"pinpointemail":["PINPOINTEMAIL","SES"],"pinpointsmsvoice":["PINPOINTSMSVOICE","SMSVOICE"],"pinpointsmsvoicev2":["PINPOINTSMSVOICEV2","SMSVOICE"],"pipes":["PIPES","EVENTS"],"placement_group":["EC2"],"polly":["POLLY"],"pricing":["PRICING"],"pricing_plan_manager":["PRICINGPLANMANAGER"],"pricingplanmanager":["PRICINGPLANMANAGER"],"prometheus":["APS"],"proton":["PROTON"],"proxy_protocol_policy":["ELASTICLOADBALANCING"],"qapps":["QAPPS"],"qbusiness":["QBUSINESS"],"qconnect":["QCONNECT","WISDOM"],"qldb":["QLDB"],"quicksight":["QUICKSIGHT"],"ram":["RAM"],"rbin":["RBIN"],"rds":["RDS"],"rds_data":["RDSDATA"],"rdsdata":["RDSDATA"],"redshift":["REDSHIFT"],"redshift_data":["REDSHIFTDATA"],"redshift_serverless":["REDSHIFTSERVERLESS"],"redshiftdata":["REDSHIFT"],"redshiftserverless":["REDSHIFTSERVERLESS"],"refactorspaces":["REFACTORSPACES"],"rekognition":["REKOGNITION"],"repostspace":["REPOSTSPACE"],"resiliencehub":["RESILIENCEHUB"],"resiliencehubv2":["RESILIENCEHUBV2","RESILIENCEHUB"],"resource_explorer_2":["RESOURCEEXPLORER2"],"resource_groups":["RESOURCEGROUPS"],"resourceexplorer2":["RESOURCEEXPLORER2"],"resourcegroups":["RESOURCEGROUPS"],"resourcegroupstaggingapi":["RESOURCEGROUPSTAGGINGAPI","TAGGING"],"robomaker":["ROBOMAKER"],"rolesanywhere":["ROLESANYWHERE"],"route":["VPC","EC2"],"route53":["ROUTE53"],"route53_recovery_cluster":["ROUTE53RECOVERYCLUSTER"],"route53_recovery_control_config":["ROUTE53RECOVERYCONTROLCONFIG"],"route53_recovery_readiness":["ROUTE53RECOVERYREADINESS"],"route53domains":["ROUTE53DOMAINS"],"route53globalresolver":["ROUTE53GLOBALRESOLVER"],"route53profiles":["ROUTE53PROFILES"],"route53recoverycluster":["ROUTE53RECOVERYCLUSTER"],"route53recoverycontrol":["ROUTE53RECOVERYCONTROLCONFIG","ROUTE53"],"route53recoverycontrolconfig":["ROUTE53RECOVERYCONTROLCONFIG"],"route53recoveryreadiness":["ROUTE53RECOVERYREADINESS"],"route53resolver":["ROUTE53RESOLVER"],"route_table":["VPC","EC2"],"rtbfabric":["RTBFABRIC"],"rum":["RUM"],"s3":["S3"],"s3control":["S3CONTROL","S3"],"s3express":["S3EXPRESS","S3"],"s3files":["S3FILES"],"s3objectlambda":["S3","LAMBDA"],"s3outposts":["S3OUTPOSTS"],"s3tables":["S3TABLES"],"s3vectors":["S3VECTORS"],"sagemaker":["SAGEMAKER"],"sagemaker_a2i_runtime":["SAGEMAKERA2IRUNTIME","SAGEMAKER"],"sagemaker_edge":["SAGEMAKEREDGE","SAGEMAKER"],"sagemaker_featurestore_runtime":["SAGEMAKERFEATURESTORERUNTIME","SAGEMAKER"],"sagemaker_geospatial":["SAGEMAKERGEOSPATIAL"],"sagemaker_inference_router_runtime":["SAGEMAKERINFERENCEROUTERRUNTIME","SAGEMAKER"],"sagemaker_metrics":["SAGEMAKERMETRICS","SAGEMAKER"],"sagemaker_runtime":["SAGEMAKERRUNTIME","SAGEMAKER"],"sagemakera2iruntime":["SAGEMAKERA2IRUNTIME","SAGEMAKER"],"sagemakeredge":["SAGEMAKEREDGE","SAGEMAKER"],"sagemakerfeaturestoreruntime":["SAGEMAKERFEATURESTORERUNTIME","SAGEMAKER"],"sagemakergeospatial":["SAGEMAKERGEOSPATIAL"],"sagemakerinferencerouterruntime":["SAGEMAKERINFERENCEROUTERRUNTIME","SAGEMAKER"],"sagemakerjobruntime":["SAGEMAKERJOBRUNTIME","SAGEMAKER"],"sagemakermetrics":["SAGEMAKERMETRICS","SAGEMAKER"],"sagemakerruntime":["SAGEMAKERRUNTIME","SAGEMAKER"],"sagemakertrainingsessionruntime":["SAGEMAKERTRAININGSESSIONRUNTIME","SAGEMAKER"],"savingsplans":["SAVINGSPLANS"],"scheduler":["SCHEDULER","EVENTS"],"schemas":["SCHEMAS","EVENTS"],"scn":["SCN"],"sdb":["SDB"],"secretsmanager":["SECRETSMANAGER"],"security_group":["VPC","EC2"],"security_ir":["SECURITYIR"],"securityagent":["SECURITYAGENT"],"securityhub":["SECURITYHUB"],"securityir":["SECURITYIR"],"securitylake":["SECURITYLAKE"],"serverlessrepo":["SERVERLESSREPO"],"service_discovery":["SERVICEDISCOVERY"],"service_quotas":["SERVICEQUOTAS"],"servicecatalog":["SERVICECATALOG"],"servicecatalog_appregistry":["SERVICECATALOGAPPREGISTRY","SERVICECATALOG"],"servicecatalogappregistry":["SERVICECATALOGAPPREGISTRY","SERVICECATALOG"],"servicediscovery":["SERVICEDISCOVERY"],"servicequotas":["SERVICEQUOTAS"],"ses":["SES"],"sesv2":["SES"],"sfn":["STATES"],"shield":["SHIELD"],"signer":["SIGNER"],"signer_data":["SIGNERDATA","SIGNER"],"signerdata":["SIGNERDATA","SIGNER"],"signin":["SIGNIN"],"simpledbv2":["SIMPLEDBV2","SDB"],"simspaceweaver":["SIMSPACEWEAVER"],"sms_voice":["SMSVOICE"],"smsvoice":["SMSVOICE"],"snapshot":["EBS","EC2"],"snow_device_management":["SNOWDEVICEMANAGEMENT"],"snowball":["SNOWBALL"],"snowdevicemanagement":["SNOWDEVICEMANAGEMENT"],"sns":["SNS"],"socialmessaging":["SOCIALMESSAGING"],"spot":["EC2","EC2SPOT"],"sqs":["SQS"],"ssm":["SSM"],"ssm_contacts":["SSMCONTACTS"],"ssm_guiconnect":["SSMGUICONNECT"],"ssm_incidents":["SSMINCIDENTS"],"ssm_quicksetup":["SSMQUICKSETUP"],"ssm_sap":["SSMSAP"],"ssmcontacts":["SSMCONTACTS"],"ssmguiconnect":["SSMGUICONNECT"],"ssmincidents":["SSMINCIDENTS"],"ssmquicksetup":["SSMQUICKSETUP"],"ssmsap":["SSMSAP"],"sso":["SSO"],"sso_admin":["SSOADMIN","SSO"],"sso_oidc":["SSOOIDC","SSOOAUTH"],"ssoadmin":["SSO"],"ssooidc":["SSOOIDC","SSOOAUTH"],"stepfunctions":["STATES"],"storagegateway":["STORAGEGATEWAY"],"sts":["STS"],"subnet":["VPC","EC2"],"supplychain":["SUPPLYCHAIN","SCN"],"support":["SUPPORT"],"support_app":["SUPPORTAPP"],"supportapp":["SUPPORTAPP"],"supportauthz":["SUPPORTAUTHZ"],"sustainability":["SUSTAINABILITY"],"swf":["SWF"],"synthetics":["SYNTHETICS"],"systemsmanagersap":["SSMSAP","SSM"],"taxsettings":["TAXSETTINGS","TAX"],"textract":["TEXTRACT"],"timestream":["TIMESTREAM"],"timestream_influxdb":["TIMESTREAMINFLUXDB"],"timestream_query":["TIMESTREAMQUERY","TIMESTREAM"],"timestream_write":["TIMESTREAMWRITE","TIMESTREAM"],"timestreaminfluxdb":["TIMESTREAMINFLUXDB"],"timestreamquery":["TIMESTREAM"],"timestreamwrite":["TIMESTREAM"],"transcribe":["TRANSCRIBE"],"transfer":["TRANSFER"],"translate":["TRANSLATE"],"trustedadvisor":["TRUSTEDADVISOR"],"uxc":["UXC"],"verifiedpermissions":["VERIFIEDPERMISSIONS"],"voice_id":["VOICEID"],"voiceid":["VOICEID"],"volume_attachment":["EBS","EC2"],"vpc":["VPC","EC2"],"vpc_endpoint":["PRIVATELINK","VPC","EC2"],"vpc_lattice":["VPCLATTICE"],"vpc_peering_connection":["VPC","EC2"],"vpclattice":["VPCLATTICE"],"vpn":["VPN","VPC","EC2"],"waf":["WAF"],"waf_regional":["WAFREGIONAL"],"wafregional":["WAF"],"wafv2":["WAF"],"wellarchitected":["WELLARCHITECTED"],"wickr":["WICKR"],"wisdom":["WISDOM"],"workdocs":["WORKDOCS"],"workmail":["WORKMAIL"],"workmailmessageflow":["WORKMAILMESSAGEFLOW"],"workspaces":["WORKSPACES"],"workspaces_instances":["WORKSPACESINSTANCES"],"workspaces_thin_client":["WORKSPACESTHINCLIENT","THINCLIENT"],"workspaces_web":["WORKSPACESWEB"],"workspacesinstances":["WORKSPACESINSTANCES"],"workspacesthinclient":["WORKSPACESTHINCLIENT","THINCLIENT"],"workspacesweb":["WORKSPACESWEB"],"xray":["XRAY"]},"z2":{"ACM":["CERTIFICATEMANAGER"],"AIRFLOW":["MWAA"],"CASSANDRA":["KEYSPACES"],"CLOUDWATCH":["MONITORING"],"DOCDB":["DOCUMENTDB"],"ECS":["FARGATE"],"EFS":["ELASTICFILESYSTEM"],"EKS":["FARGATE"],"ELASTICLOADBALANCING":["ELB"],"ELASTICMAPREDUCE":["EMR"],"ES":["OPENSEARCH","ELASTICSEARCH","OPENSEARCHSERVICE"],"EVENTS":["EVENTBRIDGE"],"FIREHOSE":["KINESISFIREHOSE"],"INSPECTOR":["INSPECTOR2"],"KAFKA":["MSK"],"KINESIS":["KINESISSTREAMS","KINESISDATASTREAMS"],"LOGS":["CLOUDWATCHLOGS"],"MQ":["AMAZONMQ"],"RDS":["AURORA"],"SDB":["SIMPLEDB"],"SSM":["SYSTEMSMANAGER"],"STATES":["STEPFUNCTIONS"],"VPN":["EC2VPN"],"WAF":["WAFV2","AWSWAF"]},"wr":{"awswaf":"WAF","directconnect":"DIRECTCONNECT","ec2vpn":"VPN","elasticsearch":"ES","elb":"ELASTICLOADBALANCING","emr":"ELASTICMAPREDUCE","eventbridge":"EVENTS","multipleservices":"MULTIPLE_SERVICES","natgateway":"NATGATEWAY","opensearch":"ES","simpledb":"SDB","stepfunctions":"STATES"}}'), cloudFormation = service_codes_namespaceObject.T7, terraform = service_codes_namespaceObject.v4, aliases = service_codes_namespaceObject.z2, statusPage = service_codes_namespaceObject.wr, knownCodes = /* @__PURE__ */ new Set([
        ...Object.values(cloudFormation).flat(),
        ...Object.values(terraform).flat(),
        ...Object.values(statusPage),
        ...Object.entries(aliases).flat(2)
      ]), groups = Object.entries(aliases).map(([code, others]) => [code, ...others]);
      function namesOfService(code) {
        return [code, ...groups.filter((group) => group.includes(code)).flat()];
      }
      function healthCode(id2) {
        const plain = id2.toLowerCase().replaceAll("-", "");
        return (Object.hasOwn(statusPage, plain) ? statusPage[plain] : void 0) ?? id2.toUpperCase().replaceAll("-", "");
      }
      function codesOfType(type) {
        return type.includes("::") ? codesOfCloudFormation(type) : /^[\w-]+_[\w-]+$/.test(type) ? codesOfTerraform(type) : void 0;
      }
      function codesOfCloudFormation(type) {
        const [owner, service] = type.split("::"), namespace = `${owner}::${service}`;
        return [type, namespace].map((name) => own(cloudFormation, name)).find((found) => found !== void 0);
      }
      function codesOfTerraform(type) {
        const [provider = "", ...words] = type.split("_");
        if (!["aws", "awscc"].includes(provider))
          return [];
        for (let length = words.length; length > 0; length--) {
          const found = own(terraform, words.slice(0, length).join("_"));
          if (found !== void 0)
            return found;
        }
      }
      function own(from, name) {
        return Object.hasOwn(from, name) ? from[name] : void 0;
      }
      const matcherFields = {
        arn: (value) => (event) => event.arn === value,
        "type-code": (value) => (event) => fitsGlob(value, event.typeCode),
        service: (value) => (event) => event.service === value.toUpperCase(),
        region: (value) => (event) => event.region === value
      }, fieldNames = Object.keys(matcherFields);
      async function readIgnores({ "ignore-file": file, ignore }, files) {
        const fromFile = file === void 0 ? [] : await entriesIn(await files.readText(file, "the ignore list"), file), inline = ignore === void 0 ? [] : await entriesIn(ignore, "ignore");
        return [...fromFile, ...inline];
      }
      function ignoringEntry(event, { ignores, services }, now) {
        return ignores.find((entry) => now < entry.until && fits(entry, event) && !hidesOthers(entry, event, services));
      }
      function hidesOthers({ matchers }, { service, impacted }, deployed) {
        if (service === multipleServices || matchers.every(({ field }) => field !== "service"))
          return !1;
        const meant = namesOfService(service);
        return impacted.some((other) => !meant.includes(other) && (deployed === void 0 || isAmong(deployed, other)));
      }
      function isAmong(services, code) {
        return namesOfService(code).some((name) => services.has(name));
      }
      function fits({ matchers }, event) {
        return (event.service !== multipleServices || matchers.some(namesOne)) && matchers.every((matcher) => matcher.fits(event));
      }
      function namesOne({ field, value }) {
        return field === "type-code" ? !value.includes("*") || value.includes(multipleServices) : field !== "region";
      }
      function isExpired({ until }, now) {
        return now >= until;
      }
      function matchersInWords({ matchers }) {
        return matchers.map(({ field, value }) => `${field} ${value}`).join(", ");
      }
      async function entriesIn(text, where) {
        const [host, { ignoreForm }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(205)]
          ).then(__webpack_require__.bind(__webpack_require__, 1205)),
          __webpack_require__.e(
            /* import() */
            669
          ).then(__webpack_require__.bind(__webpack_require__, 2669))
        ]), config = host.readConfig(where, text, ignoreForm);
        return (0, lib.L7)(config.content.flatMap((said, index) => faultsIn(said, `[${index}]`, config))), config.content.map((said, index) => entryFrom(said, `${where} entry ${index + 1}`));
      }
      function faultsIn({ region, expires }, path, { where }) {
        const faults = [];
        return region !== void 0 && region !== globalRegion && !aws_lib.jk.includes(region) && faults.push(new lib.yo(`${JSON.stringify(region)} is no Region${(0, lib.au)(region, aws_lib.jk)}`, {
          where: where(`${path}.region`),
          expected: "a name such as eu-west-1, or global"
        })), endOf(expires) === void 0 && faults.push(new lib.yo(`${JSON.stringify(expires)} is no point in time`, {
          where: where(`${path}.expires`),
          expected: "a day such as 2026-07-01, or a time such as 2026-07-01T12:00:00Z"
        })), faults;
      }
      function entryFrom(said, place) {
        const { reason, owner, expires } = said;
        return { matchers: fieldNames.flatMap((field) => {
          const value = said[field];
          return value === void 0 ? [] : [{ field, value, fits: matcherFields[field](value) }];
        }), reason, owner, expires, until: endOf(expires) ?? 0, place };
      }
      function endOf(expires) {
        const [day = ""] = /^\d{4}-\d{2}-\d{2}/.exec(expires) ?? [], isDay = expires === day, isTime2 = /^T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(expires.slice(day.length)), time = isDay || isTime2 ? Date.parse(expires) : Number.NaN;
        if (!(Number.isNaN(time) || !isInCalendar(day)))
          return isDay ? time + 864e5 : time;
      }
      function isInCalendar(day) {
        const time = Date.parse(day);
        return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
      }
      function fitsGlob(glob, text) {
        let [inGlob, inText] = [0, 0], star = -1, starText = 0;
        for (; inText < text.length; )
          if (glob[inGlob] === "*")
            star = inGlob++, starText = inText;
          else if (glob[inGlob] === text[inText])
            inGlob++, inText++;
          else if (star >= 0)
            inGlob = star + 1, inText = ++starText;
          else
            return !1;
        return /^\**$/.test(glob.slice(inGlob));
      }
      function zonesByRegion(zones) {
        const byRegion = /* @__PURE__ */ new Map();
        for (const zone of zones) {
          const region = regionOfZone(zone);
          if (region === void 0)
            throw new lib.yo(`${JSON.stringify(zone)} is no Availability Zone`, {
              where: "availability-zones",
              expected: "names such as us-east-1a, or ids such as use1-az1"
            });
          byRegion.set(region, (byRegion.get(region) ?? /* @__PURE__ */ new Set()).add(zone));
        }
        return byRegion;
      }
      function mayBeIn(zones, zone) {
        return zones.has(zone) ? !0 : [...zones].some((named) => isId(named) !== isId(zone));
      }
      function regionOfZone(zone) {
        if (!isId(zone))
          return /^([a-z]{2,4}(?:-[a-z]+)+-\d+)(?:[a-z]|-[a-z0-9-]+)$/.exec(zone)?.[1];
        const short = zone.split("-")[0];
        return aws_lib.jk.find((name) => shortName(name) === short);
      }
      function isId(zone) {
        return /^[a-z]+\d+-([a-z0-9]+-)?az\d+$/.test(zone);
      }
      function shortName(region) {
        const [area = "", ...rest] = region.split("-"), letters = rest.map((part) => part.replace(/^(north|south)(east|west)$/, (_, a, b) => a[0] + b[0]));
        return area + letters.map((part) => /^\d+$|^[ns][ew]$/.test(part) ? part : part.charAt(0)).join("");
      }
      const rules = {
        // What blocks.
        open: "it is open",
        "multiple-services": "it is open and affects several services, which always counts",
        global: "it is open and global",
        "entities-unreadable": "it is open and its resources cannot be read",
        "closed-recently": "it ended less than stable-for ago",
        // What does not.
        ignored: "it is ignored",
        "global-left-out": "it is global and include-global=never",
        "other-category": "its category is not asked for",
        "other-service": "its service is not deployed",
        "other-zone": "it is in a zone that is not deployed to",
        "other-account": "it is of an account that is not deployed to",
        "entities-recovered": "all its resources have recovered",
        upcoming: "it has not begun",
        over: "it is over"
      };
      function bearingOf(event, region, question, now) {
        const isGlobal = event.region === globalRegion;
        if (!isGlobal && event.region !== region)
          return;
        const none = (rule) => ({ event, effect: "none", rule });
        if (isGlobal && question.includeGlobal === "never")
          return none("global-left-out");
        if (!question.categories.has(event.category))
          return none("other-category");
        if (event.status === "upcoming")
          return none("upcoming");
        if (event.status === "closed" && now - bearing_endOf(event) >= question.stableFor)
          return none("over");
        if (!isDeployed(event, question.services))
          return none("other-service");
        if (isElsewhere(event, question.zones.get(region)))
          return none("other-zone");
        if (isOfOthers(event, question.accounts))
          return none("other-account");
        const ignoredBy = ignoringEntry(event, question, now);
        if (ignoredBy !== void 0)
          return { ...none("ignored"), ignoredBy };
        if (event.status === "closed")
          return { event, effect: "settles", rule: "closed-recently", end: bearing_endOf(event) };
        if (hasRecovered(event)) {
          const end = recoveryOf(event);
          return now - (end ?? now) >= question.stableFor ? none("entities-recovered") : { event, effect: "settles", rule: "entities-recovered", end };
        }
        return { event, effect: "blocks", rule: blockingRule(event) };
      }
      function bearing_endOf({ end, start }) {
        return end ?? start;
      }
      function isDeployed({ service, impacted, isOddlyNamed = !1 }, services) {
        return services === void 0 || service === multipleServices || isOddlyNamed ? !0 : [service, ...impacted].flatMap(namesOfService).some((name) => services.has(name));
      }
      function isElsewhere(event, zones) {
        if (event.zone === void 0 || zones === void 0 || event.service === multipleServices)
          return !1;
        const zone = event.zone.toLowerCase();
        return regionOfZone(zone) === event.region && !mayBeIn(zones, zone);
      }
      function isOfOthers({ isPublic, accounts }, deployed) {
        return isPublic || deployed === void 0 || accounts === void 0 || accounts === "unreadable" || accounts.length === 0 ? !1 : !accounts.some((account) => deployed.has(account));
      }
      function hasRecovered({ isPublic, entities }) {
        return isPublic || entities === void 0 || entities === "unreadable" || entities.length === 0 ? !1 : entities.every(({ status }) => status === "RESOLVED" || status === "UNIMPAIRED");
      }
      function recoveryOf(event) {
        const { entities } = event;
        if (!hasRecovered(event) || !Array.isArray(entities))
          return;
        const times = entities.map(({ updated }) => updated);
        return times.includes(void 0) ? void 0 : Math.max(...times);
      }
      function blockingRule({ service, region, isPublic, entities }) {
        return service === multipleServices ? "multiple-services" : !isPublic && entities === "unreadable" ? "entities-unreadable" : region === globalRegion ? "global" : "open";
      }
      function judge({ at, reading, told }, question, before) {
        const events = worstOf(told.events, reading?.events ?? []), whole = reading && { ...reading, gaps: [...reading.gaps, ...told.gaps] };
        return question.regions.map((region, index) => judgeRegion(region, { at, events, reading: whole }, question, before?.[index]));
      }
      function overall(regions, needed) {
        const count = (verdict) => regions.filter((region) => region.verdict === verdict).length;
        return count("healthy") >= needed ? "healthy" : count("healthy") + count("unknown") >= needed ? "unknown" : "unhealthy";
      }
      function regionsWith(verdict, regions) {
        return regions.filter((region) => region.verdict === verdict).map(({ region }) => region);
      }
      function blockingEvents(regions) {
        const blocking = regions.filter(({ verdict }) => verdict !== "healthy").flatMap(({ bearings }) => bearings.filter(({ effect }) => effect !== "none"));
        return eachOnce(blocking);
      }
      function ignoredEvents(regions) {
        return eachOnce(regions.flatMap(({ bearings }) => bearings.filter(({ rule }) => rule === "ignored")));
      }
      function worstOf(told, read) {
        const isKnown = (event) => read.some((other) => isSame(event, other) && hasSameOrWorseStatus(other, event));
        return [...read, ...told.filter((event) => !isKnown(event))];
      }
      function isSame(a, b) {
        return !(a.arn !== void 0 && b.arn !== void 0 && a.arn !== b.arn) && a.isPublic === b.isPublic && incidentOf(a) === incidentOf(b);
      }
      function hasSameOrWorseStatus(a, b) {
        return a.status === b.status || compareSeverity(a, b) <= 0;
      }
      function judgeRegion(region, { at, events, reading }, question, before) {
        const bearings = events.map((event) => bearingOf(event, region, question, at)).filter((bearing) => bearing !== void 0), open = oldest(bearings.filter(({ effect }) => effect === "blocks")), burning = [
          ...bearings.filter(({ effect }) => effect === "blocks").map(({ event }) => event),
          ...untold(reading, before)
        ], found = { region, bearings, at, burning };
        if (open !== void 0)
          return { ...found, verdict: "unhealthy", rule: open.rule, decidedBy: open, steadySince: void 0 };
        const doubt = doubtIn(reading, question, burning);
        return doubt !== void 0 || reading === void 0 ? { ...found, verdict: "unknown", rule: doubt ?? "no-answer", decidedBy: void 0, steadySince: void 0 } : settled(found, { ...reading, events }, question, before);
      }
      function untold(reading, before) {
        const burnt = before?.burning ?? [];
        if (reading === void 0 || reading.gaps.length > 0)
          return burnt;
        if (reading.knowsAccount)
          return [];
        const told = new Set(reading.events.map(incidentOf));
        return burnt.filter((event) => !event.isPublic || event.arn !== void 0 && reading.knowsPast && !told.has(incidentOf(event)));
      }
      function doubtIn(reading, { organization }, burning) {
        if (reading === void 0)
          return "no-answer";
        if (reading.gaps.length > 0)
          return "not-understood";
        if (!reading.knowsAccount)
          return organization || burning.length > 0 ? "account-unknown" : void 0;
      }
      function settled(clear, reading, { stableFor }, before) {
        const { at, bearings } = clear, last = latest(ends(clear, before)), since = sinceWhen(clear, reading, before), steadySince = Math.max(since, last?.end ?? Number.NEGATIVE_INFINITY);
        if (at - steadySince >= stableFor) {
          const decidedBy = bearings.find(({ rule }) => rule !== "over");
          return { ...clear, verdict: "healthy", rule: decidedBy?.rule ?? "no-event", decidedBy, steadySince };
        }
        return last !== void 0 && steadySince === last.end ? { ...clear, verdict: "unhealthy", rule: last.bearing.rule, decidedBy: last.bearing, steadySince } : !reading.knowsPast && (before === void 0 || before.rule === "past-unknown") ? { ...clear, verdict: "unknown", rule: "past-unknown", decidedBy: void 0, steadySince } : { ...clear, verdict: "unhealthy", rule: "not-steady-yet", decidedBy: last?.bearing, steadySince };
      }
      function sinceWhen({ at }, { knowsPast, events }, before) {
        if (before === void 0)
          return knowsPast ? Number.NEGATIVE_INFINITY : at;
        if (before.steadySince !== void 0)
          return before.steadySince;
        if (before.verdict === "unknown" || before.burning.length === 0)
          return at;
        const endsOfBurnt = before.burning.map((burnt) => {
          const event = events.find((candidate) => candidate.region === burnt.region && keyOf(candidate) === keyOf(burnt));
          return event === void 0 ? Number.NaN : event.status === "closed" ? bearing_endOf(event) : recoveryOf(event) ?? Number.NaN;
        });
        return endsOfBurnt.every((end) => end > before.at && end <= at) ? Math.max(...endsOfBurnt) : at;
      }
      function oldest(bearings) {
        return bearings.toSorted((a, b) => a.event.start - b.event.start)[0];
      }
      function ends({ bearings, at }, before) {
        const wasSeen = ({ event, rule }) => before?.bearings.some((other) => other.rule === rule && keyOf(other.event) === keyOf(event)) === !0;
        return bearings.filter(({ effect }) => effect === "settles").map((bearing) => ({ bearing, end: bearing.end ?? (wasSeen(bearing) ? Number.NEGATIVE_INFINITY : at) }));
      }
      function latest(ended) {
        return ended.toSorted((a, b) => b.end - a.end)[0];
      }
      const regionRules = {
        "no-event": "no event",
        "not-steady-yet": "no event now, but not for stable-for yet",
        "past-unknown": "the source tells nothing of the time before the first look",
        "account-unknown": "the source tells no events of the account, and one may burn",
        "not-understood": "the source told what is not understood",
        "no-answer": "no source gave an answer",
        "no-look": "no look came to an end"
      };
      function ruleInWords(rule) {
        return Object.hasOwn(rules, rule) ? rules[rule] : regionRules[rule];
      }
      function ignoredInWords({ ignoredBy }) {
        if (ignoredBy === void 0)
          return "";
        const { expires, owner, reason } = ignoredBy;
        return `ignored until ${expires}${owner === void 0 ? "" : ` by ${owner}`}: ${reason}`;
      }
      function eventInWords(event) {
        const { service, typeCode, region, start, status } = event, when = status === "closed" ? `ended ${clockTime(bearing_endOf(event))}` : `since ${clockTime(start)}`;
        return `${service} ${typeCode}${region === globalRegion ? " (global)" : ""} ${when}`;
      }
      function clockTime(at) {
        return `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
      }
      function namesInWords(names, most = 5) {
        const more = names.length - most;
        return more > 0 ? `${names.slice(0, most).join(", ")} and ${more} more` : names.join(", ");
      }
      function annotationsOf({ course }, ruling) {
        const { regions } = course.last, severity = ruling.verdict === "passed" ? "warning" : "error";
        return [
          ...blockingEvents(regions).map((bearing) => annotationOf(bearing, severity, ruleInWords(bearing.rule))),
          ...ignoredEvents(regions).map((bearing) => annotationOf(bearing, "notice", ignoredInWords(bearing)))
        ];
      }
      function annotationOf(bearing, severity, why) {
        const { event } = bearing, url = eventUrl(event);
        return {
          severity,
          title: `${event.region}: ${event.service}`,
          message: `${eventInWords(event)}; ${why}${url === void 0 ? "" : ` ${url}`}`
        };
      }
      const schemaName = "health-gate-evidence/1";
      async function writeEvidence(file, findings, inputs, ruling, { files }) {
        const record = recordOf(findings, inputs, ruling), { createHash } = await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19)), sha256 = createHash("sha256").update(canonical(record)).digest("hex");
        await files.writeWhole(file, `${JSON.stringify({ schema: schemaName, sha256, record }, null, 2)}
`);
      }
      function canonical(value) {
        return JSON.stringify(sorted(value)).replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
      }
      function sorted(value) {
        if (typeof value != "object" || value === null)
          return value;
        if (Array.isArray(value))
          return value.map(sorted);
        const members = Object.entries(value).map(([key, member]) => [key, sorted(member)]);
        return Object.fromEntries(members.sort(([a], [b]) => a < b ? -1 : 1));
      }
      function recordOf({ question, course, override, unknownTypes }, inputs, ruling) {
        const { last } = course;
        return {
          mode: inputs.mode,
          asked: {
            regions: [...question.regions],
            services: question.services === void 0 ? null : [...question.services].sort(),
            zones: [...question.zones.values()].flatMap((zones) => [...zones]).sort(),
            policy: inputs.policy,
            needed: question.needed,
            stableForSeconds: question.stableFor / 1e3,
            categories: [...question.categories],
            includeGlobal: question.includeGlobal,
            source: inputs.source,
            organization: question.organization,
            accounts: question.accounts === void 0 ? null : [...question.accounts],
            unknownTypes: [...unknownTypes],
            ignored: question.ignores.map(({ reason, owner, expires, place, matchers }) => ({
              matchers: Object.fromEntries(matchers.map(({ field, value }) => [field, value])),
              reason,
              owner: owner ?? null,
              expires,
              place
            }))
          },
          found: {
            verdict: last.verdict,
            source: last.source ?? null,
            url: last.url ?? null,
            trouble: last.trouble?.message ?? null,
            regions: last.regions.map(regionRecord)
          },
          decided: {
            passed: ruling.verdict === "passed",
            reason: ruling.error?.message ?? ruling.reason ?? null,
            forced: override === void 0 ? null : { ...override, run: override.run ?? null }
          },
          startedAt: timestamp(course.startedAt),
          endedAt: timestamp(course.endedAt),
          looks: course.looks,
          timeline: course.timeline.map(stretchRecord)
        };
      }
      function regionRecord({ region, verdict, rule, decidedBy, steadySince, bearings }) {
        const since = steadySince === void 0 || steadySince === Number.NEGATIVE_INFINITY ? void 0 : steadySince;
        return {
          region,
          verdict,
          rule,
          decidedBy: decidedBy === void 0 ? null : decidedBy.event.arn ?? decidedBy.event.service,
          steadySince: since === void 0 ? null : timestamp(since),
          events: bearings.map(eventRecord)
        };
      }
      function eventRecord({ event, effect, rule, ignoredBy }) {
        const { arn, service, typeCode, category, region, zone, status, start, end, isPublic, text } = event;
        return {
          arn: arn ?? null,
          service,
          typeCode,
          category,
          region,
          zone: zone ?? null,
          status,
          start: timestamp(start),
          end: end === void 0 ? null : timestamp(end),
          isPublic,
          text: text ?? null,
          effect,
          rule,
          ignoredBy: ignoredBy?.place ?? null
        };
      }
      function stretchRecord({ from, to, looks, verdict, source, trouble, regions }) {
        return {
          from: timestamp(from),
          to: timestamp(to),
          looks,
          verdict,
          source: source ?? null,
          trouble: trouble ?? null,
          regions: regions.map(({ region, verdict: verdict2, rule }) => ({ region, verdict: verdict2, rule }))
        };
      }
      function timestamp(at) {
        return new Date(at).toISOString();
      }
      const deepest = 100;
      function readMatrix(text) {
        if (text === void 0)
          return;
        const given = (0, lib.jM)(text);
        if (isDeep(given))
          throw new lib.yo(`the matrix is nested deeper than ${deepest} levels`, { where: "matrix" });
        const include = isRow(given) && Object.hasOwn(given, "include") ? given.include : void 0;
        include !== void 0 && checkAlone(given);
        const rows = Array.isArray(given) ? given : include;
        if (!Array.isArray(rows))
          throw new lib.yo("the matrix is no list of rows", {
            where: "matrix",
            expected: 'an array of objects, or {"include": [\u2026]}'
          });
        const regions = rows.map((row, index) => regionOf(row, index));
        return { rows, form: Array.isArray(given) ? "array" : "include", regions: [...new Set(regions)] };
      }
      function remaining(matrix, healthy) {
        if (matrix === void 0)
          return { include: healthy.map((region) => ({ region })) };
        const rows = matrix.rows.filter(({ region }) => healthy.includes(String(region)));
        return matrix.form === "array" ? rows : { include: rows };
      }
      function checkAlone(matrix) {
        const others = Object.keys(matrix).filter((name) => name !== "include");
        if (others.length !== 0)
          throw new lib.yo(`the matrix has ${others.map((name) => JSON.stringify(name)).join(", ")} beside include`, {
            where: "matrix",
            expected: 'an array of objects, or {"include": [\u2026]} alone',
            mend: "write every row of the matrix into include"
          });
      }
      function isDeep(value) {
        let level = [value];
        for (let depth = 0; depth <= deepest; depth++)
          if (level = level.flatMap((item) => typeof item == "object" && item !== null ? Object.values(item) : []), level.length === 0)
            return !1;
        return !0;
      }
      function regionOf(row, index) {
        const region = isRow(row) && Object.hasOwn(row, "region") ? row.region : void 0;
        if (typeof region == "string" && region !== "")
          return region;
        throw new lib.yo("a row of the matrix has no Region", {
          where: `matrix row ${index + 1}`,
          expected: "an object with region"
        });
      }
      function isRow(value) {
        return typeof value == "object" && value !== null && !Array.isArray(value);
      }
      const mostRows = 100, longestText = 300;
      function summaryOf(findings, inputs, ruling) {
        const { course } = findings;
        return [
          headline(findings, inputs),
          ...overrideBlock(findings, ruling),
          regionTable(course.last.regions),
          ...eventBlocks(findings),
          ...unknownTypesBlock(findings),
          timelineBlock(course.timeline)
        ];
      }
      function headline({ course, question }, inputs) {
        const { verdict, regions, source } = course.last, facts = [
          `${regionsWith("healthy", regions).length} of ${regions.length} Regions are healthy`,
          `policy ${inputs.policy}`,
          question.stableFor === 0 ? void 0 : `steady for ${(0, report_lib.ji)(question.stableFor)}`,
          `services ${question.services === void 0 ? "all" : namesInWords([...question.services], 20)}`,
          `source ${source ?? "none"}`,
          `${course.looks} ${course.looks === 1 ? "look" : "looks"} in ${(0, report_lib.ji)(course.endedAt - course.startedAt)}`
        ].filter((fact) => fact !== void 0).map((fact) => report_lib.wD.text(fact));
        return `**${verdict}**: ${facts.join(", ")}`;
      }
      function overrideBlock({ override }, { verdict }) {
        if (override === void 0)
          return [];
        const { actor, reason, run: run2 } = override, where = run2 === void 0 ? "" : ` in ${report_lib.wD.code(run2)}`;
        return [`> ${verdict === "passed" ? "Forced" : "Not forced: the run failed before a verdict. Asked for"} by ${report_lib.wD.code(actor)}${where}: ${report_lib.wD.text(reason)}`];
      }
      function regionTable(regions) {
        const rows = regions.slice(0, mostRows).map(({ region, verdict, rule, decidedBy, steadySince, at }) => [
          report_lib.wD.code(region),
          verdict,
          decidedBy === void 0 ? "" : linked(decidedBy),
          report_lib.wD.text(ruleInWords(rule)),
          steadySince === void 0 || steadySince === Number.NEGATIVE_INFINITY ? "" : (0, report_lib.ji)(at - steadySince)
        ]);
        return report_lib.wD.table(["Region", "Verdict", "Event", "Why", "Steady for"], rows);
      }
      function eventBlocks({ course }) {
        const { regions } = course.last, blocking = blockingEvents(regions), ignored = ignoredEvents(regions), others = regions.flatMap(({ bearings }) => bearings.filter(({ rule }) => rule !== "over")).filter(({ effect, rule }) => effect === "none" && rule !== "ignored"), unique = eachOnce([...blocking, ...ignored, ...others]);
        if (unique.length === 0)
          return [];
        const rows = unique.slice(0, mostRows).map((bearing) => {
          const { event, effect } = bearing, told = bearing.rule === "ignored" ? ignoredInWords(bearing) : ruleInWords(bearing.rule);
          return [
            report_lib.wD.code(event.region),
            report_lib.wD.code(event.service),
            linked(bearing),
            report_lib.wD.text(clockTime(event.start)),
            effect === "none" ? "does not count" : "blocks",
            report_lib.wD.text(told),
            event.text === void 0 ? "" : report_lib.wD.text(cut(event.text))
          ];
        }), more = unique.length - rows.length;
        return [
          report_lib.wD.heading(4, "Events"),
          report_lib.wD.table(["Region", "Service", "Event", "Since", "Effect", "Why", "What AWS says"], rows),
          ...more > 0 ? [`${more} more are not shown.`] : []
        ];
      }
      function unknownTypesBlock({ unknownTypes }) {
        return unknownTypes.length === 0 ? [] : [
          `No AWS Health service is known for these resource types, whose events do not count: ${unknownTypes.slice(0, mostRows).map((type) => report_lib.wD.code(type)).join(", ")}`
        ];
      }
      function timelineBlock(stretches) {
        const shown2 = stretches.slice(-mostRows), rows = shown2.map(({ from, to, looks, verdict, source, trouble, regions }) => {
          const states = regions.filter((region) => region.verdict !== "healthy").map(({ region, rule }) => `${region}: ${ruleInWords(rule)}`);
          return [
            report_lib.wD.text((0, report_lib.mK)(from)),
            report_lib.wD.text((0, report_lib.mK)(to)),
            String(looks),
            verdict,
            source ?? "",
            report_lib.wD.text(cut(trouble ?? namesInWords(states, 10)))
          ];
        }), hidden = stretches.length - shown2.length;
        return [
          "<details>",
          `<summary>${`Course: ${stretches.length} ${stretches.length === 1 ? "stretch" : "stretches"} (UTC)`}</summary>`,
          "",
          report_lib.wD.table(["From", "To", "Looks", "Verdict", "Source", "What was found"], rows),
          ...hidden > 0 ? ["", `${hidden} earlier ones are not shown.`] : [],
          "",
          "</details>"
        ].join(`
`);
      }
      function linked({ event }) {
        const url = eventUrl(event), label = eventInWords(event);
        return url === void 0 ? report_lib.wD.text(label) : `[${report_lib.wD.text(label)}](${url})`;
      }
      function cut(text) {
        return text.length <= longestText ? text : `${text.slice(0, longestText)}\u2026`;
      }
      async function conclude(findings, inputs, edge) {
        const ruling = rulingOf(findings, inputs);
        tellOverruled(findings, ruling, inputs, edge);
        const file = inputs["evidence-file"], spoilt = file === void 0 ? void 0 : await spoiltBy(writeEvidence(file, findings, inputs, ruling, edge));
        return {
          ...spoilt === void 0 ? ruling : spoiltRuling(ruling, spoilt, edge),
          outputs: { ...outputsOf(findings), "evidence-file": spoilt === void 0 ? file : void 0 },
          summary: summaryOf(findings, inputs, ruling),
          annotations: annotationsOf(findings, ruling)
        };
      }
      async function spoiltBy(writing) {
        try {
          await writing;
          return;
        } catch (error) {
          if (error instanceof lib.lZ)
            return error;
          throw error;
        }
      }
      function spoiltRuling(ruling, spoilt, { host }) {
        return ruling.verdict === "passed" ? { verdict: "unknown", error: spoilt } : (host.log.warn(`evidence-file: ${spoilt.message}`), ruling);
      }
      function outputsOf({ course, matrix }) {
        const { verdict, regions, source } = course.last, healthy = regionsWith("healthy", regions), blocking = blockingEvents(regions).map(({ event }) => nameOf(event));
        return {
          verdict,
          "healthy-regions": healthy,
          "unhealthy-regions": regionsWith("unhealthy", regions),
          "unknown-regions": regionsWith("unknown", regions),
          "any-healthy": healthy.length > 0,
          matrix: remaining(matrix, healthy),
          "blocking-count": blocking.length,
          "blocking-events": blocking,
          source,
          "waited-seconds": Math.round((course.endedAt - course.startedAt) / 1e3)
        };
      }
      function rulingOf({ course, override }, inputs) {
        const { ending, last } = course;
        return ending.kind === "stopped" ? { verdict: "unknown", error: ending.error } : override !== void 0 || inputs.mode === "report" ? { verdict: "passed" } : last.verdict === "healthy" ? { verdict: "passed" } : last.verdict === "unknown" ? withoutVerdict(course, inputs) : inputs.mode === "filter" ? { verdict: "passed" } : ending.kind === "timed-out" ? timedOut(course, inputs) : { verdict: "failed", reason: whyBlocked(course) };
      }
      function withoutVerdict({ last, ending }, inputs) {
        const { trouble } = last;
        if (inputs["on-error"] === "pass" && trouble?.isOutage)
          return { verdict: "passed" };
        if (trouble !== void 0)
          return { verdict: "unknown", error: trouble.error };
        const limit = ending.kind === "timed-out" ? `, and timeout (${(0, report_lib.ji)(inputs.timeout)}) has passed` : "", rule = last.regions.find(({ verdict }) => verdict === "unknown")?.rule ?? "no-answer";
        return { verdict: "unknown", reason: `no verdict could be reached: ${ruleInWords(rule)}${limit}` };
      }
      function timedOut(course, inputs) {
        return { verdict: "unknown", error: new lib.GA(`after ${(0, report_lib.ji)(inputs.timeout)} the gate is still closed: ${whyBlocked(course)}`, {
          mend: "run again when the event has ended, ignore it for a while with a reason, or force with a reason"
        }) };
      }
      function whyBlocked({ last }) {
        const { regions } = last, sick = regions.filter(({ verdict }) => verdict !== "healthy"), events = blockingEvents(regions).map(({ event }) => eventInWords(event)), names = namesInWords(sick.map(({ region }) => region));
        return events.length > 0 ? `${names}: ${namesInWords(events, 3)}` : `${names}: ${ruleInWords(sick[0]?.rule ?? "no-answer")}`;
      }
      function whyUnknown({ last }) {
        const why = last.trouble?.message ?? "no verdict", burning = last.regions.flatMap((region) => region.burning), events = [...new Map(burning.map((event) => [keyOf(event), eventInWords(event)])).values()];
        return events.length === 0 ? why : `${why}; at the last certain look there burnt ${namesInWords(events, 3)}`;
      }
      function tellOverruled({ course, override }, ruling, inputs, { host }) {
        const { last } = course;
        if (override !== void 0 && ruling.verdict === "passed")
          host.log.warn(`Forced by ${override.actor}: ${override.reason} (the verdict is ${last.verdict})`);
        else if (ruling.verdict === "passed" && last.verdict !== "healthy") {
          const why = last.verdict === "unknown" ? whyUnknown(course) : whyBlocked(course), cause = inputs.mode === "report" || inputs.mode === "filter" ? `mode=${inputs.mode}` : "on-error=pass";
          host.log.warn(`The verdict is ${last.verdict} and the run passes all the same (${cause}): ${why}`);
        }
      }
      const tones = { healthy: "good", unhealthy: "bad", unknown: "doubtful" }, mostEvents = 3;
      function narratorOn(log, { stableFor }, inputs) {
        let source;
        const ignored = /* @__PURE__ */ new Set();
        return {
          tell(sample, { failures, deadline }) {
            sample.source !== void 0 && sample.source !== source && (source = sample.source, log.info(`Events are read from ${sourcesInWords[sample.source]}`)), log.info(`${timeOfDay(sample.at)} ${lineOf(sample, stableFor)}`, tones[sample.verdict]);
            for (const bearing of ignoredEvents(sample.regions)) {
              const key = keyOf(bearing.event);
              ignored.has(key) || log.info(`  ${nameOfIgnored(bearing)} is ${ignoredInWords(bearing)}`, "dim"), ignored.add(key);
            }
            if (sample.trouble !== void 0 && failures > 0 && deadline !== void 0 && log.info(`  ${failures} failed in a row, ${inputs["error-limit"]} may: ${sample.trouble.message}`, "doubtful"), deadline === void 0 || sample.at >= deadline || sample.verdict === "healthy")
              return;
            const left = (0, report_lib.ji)(Math.max(0, deadline - sample.at));
            log.live(`${waitingFor(sample, stableFor)}; a look every ${(0, report_lib.ji)(inputs.interval)}, for ${left} at most`);
          }
        };
      }
      const sourcesInWords = {
        api: "the AWS Health API",
        "public-events": "the public feed of events",
        "current-events": "the public feed of current events"
      };
      function nameOfIgnored({ event }) {
        return event.region === globalRegion ? eventInWords(event) : `${event.region}: ${eventInWords(event)}`;
      }
      function lineOf(sample, stableFor) {
        const healthy = regionsWith("healthy", sample.regions), parts = sample.regions.filter(({ verdict }) => verdict !== "healthy").slice(0, mostEvents).map((found) => {
          const { region, verdict, rule, decidedBy, steadySince, at } = found, why = decidedBy === void 0 ? ruleInWords(rule) : eventInWords(decidedBy.event), steady = steadySince === void 0 ? "" : `, steady for ${steadyInWords(at - steadySince, stableFor)}`;
          return `${region} ${verdict} (${why}${steady})`;
        }), more = sample.regions.length - healthy.length - parts.length;
        return more > 0 && parts.push(`${more} more not healthy`), healthy.length > 0 && parts.push(`${namesInWords(healthy)} healthy`), parts.join("; ");
      }
      function steadyInWords(steady, stableFor) {
        return `${(0, report_lib.ji)(steady)} of ${(0, report_lib.ji)(stableFor)}`;
      }
      function waitingFor({ regions, trouble }, stableFor) {
        const [first] = blockingEvents(regions);
        return first !== void 0 ? `waiting for the end of ${eventInWords(first.event)}` : trouble !== void 0 ? "waiting for an answer" : `waiting until it has been steady for ${(0, report_lib.ji)(stableFor)}`;
      }
      function timeOfDay(at) {
        return new Date(at).toISOString().slice(11, 19);
      }
      function isRecord(value) {
        return typeof value == "object" && value !== null && !Array.isArray(value);
      }
      function textIn(record, name) {
        const value = Object.hasOwn(record, name) ? record[name] : void 0;
        return typeof value == "string" && value !== "" ? value : void 0;
      }
      function oddly(name, value) {
        return value === void 0 ? `without a ${name}` : `with the ${name} ${JSON.stringify(value)}`;
      }
      const categories = ["issue", "accountNotification", "scheduledChange", "investigation"], told_event_statuses = ["open", "closed", "upcoming"];
      function eventsIn({ items, gaps }) {
        const events = /* @__PURE__ */ new Map(), unknown = [];
        for (const item of items) {
          const event = isRecord(item) ? eventFrom(item) : "an entry that is no event";
          if (typeof event == "string")
            unknown.push(event);
          else {
            const key = event.arn === void 0 ? String(events.size) : wholeKeyOf(event), known = events.get(key);
            (known === void 0 || compareSeverity(event, known) < 0) && events.set(key, event);
          }
        }
        return { events: [...events.values()], gaps: [...gaps, ...unknown] };
      }
      function wholeKeyOf({ arn, service, region, zone, category, typeCode, isPublic }) {
        return JSON.stringify([arn, service, region, zone, category, typeCode, isPublic]);
      }
      function eventFrom(told) {
        const { arn, service, statusCode, eventTypeCategory: category, availabilityZone: zone } = told, where = typeof arn == "string" ? ` (${arn})` : "", status = told_event_statuses.find((name) => name === statusCode);
        if (status === void 0)
          return `an event ${oddly("status", statusCode)}${where}`;
        if (typeof service != "string" || service.trim() === "")
          return `an event without a service${where}`;
        if (typeof category != "string" || !categories.includes(category))
          return `an event ${oddly("category", category)}${where}`;
        const region = typeof told.region == "string" ? told.region.toLowerCase() : "";
        if (region !== globalRegion && (0, aws_lib.iQ)(region) === void 0)
          return `an event ${oddly("region", told.region)}${where}`;
        const updated = timeOf(told.lastUpdatedTime), end = status === "closed" ? timeOf(told.endTime) ?? updated : void 0;
        return status === "closed" && end === void 0 ? `a closed event without a time${where}` : {
          arn: typeof arn == "string" && arn !== "" ? arn : void 0,
          service: serviceCode(service),
          impacted: [],
          typeCode: typeof told.eventTypeCode == "string" ? told.eventTypeCode : "",
          category,
          region,
          zone: typeof zone == "string" && zone !== "" ? zone : void 0,
          status,
          start: timeOf(told.startTime) ?? updated ?? 0,
          end,
          isPublic: told.eventScopeCode !== "ACCOUNT_SPECIFIC",
          text: void 0
        };
      }
      function timeOf(value) {
        const time = value instanceof Date ? value.getTime() : Number.NaN;
        return Number.isNaN(time) ? void 0 : time;
      }
      function wouldBlock(event, question, now) {
        return event.isPublic || event.arn === void 0 ? !1 : question.regions.some((region) => bearingOf(event, region, question, now)?.effect === "blocks");
      }
      function entityFrom(told) {
        return { status: told.statusCode ?? "UNKNOWN", updated: timeOf(told.lastUpdatedTime) };
      }
      function optionally(permission, consequence, { host }) {
        let isAllowed = !0;
        return async (read) => {
          if (!isAllowed)
            return "unreadable";
          try {
            return await read();
          } catch (error) {
            if (host.cancellation.signal.throwIfAborted(), (0, aws_lib.Xh)(error))
              throw error;
            return (0, aws_lib.w7)(error) ? (isAllowed = !1, host.log.warn(`${permission} is not allowed, so ${consequence}`)) : host.log.info(`${permission} fails, so ${consequence}: ${(0, lib.bD)(error)}`, "doubtful"), "unreadable";
          }
        };
      }
      const mostRegions = 10;
      function openFilters({ regions, includeGlobal, categories: categories2 }) {
        const asked = includeGlobal === "never" ? regions : [...regions, globalRegion];
        return chunksOf(asked, mostRegions).map((chunk) => ({
          eventStatusCodes: ["open"],
          eventTypeCategories: [...categories2],
          regions: chunk
        }));
      }
      function closedFilter({ categories: categories2 }) {
        return { eventStatusCodes: ["closed"], eventTypeCategories: [...categories2] };
      }
      function chunksOf(items, size) {
        const count = Math.ceil(items.length / size);
        return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
      }
      const mostPages = 50;
      async function allPages(read, isEnough = () => !1) {
        try {
          return await pagesOnce(read, isEnough);
        } catch (error) {
          if (!(0, aws_lib._m)(error, "InvalidPaginationToken"))
            throw error;
          return await pagesAgain(read, isEnough);
        }
      }
      async function allItems(read) {
        const { items, gaps } = await allPages(read), gap = gaps[0] ?? (items.some((item) => item === null) ? "an empty entry" : void 0);
        if (gap !== void 0)
          throw new lib.A(`not all was told: ${gap}`);
        return items;
      }
      async function pagesOnce(read, isEnough) {
        const found = [];
        let nextToken;
        for (let page = 0; page < mostPages; page++) {
          const { items, nextToken: next } = await read(nextToken);
          if (!Array.isArray(items))
            return { items: found, gaps: ["an answer without its list"] };
          if (found.push(...items), !next || isEnough(items))
            return { items: found, gaps: [] };
          nextToken = next;
        }
        return { items: found, gaps: [`more than ${mostPages} pages`] };
      }
      async function pagesAgain(read, isEnough) {
        try {
          return await pagesOnce(read, isEnough);
        } catch (error) {
          throw (0, aws_lib._m)(error, "InvalidPaginationToken") ? new lib.A("AWS Health refuses the page tokens that it gave", { cause: error }) : error;
        }
      }
      async function readEvents(question, now, asked, onTold) {
        const read = [], ask = async (filter, token) => {
          const page = await asked(filter, token);
          return Array.isArray(page.items) && onTold(eventsIn({ items: page.items, gaps: [] })), page;
        };
        for (const filter of openFilters(question))
          read.push(await allPages((token) => ask(filter, token)));
        if (question.stableFor > 0) {
          const filter = closedFilter(question), isEnough = (items) => endsBefore(items, now - question.stableFor);
          read.push(await allPages((token) => ask(filter, token), isEnough));
        }
        return eventsIn({ items: read.flatMap(({ items }) => items), gaps: read.flatMap(({ gaps }) => gaps) });
      }
      function endsBefore(items, time) {
        const last = items.at(-1);
        return (timeOf(isRecord(last) ? last.lastUpdatedTime : void 0) ?? Number.POSITIVE_INFINITY) < time;
      }
      const mostArns = 10;
      function accountView(question, edge) {
        const { aws } = edge, tried = optionally("health:DescribeAffectedEntities", "events of the account block until they are closed", edge);
        async function affectedBy(events, options) {
          const affected = /* @__PURE__ */ new Map(), arns = events.flatMap(({ arn }) => arn ?? []);
          for (const eventArns of chunksOf(arns, mostArns)) {
            const entities = await allItems(async (nextToken) => {
              const request = {
                filter: { eventArns },
                maxResults: 100,
                ...nextToken === void 0 ? {} : { nextToken }
              }, answer = await aws.call("health", "DescribeAffectedEntities", request, options);
              return { items: answer.entities, nextToken: answer.nextToken };
            });
            for (const told of entities) {
              const { eventArn = "" } = told;
              if (!eventArns.includes(eventArn))
                throw new lib.A("a resource of another event is told");
              affected.set(eventArn, [...affected.get(eventArn) ?? [], entityFrom(told)]);
            }
          }
          return affected;
        }
        return {
          async read(options, now, onTold) {
            const ask = async (filter, nextToken) => {
              const request = { filter, maxResults: 100, ...nextToken === void 0 ? {} : { nextToken } }, answer = await aws.call("health", "DescribeEvents", request, options);
              return { items: answer.events, nextToken: answer.nextToken };
            }, { events, gaps } = await readEvents(question, now, ask, onTold), doubtful = events.filter((event) => wouldBlock(event, question, now));
            if (doubtful.length === 0)
              return { events, gaps };
            const affected = await tried(() => affectedBy(doubtful, options));
            return {
              events: events.map((event) => doubtful.includes(event) ? { ...event, entities: entitiesFrom(affected, event) } : event),
              gaps
            };
          }
        };
      }
      function entitiesFrom(affected, { arn }) {
        return affected === "unreadable" ? affected : affected.get(arn ?? "") ?? [];
      }
      var health = __webpack_require__(157), partitions = __webpack_require__(4040);
      const places = {
        aws: { globalHost: "global.health.amazonaws.com", regions: ["us-east-1", "us-east-2"] },
        "aws-cn": { globalHost: "global.health.amazonaws.com.cn", regions: ["cn-northwest-1", "cn-north-1"] },
        "aws-us-gov": {
          globalHost: "global.health.us-gov.amazonaws.com",
          regions: ["us-gov-west-1", "us-gov-east-1"]
        }
      };
      async function healthRegions(partition, edge, signal) {
        const { globalHost, regions } = placeOf(partition);
        if ((0, aws_lib.vw)(health.v, edge.host.environment) !== void 0)
          return regions.slice(0, 1);
        const active = globalHost === void 0 ? void 0 : await activeRegion(globalHost, partition, edge, signal);
        return active === void 0 ? regions : [active, ...regions.filter((region) => region !== active)];
      }
      function usualRegion(partition) {
        return placeOf(partition).regions[0];
      }
      function placeOf(partition) {
        return (Object.hasOwn(places, partition) ? places[partition] : void 0) ?? { regions: (partitions.M[partition]?.regions ?? []).slice(0, 1) };
      }
      async function activeRegion(globalHost, partition, { resolveCname, host }, signal) {
        try {
          const [name = ""] = await resolveCname(globalHost, signal), region = name.split(".")[1] ?? "";
          return (0, aws_lib.iQ)(region) === partition ? region : void 0;
        } catch (error) {
          host.log.debug(`${globalHost} cannot be resolved: ${String(error)}`);
          return;
        }
      }
      const mostFilters = 10;
      function organizationView(question, edge) {
        const { aws } = edge, accountsTried = optionally("health:DescribeAffectedAccountsForOrganization", "events of single accounts count whoever they are of", edge), entitiesTried = optionally("health:DescribeAffectedEntitiesForOrganization", "events of single accounts block until they are closed", edge);
        async function accountsOf(eventArn, options) {
          const accounts = await allItems(async (nextToken) => {
            const request = { eventArn, maxResults: 100, ...nextToken === void 0 ? {} : { nextToken } }, answer = await aws.call("health", "DescribeAffectedAccountsForOrganization", request, options);
            return { items: answer.affectedAccounts, nextToken: answer.nextToken };
          });
          if (accounts.length === 0)
            throw new lib.A("no affected account is told");
          return accounts;
        }
        async function entitiesOf(eventArn, accounts, options) {
          const entities = [], seen = /* @__PURE__ */ new Set(), filters = accounts.map((awsAccountId) => ({ eventArn, awsAccountId }));
          for (const organizationEntityAccountFilters of chunksOf(filters, mostFilters)) {
            const told = await allItems(async (nextToken) => {
              const request = {
                organizationEntityAccountFilters,
                maxResults: 100,
                ...nextToken === void 0 ? {} : { nextToken }
              }, answer = await aws.call("health", "DescribeAffectedEntitiesForOrganization", request, options);
              if ((answer.failedSet ?? []).length > 0)
                throw new lib.A("some accounts gave no answer");
              return { items: answer.entities, nextToken: answer.nextToken };
            });
            for (const { awsAccountId } of told)
              seen.add(awsAccountId);
            entities.push(...told.map(entityFrom));
          }
          const silent = accounts.filter((account) => !seen.has(account));
          if (entities.length > 0 && silent.length > 0)
            throw new lib.A(`of ${silent.length} affected accounts no resource is told`);
          return entities;
        }
        async function affected(event, now, options) {
          const arn = event.arn ?? "", accounts = await accountsTried(() => accountsOf(arn, options)), withAccounts = { ...event, accounts };
          if (accounts === "unreadable")
            return { ...withAccounts, entities: "unreadable" };
          if (!wouldBlock(withAccounts, question, now))
            return withAccounts;
          const ours = accounts.filter((account) => question.accounts?.has(account) ?? !0), entities = await entitiesTried(() => entitiesOf(arn, ours, options));
          return { ...withAccounts, entities };
        }
        return {
          async read(options, now, onTold) {
            const ask = async (filter, nextToken) => {
              const request = { filter, maxResults: 100, ...nextToken === void 0 ? {} : { nextToken } }, answer = await aws.call("health", "DescribeEventsForOrganization", request, options);
              return { items: answer.events, nextToken: answer.nextToken };
            }, { events, gaps } = await readEvents(question, now, ask, onTold), known = [];
            for (const event of events)
              known.push(wouldBlock(event, question, now) ? await affected(event, now, options) : event);
            return { events: known, gaps };
          }
        };
      }
      const timeout = 2e4;
      function apiSource(question, edge) {
        const view = question.organization ? organizationView(question, edge) : accountView(question, edge);
        let answered;
        function note(region) {
          answered !== void 0 && answered !== region && edge.host.log.info(`AWS Health answers from ${region} now, and no longer from ${answered}`), answered = region;
        }
        return {
          async identify({ signal, patience, end }) {
            const region = usualRegion(question.partition), untilEnd = Math.max(timeout, end - edge.aws.clock.now());
            await edge.aws.identify("health", { signal, patience, timeout: untilEnd, region });
          },
          async read({ now, signal, patience, onTold }) {
            const options = { signal, patience, timeout }, regions = await healthRegions(question.partition, edge, signal), failures = [];
            for (const region of regions) {
              const told = [];
              try {
                const found = await view.read({ ...options, region }, now, (page) => told.push(page));
                return note(region), { ...found, source: "api", knowsPast: !0, knowsAccount: !0 };
              } catch (error) {
                for (const page of told)
                  onTold({ ...page, source: "api" });
                if (signal.throwIfAborted(), (0, aws_lib.Xh)(error) || !(0, aws_lib.dg)(error))
                  throw error;
                failures.push(error);
              }
            }
            throw failures[0];
          },
          calls: () => [edge.aws.calls.inWords()]
        };
      }
      function currentEvents(document, _now, { includeGlobal }) {
        const reading = { source: "current-events", knowsPast: !1, knowsAccount: !1 }, items = itemsIn(document);
        if (items === void 0)
          return { ...reading, ...blank };
        const told = items.flatMap((item) => eventsFrom(item, includeGlobal));
        return {
          ...reading,
          events: told.filter((event) => typeof event != "string"),
          gaps: told.filter((event) => typeof event == "string")
        };
      }
      function itemsIn(document) {
        if (Array.isArray(document))
          return document;
        if (!isRecord(document))
          return;
        const lists = Object.entries(document).map(([service, list]) => Array.isArray(list) && isServiceId(service) ? list.map((item) => isRecord(item) ? { service, ...item } : item) : void 0);
        if (!lists.every((list) => list !== void 0))
          return;
        const items = lists.flat();
        return Object.keys(document).some(namesRegion) || items.some(isEvent) ? items : void 0;
      }
      function namesRegion(id2) {
        return splitId(id2).region !== globalRegion;
      }
      function isEvent(item) {
        return typeof current_events_entryFrom(item) != "string";
      }
      function isServiceId(id2) {
        return namesRegion(id2) || knownCodes.has(splitId(id2).service);
      }
      function eventsFrom(item, includeGlobal) {
        const entry = current_events_entryFrom(item);
        if (typeof entry == "string")
          return entry;
        const { own: own2, arn, gaps } = entry, main = regionsOf(own2.region, arn?.region);
        return main.includes(globalRegion) && !knownCodes.has(own2.service) && includeGlobal === "never" ? "an event of the feed has no region" : [...gaps, ...main.map((region) => eventIn(region, entry)), ...eventsElsewhere(main, entry)];
      }
      function current_events_entryFrom(item) {
        if (!isRecord(item))
          return "an entry of the feed is no event";
        const id2 = textIn(item, "service");
        if (id2 === void 0)
          return "an event of the feed has no service";
        const severity = wholeNumber(item.status);
        if (severity === void 0)
          return `an event of the feed ${oddly("status", item.status)}`;
        const start = seconds(item.date);
        if (start === void 0)
          return "an event of the feed has no date";
        const arn = textIn(item, "arn"), told = item.impacted_services ?? {};
        return {
          item,
          own: splitId(id2),
          arn: arn === void 0 ? void 0 : namedBy(arn),
          start,
          isResolved: severity === 0,
          impacted: isRecord(told) ? impactedIn(told) : [],
          gaps: isRecord(told) ? [] : ["an event of the feed affects services in an unknown form"]
        };
      }
      function eventIn(region, entry) {
        const { own: own2, arn, impacted, isResolved } = entry, here = impacted.filter((other) => [region, globalRegion].includes(other.region)), burns = !isResolved || impacted.some((other) => other.burns);
        return eventOf(entry, { region, service: arn?.service ?? own2.service, here, burns });
      }
      function eventsElsewhere(main, entry) {
        const elsewhere = entry.impacted.filter(({ region }) => region !== globalRegion && !main.includes(region));
        return [...new Set(elsewhere.map(({ region }) => region))].map((region) => {
          const here = elsewhere.filter((other) => other.region === region), service = here[0]?.service ?? entry.own.service;
          return eventOf(entry, { region, service, here, burns: here.some((other) => other.burns) });
        });
      }
      function eventOf({ item, arn, start }, { region, service, here, burns }) {
        return {
          arn: textIn(item, "arn"),
          service,
          isOddlyNamed: !knownCodes.has(service),
          impacted: here.filter((other) => other.burns).map((other) => other.service),
          typeCode: arn?.typeCode ?? `AWS_${service}_OPERATIONAL_ISSUE`,
          category: "issue",
          region,
          zone: void 0,
          status: burns ? "open" : "closed",
          start,
          end: burns ? void 0 : seconds(item.end_time) ?? latestEntry(item) ?? start,
          isPublic: !0,
          text: textIn(item, "summary")
        };
      }
      function regionsOf(ofId, ofArn = globalRegion) {
        const named = [.../* @__PURE__ */ new Set([ofId, ofArn])].filter((region) => region !== globalRegion);
        return named.length > 0 ? named : [globalRegion];
      }
      function namedBy(arn) {
        const { region = "", resource = "" } = (0, aws_lib.Lw)(arn) ?? {}, [kind, service, typeCode] = resource.split("/");
        if (!(kind !== "event" || !service || !typeCode))
          return { service: service.toUpperCase(), typeCode, region: region.toLowerCase() || globalRegion };
      }
      function splitId(given) {
        const id2 = given.toLowerCase(), parts = id2.split("-");
        for (let at = 1; at < parts.length; at++) {
          const region = parts.slice(at).join("-");
          if ((0, aws_lib.iQ)(region) !== void 0)
            return { service: healthCode(parts.slice(0, at).join("-")), region };
        }
        return { service: healthCode(id2), region: globalRegion };
      }
      function impactedIn(services) {
        return Object.entries(services).map(([id2, told]) => ({
          ...splitId(id2),
          burns: !isRecord(told) || wholeNumber(told.current) !== 0
        }));
      }
      function latestEntry({ event_log: log }) {
        const last = Array.isArray(log) ? log.at(-1) : void 0;
        return isRecord(last) ? seconds(last.timestamp) : void 0;
      }
      function wholeNumber(value) {
        const number = typeof value == "string" && /^\d+$/.test(value) ? Number(value) : value;
        return typeof number == "number" && Number.isInteger(number) && number >= 0 ? number : void 0;
      }
      const latestTime = 864e10;
      function seconds(value) {
        const number = wholeNumber(value);
        return number === void 0 || number > latestTime ? void 0 : number * 1e3;
      }
      function decoded(body) {
        try {
          return JSON.parse(textOf(body));
        } catch {
          return;
        }
      }
      function textOf(body) {
        const [first, second, third] = body;
        return first === 254 && second === 255 ? bigEndian(body.subarray(2)) : first === 255 && second === 254 ? littleEndian(body.subarray(2)) : first === 239 && second === 187 && third === 191 ? utf8(body.subarray(3)) : first === 0 ? bigEndian(body) : second === 0 ? littleEndian(body) : utf8(body);
      }
      function bigEndian(body) {
        return littleEndian(Buffer.from(body).swap16());
      }
      function littleEndian(body) {
        return new TextDecoder("utf-16le", { fatal: !0, ignoreBOM: !0 }).decode(body);
      }
      function utf8(body) {
        return new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 }).decode(body);
      }
      function publicEvents(document, now, question) {
        const reading = { source: "public-events", knowsPast: !0, knowsAccount: !1 };
        if (!Array.isArray(document))
          return { ...reading, ...blank };
        const told = document.map((item) => public_events_eventFrom(item, now, question));
        return {
          ...reading,
          events: told.filter((event) => typeof event != "string"),
          gaps: told.filter((event) => typeof event == "string")
        };
      }
      function public_events_eventFrom(item, now, { includeGlobal }) {
        if (!isRecord(item))
          return "an entry of the feed is no event";
        const { service, region: place, typeCode, startTime: start, endTime: end } = item;
        if (typeof service != "string" || service === "")
          return "an event of the feed has no service";
        if (typeof typeCode != "string")
          return "an event of the feed has no type code";
        const region = regionFrom(place);
        if (region === void 0)
          return `an event of the feed ${oddly("region", place)}`;
        if (!place && includeGlobal === "never")
          return "an event of the feed has no region";
        if (!isTime(start))
          return "an event of the feed has no start";
        if (end != null && !isTime(end))
          return "an event of the feed has an end that is no time";
        if (isTime(end) && end < start)
          return "an event of the feed ends before it starts";
        const hasEnded = isTime(end) && end <= now;
        return {
          arn: typeof item.arn == "string" ? item.arn : void 0,
          service: serviceCode(service),
          isOddlyNamed: !knownCodes.has(serviceCode(service)),
          impacted: [],
          typeCode,
          category: categoryOf(typeCode),
          region,
          zone: void 0,
          // One that begins later than now has begun: clocks differ, and the feed tells nothing that is planned.
          status: hasEnded ? "closed" : "open",
          start,
          end: hasEnded ? end : void 0,
          isPublic: !0,
          text: latestSummary(item.metadata)
        };
      }
      function regionFrom(told) {
        if (told == null || told === "")
          return globalRegion;
        const region = typeof told == "string" ? told.toLowerCase() : "";
        return region === globalRegion || (0, aws_lib.iQ)(region) !== void 0 ? region : void 0;
      }
      const earliestTime = Date.UTC(2006, 0, 1), public_events_latestTime = 864e13;
      function isTime(value) {
        return typeof value == "number" && value >= earliestTime && value <= public_events_latestTime;
      }
      function categoryOf(typeCode) {
        return /OPERATIONAL_ISSUE$/.test(typeCode) ? "issue" : /NOTIFICATION$/.test(typeCode) ? "accountNotification" : /_(SCHEDULED|SCHEDULED_CHANGE|MAINTENANCE)$/.test(typeCode) ? "scheduledChange" : "issue";
      }
      function latestSummary(metadata) {
        const log = isRecord(metadata) ? metadata.EVENT_LOG : void 0;
        if (typeof log == "string")
          try {
            const entries = JSON.parse(log), last = Array.isArray(entries) ? entries.at(-1) : void 0;
            return isRecord(last) ? textIn(last, "summary") : void 0;
          } catch {
            return;
          }
      }
      async function within({ clock, signal, end }, work) {
        const left = Math.max(0, end - clock.now()), [over, done] = [new AbortController(), new AbortController()];
        clock.sleep(left, AbortSignal.any([signal, done.signal])).then(() => over.abort(noAnswer(left)), () => {
        });
        try {
          return await work(AbortSignal.any([signal, over.signal]));
        } finally {
          done.abort();
        }
      }
      function noAnswer(left) {
        const cause = Object.assign(new Error("it took too long"), { name: "TimeoutError" });
        return new lib.A(`no answer came within ${(0, report_lib.ji)(left)}`, { cause });
      }
      async function withShare(takers, moment, clock, work) {
        const now = clock.now(), left = (moment.end - now) / takers, end = now + left, patience = Math.min(moment.patience, patienceWithin(left));
        return await within({ clock, signal: moment.signal, end }, (signal) => work({ ...moment, end, patience, signal }));
      }
      function patienceWithin(left) {
        return left / 2;
      }
      const defaultFeedUrl = "https://health.aws.amazon.com/public", maxBytes = 32 * 1024 * 1024, feed_timeout = 2e4;
      function feedSource(given, question, edge) {
        const feeds = feedsAt(feedUrl(given)), { clock } = edge.aws;
        let documents = 0;
        async function readingOf({ url, read }, moment) {
          const document = await documentAt(url, moment, edge, () => documents++);
          return { ...read(document, moment.now, question), url: shown(url) };
        }
        return {
          async read(moment) {
            const readings = [], failures = [];
            for (const [index, feed] of feeds.entries())
              try {
                const feedsLeft = feeds.length - index, reading = await withShare(feedsLeft, moment, clock, (share) => readingOf(feed, share));
                if (readings.push(reading), reading.gaps.length === 0)
                  break;
              } catch (error) {
                if (edge.host.cancellation.signal.throwIfAborted(), failures.push(error), moment.signal.aborted)
                  break;
              }
            const [first, ...others] = readings;
            if (first !== void 0)
              return others.reduce(joined, first);
            throw moment.signal.throwIfAborted(), failures.find(isOutage) ?? failures[0];
          },
          calls: () => documents === 0 ? [] : [`${documents} ${documents === 1 ? "document" : "documents"} of the public feeds`]
        };
      }
      function feedUrl(given) {
        if (URL.canParse(given))
          return new URL(given);
        throw new lib.yo(`${JSON.stringify(given)} is no URL`, {
          where: "public-feed-url",
          expected: `a URL such as ${defaultFeedUrl}`
        });
      }
      function joined(first, second) {
        if (second.isBlank)
          return first;
        if (first.isBlank)
          return second;
        const known = new Set(first.events.map(incidentOf)), added = second.events.filter((event) => !known.has(incidentOf(event)));
        return { ...first, events: [...first.events, ...added] };
      }
      function feedsAt(base) {
        const path = base.pathname.replace(/\/+$/, ""), at = (pathname) => Object.assign(new URL(base), { pathname });
        if (/\/currentevents$/i.test(path))
          return [{ url: at(path), read: currentEvents }];
        if (/\/events$/i.test(path))
          return [{ url: at(path), read: publicEvents }];
        const folder = path === "" ? "/public" : path;
        return [
          { url: at(`${folder}/events`), read: publicEvents },
          { url: at(`${folder}/currentevents`), read: currentEvents }
        ];
      }
      function shown({ origin, pathname }) {
        return `${origin}${pathname}`;
      }
      async function documentAt(url, { signal, patience }, { aws, host }, onAttempt) {
        const get = async () => {
          onAttempt();
          const settings = { environment: host.environment, signal, timeout: feed_timeout, maxBytes }, { status, body } = await (0, aws_lib.RG)(url.href, settings);
          if (status !== 200)
            throw new FeedStatus(status);
          return body;
        };
        try {
          const body = await (0, aws_lib.Zr)(get, {
            clock: aws.clock,
            random: aws.random,
            signal,
            troubleOf: (error) => isOutage(error) ? "transient" : "lasting",
            patience: () => patience
          });
          return decoded(body);
        } catch (error) {
          if (signal.throwIfAborted(), error instanceof lib.lZ)
            throw error;
          const story = { where: shown(url), cause: error };
          throw new lib.A(`The public feed cannot be read: ${(0, lib.bD)(error)}`, story);
        }
      }
      class FeedStatus extends Error {
        $metadata;
        constructor(status) {
          super(`HTTP ${status}`), this.$metadata = { httpStatusCode: status };
        }
      }
      function isOutage(error) {
        return !(0, aws_lib.Xh)(error) && ((0, aws_lib.dg)(error) || (0, aws_lib.E2)(error));
      }
      function chooseSource(inputs, question, edge) {
        const { source, "public-feed-url": url } = inputs, hasFeed = question.partition === "aws" || feedUrl(url).hostname !== new URL(defaultFeedUrl).hostname;
        if (source === "public" && !hasFeed)
          throw new lib.yo(`the public feed tells nothing of the partition ${question.partition}`, {
            where: "source",
            mend: "use source=api, or name a feed of the partition in public-feed-url"
          });
        if (source === "public")
          return feedSource(url, question, edge);
        const api = apiSource(question, edge);
        return source === "api" || !hasFeed ? alone(api) : falling(api, feedSource(url, question, edge), edge);
      }
      function alone(api) {
        return {
          ...api,
          async read(moment) {
            return await api.identify(moment), await withoutPlan(api.read(moment));
          }
        };
      }
      function falling(api, feed, { aws: { clock }, host }) {
        let hasPlan = !0;
        async function during(outage, moment) {
          try {
            return await feed.read(moment);
          } catch (error) {
            throw moment.signal.throwIfAborted(), host.log.info(`The public feed gives no answer either: ${(0, lib.bD)(error)}`, "doubtful"), outage;
          }
        }
        async function insteadOfApi(failure, moment) {
          if ((0, aws_lib.wg)(failure))
            throw withHint(failure);
          if (moment.signal.throwIfAborted(), isOutage(failure)) {
            const why = (0, lib.bD)(failure);
            return host.log.info(`AWS Health gives no answer, the public feed is read: ${why}`, "doubtful"), await during(failure, moment);
          }
          if (!(0, aws_lib._m)(failure, needsPlan))
            throw failure;
          return hasPlan = !1, host.log.warn("The account has no support plan that includes the AWS Health API: the public feed is read, which knows no events of the account"), await feed.read(moment);
        }
        return {
          async read(moment) {
            if (!hasPlan)
              return await feed.read(moment);
            try {
              return await api.identify(moment), await withShare(2, moment, clock, (share) => api.read(share));
            } catch (error) {
              return await insteadOfApi(error, moment);
            }
          },
          calls: () => [...api.calls(), ...feed.calls()]
        };
      }
      function withHint(error) {
        if (!(error instanceof lib.lZ))
          return error;
        const Kind = error instanceof lib.yo ? lib.yo : lib.A, { message, where, mend } = error, hint = "source=public needs no credentials";
        return new Kind(message, { where, mend: mend === void 0 ? hint : `${mend}; ${hint}`, cause: error });
      }
      const needsPlan = "SubscriptionRequiredException";
      async function withoutPlan(reading) {
        try {
          return await reading;
        } catch (error) {
          throw (0, aws_lib._m)(error, needsPlan) ? new lib.yo("The account has no support plan that includes the AWS Health API", {
            expected: "Business Support+ or higher",
            mend: "use source=auto or source=public, which read the public feed",
            cause: error
          }) : error;
        }
      }
      async function takeSample(source, question, { end, patience }, before, { aws, host }) {
        const { clock } = aws, at = clock.now();
        let told = nothingTold;
        const onTold = ({ events, gaps, source: source2 }) => {
          told = { events: [...told.events, ...events], gaps: [...told.gaps, ...gaps], source: source2 };
        };
        try {
          const limit = { clock, signal: host.cancellation.signal, end }, reading = await within(limit, (signal) => source.read({ now: at, end, signal, patience, onTold })), regions = judge({ at: sample_timeOf(reading, at, aws), reading, told }, question, before?.regions);
          return {
            at,
            verdict: overall(regions, question.needed),
            regions,
            source: reading.source,
            url: reading.url,
            trouble: notUnderstood([...reading.gaps, ...told.gaps])
          };
        } catch (error) {
          if (error instanceof lib.cJ || !isOutage(error) && !(error instanceof lib.A))
            throw error;
          const regions = judge({ at, reading: void 0, told }, question, before?.regions);
          return {
            at,
            verdict: overall(regions, question.needed),
            regions,
            // What it told before it failed may be all that decides.
            source: told.events.length > 0 ? told.source : void 0,
            url: void 0,
            trouble: troubleFrom(error)
          };
        }
      }
      function sample_timeOf({ source }, at, { clock, serviceTime }) {
        const ahead = serviceTime() - clock.now();
        return source === "api" && Math.abs(ahead) > unnoticed ? at + ahead : at;
      }
      const unnoticed = 5e3;
      function nothingSeen(question, { aws }) {
        const at = aws.clock.now(), regions = judge({ at, reading: void 0, told: nothingTold }, question, void 0).map((region) => ({ ...region, rule: "no-look" }));
        return { at, verdict: "unknown", regions, source: void 0, url: void 0, trouble: void 0 };
      }
      function notUnderstood(gaps) {
        const [first] = gaps;
        if (first === void 0)
          return;
        const message = `the source told what is not understood: ${first}${gaps.length > 1 ? `, and ${gaps.length - 1} more` : ""}`;
        return { message, isOutage: !1, error: new lib.A(message) };
      }
      function troubleFrom(error) {
        const failure = error instanceof lib.A ? error : new lib.A((0, lib.bD)(error), { cause: error });
        return { message: failure.message, isOutage: isOutage(error), error: failure };
      }
      function timeline() {
        const stretches = [];
        return {
          stretches,
          add(sample) {
            const next = stretchOf(sample), last = stretches.at(-1);
            last === void 0 || stateOf(last) !== stateOf(next) ? stretches.push(next) : stretches[stretches.length - 1] = { ...last, to: next.to, looks: last.looks + 1 };
          }
        };
      }
      function stretchOf({ at, verdict, source, trouble, regions }) {
        return {
          from: at,
          to: at,
          looks: 1,
          verdict,
          source,
          trouble: trouble?.message,
          regions: regions.map(({ region, verdict: verdict2, rule }) => ({ region, verdict: verdict2, rule }))
        };
      }
      function stateOf({ verdict, source, trouble, regions }) {
        return JSON.stringify([verdict, source, trouble, regions]);
      }
      const longestPatience = 5e3, longestLook = 12e4, longestLastLook = 1e4, shortestInterval = 1e3;
      async function lookUntilDecided(question, source, inputs, edge) {
        const { clock } = edge.aws, waits = inputs.mode === "wait" && !inputs.force, startedAt = clock.now(), deadline = startedAt + inputs.timeout, patience = waits ? Math.min(longestPatience, Math.max(2e3, inputs.interval / 2)) : longestPatience, narrator = narratorOn(edge.host.log, question, inputs), seen = timeline();
        let last, looks = 0, failures = 0, lookedAt = startedAt;
        async function look(end) {
          const left = end - clock.now(), attempt = { end, patience: Math.min(patience, patienceWithin(left)) }, sample = await takeSample(source, question, attempt, last, edge);
          return last = sample, looks++, lookedAt = clock.now(), failures = sample.trouble === void 0 ? 0 : failures + 1, seen.add(sample), narrator.tell(sample, { failures, deadline: waits ? deadline : void 0 }), sample.verdict === "healthy" ? { kind: "done", value: "decided" } : waits ? failures > inputs["error-limit"] ? { kind: "done", value: "gave-up" } : { kind: "idle" } : { kind: "done", value: sample.verdict === "unknown" ? "gave-up" : "decided" };
        }
        async function allLooks() {
          waits && await delayed(inputs["initial-delay"], edge);
          const rhythm = {
            shortest: inputs.interval,
            longest: inputs.interval,
            growth: 1,
            jitter: 0,
            eagerFor: 0,
            spare: Number.POSITIVE_INFINITY
          }, setting = { clock, random: edge.aws.random, signal: edge.host.cancellation.signal, deadline };
          try {
            return await (0, aws_lib.TG)(() => look(Math.min(deadline, clock.now() + longestLook)), rhythm, setting);
          } catch (error) {
            if (!(error instanceof lib.GA) || clock.now() - lookedAt < shortestInterval)
              throw error;
            const found = await look(clock.now() + longestLastLook);
            if (found.kind !== "done")
              throw error;
            return found.value;
          }
        }
        async function wholeWait() {
          try {
            return { kind: await allLooks() };
          } catch (error) {
            if (error instanceof lib.GA)
              return { kind: "timed-out", error };
            if (error instanceof lib.lZ)
              return { kind: "stopped", error: last === void 0 ? error : toldOf(error, clock.now() - startedAt) };
            throw error;
          } finally {
            edge.host.log.live("");
          }
        }
        const ending = await wholeWait();
        return {
          last: last ?? nothingSeen(question, edge),
          looks,
          timeline: seen.stretches,
          startedAt,
          endedAt: clock.now(),
          ending
        };
      }
      function toldOf(error, waited) {
        return (0, aws_lib.r_)(error) ? new lib.yo(`The credentials have expired after ${(0, report_lib.ji)(waited)}, and there are no newer ones`, {
          mend: "ask for a session that is longer than timeout, or wait with a profile or role that can be renewed",
          cause: error
        }) : error;
      }
      async function delayed(delay, { aws, host }) {
        delay !== 0 && (host.log.info(`The first look is in ${delay / 1e3} s`), await aws.clock.sleep(delay, host.cancellation.signal));
      }
      function overrideOf({ force, "force-reason": reason }, kind, environment) {
        if (!(!force || reason === void 0))
          return { reason, actor: actorIn(kind, environment) ?? "unknown", run: runIn(kind, environment) };
      }
      function actorIn(kind, environment) {
        const { GITHUB_TRIGGERING_ACTOR, GITHUB_ACTOR, CODEBUILD_INITIATOR, USER, LOGNAME, USERNAME } = environment;
        return {
          github: GITHUB_TRIGGERING_ACTOR || GITHUB_ACTOR,
          codebuild: CODEBUILD_INITIATOR,
          terminal: USER || LOGNAME || USERNAME
        }[kind] || void 0;
      }
      function runIn(kind, environment) {
        const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, CODEBUILD_BUILD_ARN } = environment;
        if (kind === "codebuild")
          return CODEBUILD_BUILD_ARN || void 0;
        if (!(kind !== "github" || !GITHUB_REPOSITORY || !GITHUB_RUN_ID))
          return `${GITHUB_SERVER_URL || "https://github.com"}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
      }
      var posix_ = __webpack_require__(3916);
      const mostBytesOfYaml = 8 * 1024 * 1024, document_deepest = 500;
      async function readDocument(given, where) {
        const text = given.startsWith("\uFEFF") ? given.slice(1) : given, json = /^\s*[[{]/.test(text) ? parsedJson(text) : void 0;
        if (json !== void 0)
          return json.value;
        if (/\.json$/i.test(where))
          throw new lib.yo("the file is not JSON", { where });
        return await fromYaml(text, where);
      }
      function parsedJson(text) {
        try {
          return { value: JSON.parse(text) };
        } catch {
          return;
        }
      }
      async function fromYaml(text, where) {
        if (Buffer.byteLength(text) > mostBytesOfYaml)
          throw new lib.yo("the YAML is too large", { where, expected: `at most ${mostBytesOfYaml} bytes` });
        const { tooDeepAt } = await Promise.all(
          /* import() */
          [__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(205)]
        ).then(__webpack_require__.bind(__webpack_require__, 1205));
        if (tooDeepAt(text, document_deepest) !== void 0)
          throw new lib.yo(`the YAML is nested deeper than ${document_deepest} levels`, { where });
        const { LineCounter, parseDocument } = await __webpack_require__.e(
          /* import() */
          815
        ).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19)), lineCounter = new LineCounter(), document = parseDocument(text, { lineCounter, prettyErrors: !1, logLevel: "silent" }), [problem] = document.errors;
        if (problem !== void 0) {
          const { line, col } = lineCounter.linePos(problem.pos[0]);
          throw new lib.yo("this is not YAML from here on", {
            where: `${where}:${line}:${col}`,
            mend: problem.message.split(`
`)[0]
          });
        }
        try {
          return document.toJS({ maxAliasCount: 100 });
        } catch (error) {
          throw new lib.yo("the YAML cannot be read: its aliases grow without end", { where, cause: error });
        }
      }
      const nestingTypes = [
        "AWS::CloudFormation::Stack",
        "AWS::CloudFormation::StackSet",
        "AWS::Serverless::Application"
      ], plainTransforms = /^AWS::(Serverless-|LanguageExtensions$|CodeDeployBlueGreen$)/;
      function nestedIn(document, file) {
        return !isRecord(document) || !isRecord(document.Resources) ? [] : [...Object.entries(document.Resources).flatMap(([name, resource]) => isRecord(resource) ? stackIn(name, resource, file) : []), ...macrosIn(document.Transform)];
      }
      function stackIn(name, resource, file) {
        const type = textIn(resource, "Type");
        if (type === void 0 || !nestingTypes.includes(type))
          return [];
        const properties = isRecord(resource.Properties) ? resource.Properties : {}, written = [(isRecord(resource.Metadata) ? resource.Metadata : {})["aws:asset:path"], properties.TemplateURL, properties.Location].find(isLocal);
        return [
          { name: `${name} (${type})`, file: written === void 0 ? void 0 : (0, posix_.join)((0, posix_.dirname)(file), written) }
        ];
      }
      function isLocal(value) {
        return typeof value == "string" && !/^\w+:\/\//.test(value);
      }
      function macrosIn(transform) {
        return (Array.isArray(transform) ? transform : [transform]).map((macro) => isRecord(macro) ? textIn(macro, "Name") : macro).filter((macro) => typeof macro == "string").filter((macro) => !plainTransforms.test(macro)).map((macro) => ({ name: `the macro ${macro}`, file: void 0 }));
      }
      function resourceTypesIn(document) {
        return isRecord(document) ? isRecord(document.Resources) ? typesOfTemplate(document.Resources) : isRecord(document.planned_values) || Array.isArray(document.resource_changes) ? typesOfPlan(document) : void 0 : void 0;
      }
      function typesOfTemplate(resources) {
        const types = [], left = [resources];
        for (let some = left.pop(); some !== void 0; some = left.pop())
          for (const [name, resource] of Object.entries(some))
            if (Array.isArray(resource) && name.startsWith("Fn::ForEach"))
              left.push(...resource.filter(isRecord));
            else {
              const type = isRecord(resource) ? textIn(resource, "Type") : void 0;
              types.push(type ?? `${name} without a type`, ...typesOfSources(resource));
            }
        return types;
      }
      function typesOfSources(resource) {
        const properties = isRecord(resource) ? resource.Properties : void 0, events = isRecord(properties) ? properties.Events : void 0;
        return !isRecord(resource) || !String(resource.Type).startsWith("AWS::Serverless::") || !isRecord(events) ? [] : Object.entries(events).map(([name, event]) => {
          const type = isRecord(event) ? textIn(event, "Type") : void 0;
          return type === void 0 ? `event ${name} without a type` : Object.hasOwn(sources, type) ? sources[type] ?? type : `event of type ${type}`;
        });
      }
      const sources = {
        AlexaSkill: "AWS::Lambda::Permission",
        Api: "AWS::Serverless::Api",
        CloudWatchEvent: "AWS::Events::Rule",
        CloudWatchLogs: "AWS::Logs::SubscriptionFilter",
        Cognito: "AWS::Cognito::UserPool",
        DocumentDB: "AWS::DocDB::DBCluster",
        DynamoDB: "AWS::DynamoDB::Table",
        EventBridgeRule: "AWS::Events::Rule",
        HttpApi: "AWS::Serverless::HttpApi",
        IoTRule: "AWS::IoT::TopicRule",
        Kinesis: "AWS::Kinesis::Stream",
        MQ: "AWS::AmazonMQ::Broker",
        MSK: "AWS::MSK::Cluster",
        S3: "AWS::S3::Bucket",
        SNS: "AWS::SNS::Topic",
        SQS: "AWS::SQS::Queue",
        Schedule: "AWS::Events::Rule",
        ScheduleV2: "AWS::Scheduler::Schedule",
        SelfManagedKafka: "AWS::Lambda::EventSourceMapping"
      };
      function typesOfPlan({ planned_values: planned, resource_changes: changes }) {
        const resources = Array.isArray(changes) ? [...changes] : [], modules2 = isRecord(planned) ? [planned.root_module] : [];
        for (let module = modules2.pop(); module !== void 0; module = modules2.pop())
          isRecord(module) && (Array.isArray(module.resources) && resources.push(...module.resources), Array.isArray(module.child_modules) && modules2.push(...module.child_modules));
        return resources.flatMap((resource) => isRecord(resource) && resource.mode !== "data" ? textIn(resource, "type") ?? [] : []);
      }
      const inFolder = [
        "**/*.template.{json,yaml,yml}",
        "**/template.{json,yaml,yml}",
        "**/*.tfplan.json",
        "**/tfplan.json",
        "**/plan.json"
      ];
      async function servicesDeployed({ services: named, "services-from": patterns }, edge) {
        const codes = new Set(named.map((name) => name.toUpperCase()));
        for (const code of codes)
          checkCode(code, edge);
        if (patterns.length === 0)
          return { services: codes.size === 0 ? void 0 : codes, unknownTypes: [] };
        const types = await typesIn(patterns, edge), unknownTypes = [];
        for (const type of types) {
          const found = codesOfType(type);
          found === void 0 && unknownTypes.push(type);
          for (const code of found ?? [])
            codes.add(code);
        }
        return unknownTypes.length > 0 && edge.host.log.warn(`no AWS Health service is known for ${unknownTypes.join(", ")}: add it to services if its events are to count`), codes.size > 0 ? { services: codes, unknownTypes } : (edge.host.log.warn("services-from names no service that is known, so every service counts"), { services: void 0, unknownTypes });
      }
      function checkCode(code, { host }) {
        if (knownCodes.has(code))
          return;
        const names = [...knownCodes].map((name) => name.toLowerCase()), meant = (0, lib.h)(code, names)?.toUpperCase();
        if (meant !== void 0)
          throw new lib.yo(`${JSON.stringify(code)} is no service (did you mean "${meant}"?)`, {
            where: "services",
            expected: "codes of AWS Health such as LAMBDA"
          });
        host.log.warn(`services: ${JSON.stringify(code)} is no service that this version knows`);
      }
      async function typesIn(patterns, { files, host }) {
        const { files: found, unmatched } = await files.find(patterns, inFolder);
        if (unmatched.length > 0)
          throw new lib.yo(`services-from finds nothing: ${unmatched.join(", ")}`, {
            where: "services-from",
            expected: "templates, plans or folders that exist"
          });
        const types = /* @__PURE__ */ new Set(), nested = [];
        for (const file of found) {
          const document = await readDocument(await files.readText(file, "the template"), file), inFile = resourceTypesIn(document);
          if (inFile === void 0)
            throw new lib.yo("this is neither a template nor a plan", {
              where: file,
              expected: "CloudFormation or SAM with Resources, or `terraform show -json` of a plan"
            });
          for (const type of inFile)
            types.add(type);
          nested.push(...nestedIn(document, file));
        }
        const read = new Set(found.map((file) => (0, posix_.normalize)(file))), unread = nested.filter(({ file }) => file === void 0 || !read.has(file));
        return unread.length > 0 && host.log.warn(`services-from does not see what these hold: ${unread.map(({ name }) => name).join(", ")}: add their templates, or the services in them to services`), [...types].sort();
      }
      async function questionFrom(inputs, edge) {
        checkTimes(inputs, edge), checkCompany(inputs);
        const matrix = readMatrix(inputs.matrix), regions = question_regionsOf(inputs.regions, matrix), { services, unknownTypes } = await servicesDeployed(inputs, edge), zones = zonesByRegion(inputs["availability-zones"]);
        for (const region of zones.keys())
          regions.includes(region) || edge.host.log.warn(`availability-zones names zones of ${region}, which is none of the Regions`);
        const accounts = inputs["account-ids"];
        return { question: {
          regions,
          partition: partitionFor(regions),
          services,
          zones,
          needed: neededBy(inputs.policy, regions.length),
          stableFor: inputs["stable-for"],
          categories: new Set(inputs.categories),
          includeGlobal: inputs["include-global"],
          ignores: await readIgnores(inputs, edge.files),
          accounts: accounts.length === 0 ? void 0 : new Set(accounts),
          organization: inputs.organization
        }, matrix, unknownTypes };
      }
      function checkTimes(inputs, { host }) {
        const { mode, interval, timeout: timeout2, "stable-for": stableFor } = inputs, delay = mode === "wait" ? inputs["initial-delay"] : 0;
        if (timeout2 <= delay)
          throw new lib.yo("the time limit passes before the first look", {
            where: "timeout",
            expected: delay === 0 ? "a time limit that is not 0" : "a time limit that is longer than initial-delay"
          });
        if (mode === "wait") {
          if (interval < shortestInterval)
            throw new lib.yo("the interval is too short", { where: "interval", expected: "1s or more" });
          stableFor >= timeout2 - delay && host.log.warn("stable-for takes all the time until timeout: only what ended before the first look can be waited for");
        }
      }
      function checkCompany(inputs) {
        if (inputs.force && inputs["force-reason"] === void 0)
          throw new lib.yo("force needs a reason", { where: "force", mend: "say why in force-reason" });
        if (inputs["account-ids"].length > 0 && !inputs.organization)
          throw new lib.yo("account-ids needs organization", {
            where: "account-ids",
            mend: "set organization=true, or leave account-ids out"
          });
        if (inputs.organization && inputs.source === "public")
          throw new lib.yo("the public feeds know nothing of an organization", {
            where: "organization",
            expected: "source=auto or source=api"
          });
      }
      function question_regionsOf(given, matrix) {
        const all = [.../* @__PURE__ */ new Set([...given, ...matrix?.regions ?? []])];
        if (all.length > 0)
          return all;
        throw matrix !== void 0 ? new lib.yo("the matrix has no rows", { where: "matrix", mend: "name regions" }) : new lib.yo("no Region is given", {
          where: "regions",
          expected: "the Regions that the deployment touches, or a matrix with them",
          mend: "for example regions: eu-west-1, us-east-1"
        });
      }
      function partitionFor(regions) {
        const found = new Map(regions.map((region) => [region, knownPartition(region)])), [partition = "aws", ...others] = new Set(found.values());
        if (others.length === 0)
          return partition;
        throw new lib.yo(`the Regions belong to ${others.length + 1} partitions: ${[partition, ...others].join(", ")}`, {
          where: "regions",
          expected: "Regions of one partition; one run for each"
        });
      }
      function knownPartition(region) {
        const partition = aws_lib.jk.includes(region) ? (0, aws_lib.iQ)(region) : void 0;
        if (partition !== void 0)
          return partition;
        const hint = region === "global" ? ": global events count for every Region, see include-global" : "";
        throw new lib.yo(`${JSON.stringify(region)} is no Region${(0, lib.au)(region, aws_lib.jk)}${hint}`, {
          where: "regions",
          expected: "names such as eu-west-1"
        });
      }
      function neededBy(policy, regions) {
        if (policy === "all")
          return regions;
        if (policy === "any")
          return 1;
        const needed = Number(policy.slice(7));
        if (needed >= 1 && needed <= regions)
          return needed;
        throw new lib.yo(`${policy} cannot be met`, {
          where: "policy",
          expected: `quorum:1 to quorum:${regions} for ${regions} ${regions === 1 ? "Region" : "Regions"}`
        });
      }
      async function run(inputs, edge) {
        const asked = await questionFrom(inputs, edge), source = chooseSource(inputs, asked.question, edge), override = overrideOf(inputs, edge.host.kind, edge.host.environment);
        !inputs.force && inputs["force-reason"] !== void 0 && edge.host.log.warn("force-reason is given and force is not: nothing is forced"), await checkEvidenceFile(inputs, edge), tellOfExpired(asked.question, edge);
        const course = await lookUntilDecided(asked.question, source, inputs, edge);
        return edge.host.log.info(`Asked: ${source.calls().join(", ") || "nothing"}`, "dim"), await conclude({ ...asked, course, override }, inputs, edge);
      }
      async function checkEvidenceFile({ "evidence-file": file }, { files }) {
        file !== void 0 && await files.checkWritable(file, "the evidence");
      }
      function tellOfExpired({ ignores }, { aws, host }) {
        for (const entry of ignores.filter((entry2) => isExpired(entry2, aws.clock.now()))) {
          const owner = entry.owner === void 0 ? "" : `, owner ${entry.owner}`;
          host.log.warn(`${entry.place} has expired (${entry.expires}) and ignores nothing: ${matchersInWords(entry)}, ${entry.reason}${owner}`);
        }
      }
    })
  )
};
