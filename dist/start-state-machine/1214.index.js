export const id = 1214, ids = [1214], modules = {
  /***/
  8977: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        KW: () => (
          /* binding */
          age
        ),
        O5: () => (
          /* binding */
          aliasOf
        ),
        VK: () => (
          /* binding */
          catalogueFor
        ),
        og: () => (
          /* binding */
          isWithoutActions
        ),
        Tr: () => (
          /* binding */
          sdkNameOf
        )
      });
      const data_namespaceObject = /* @__PURE__ */ JSON.parse('{"H3":"2026-11-17","$p":["accessanalyzer","account","accountaccess","accountaccessruntime","acm","acmpca","agentregistry","agentregistrycontrol","aiops","amp","amplify","amplifybackend","amplifyuibuilder","apigateway","apigatewaymanagementapi","apigatewayv2","appconfig","appconfigdata","appfabric","appflow","appintegrations","applicationautoscaling","applicationcostprofiler","applicationdiscovery","applicationinsights","applicationsignals","appmesh","apprunner","appstream","appsync","arcregionswitch","arczonalshift","artifact","athena","auditmanager","autoscaling","autoscalingplans","b2bi","backup","backupgateway","backupsearch","batch","bcmdashboards","bcmdataexports","bcmpricingcalculator","bcmrecommendedactions","bedrock","bedrockagent","bedrockagentcore","bedrockagentcorecontrol","bedrockagentruntime","bedrockdataautomation","bedrockdataautomationruntime","bedrockruntime","billing","billingconductor","braket","budgets","chatbot","chime","chimesdkidentity","chimesdkmediapipelines","chimesdkmeetings","chimesdkmessaging","chimesdkvoice","cleanrooms","cleanroomsml","cloud9","cloudcontrol","clouddirectory","cloudformation","cloudfront","cloudfrontkeyvaluestore","cloudhsm","cloudhsmv2","cloudsearch","cloudsearchdomain","cloudtrail","cloudtraildata","cloudwatch","cloudwatchlogs","cloudwatchomni","codeartifact","codebuild","codecatalyst","codecommit","codeconnections","codedeploy","codeguruprofiler","codegurureviewer","codegurusecurity","codepipeline","codestarconnections","codestarnotifications","cognitoidentity","cognitoidentityprovider","cognitosync","comprehend","comprehendmedical","computeoptimizer","computeoptimizerautomation","config","connect","connectcampaigns","connectcampaignsv2","connectcases","connectcontactlens","connecthealth","connectparticipant","connectscheduling","continuum","controlcatalog","controltower","costandusagereport","costexplorer","costoptimizationhub","customerprofiles","databasemigration","databrew","dataexchange","datapipeline","datasync","datazone","dax","deadline","detective","devicefarm","devopsagent","devopsguru","directconnect","directory","directoryservicedata","dlm","docdb","docdbelastic","drs","dsql","dynamodb","dynamodbstreams","ebs","ec2","ec2instanceconnect","ecr","ecrpublic","ecs","efs","eks","eksauth","elasticache","elasticbeanstalk","elasticloadbalancing","elasticloadbalancingv2","elasticsearch","elementalinference","emr","emrcontainers","emrserverless","endusermessaging","entityresolution","eventbridge","eventbridgev2","evs","firehose","fis","fms","forecast","forecastquery","frauddetector","freetier","fsx","gamelift","gameliftstreams","geomaps","geoplaces","georoutes","glacier","globalaccelerator","glue","grafana","greengrass","greengrassv2","groundstation","guardduty","health","healthlake","iam","iamtoolbox","identitystore","imagebuilder","importexport","inspector","inspector2","inspectorscan","interconnect","internetmonitor","invoicing","iot","iotdataplane","iotdeviceadvisor","iotfleetwise","iotjobsdataplane","iotmanagedintegrations","iotsecuretunneling","iotsitewise","iotthingsgraph","iottwinmaker","iotwireless","ivs","ivschat","ivsrealtime","kafka","kafkaconnect","kendra","kendraranking","keyspaces","keyspacesstreams","kinesis","kinesisanalytics","kinesisanalyticsv2","kinesisvideo","kinesisvideoarchivedmedia","kinesisvideomedia","kinesisvideosignaling","kinesisvideowebrtcstorage","kms","lakeformation","lambda","lambdacore","lambdamicrovms","lambdaweb","launchwizard","lexmodelbuilding","lexmodelsv2","lexruntime","lexruntimev2","licensemanager","licensemanagerlinuxsubscriptions","licensemanagerusersubscriptions","lightsail","location","lookoutequipment","m2","machinelearning","macie2","mailmanager","managedblockchain","managedblockchainquery","marketplaceagreement","marketplacecatalog","marketplacecommerceanalytics","marketplacedeployment","marketplacediscovery","marketplaceentitlement","marketplacemetering","marketplacereporting","mediaconnect","mediaconvert","medialive","mediapackage","mediapackagev2","mediapackagevod","mediastore","mediastoredata","mediatailor","medicalimaging","memorydb","mgn","migrationhub","migrationhubconfig","migrationhuborchestrator","migrationhubrefactorspaces","migrationhubstrategy","mpa","mq","mturk","mwaa","mwaaserverless","neptune","neptunedata","neptunegraph","networkfirewall","networkflowmonitor","networkmanager","networkmonitor","networksecuritymanager","notifications","notificationscontacts","novaact","oam","observabilityadmin","odb","omics","opensearch","opensearchmemory","opensearchserverless","organizations","osis","outposts","partnercentralaccount","partnercentralbenefits","partnercentralchannel","partnercentralrevenuemeasurement","partnercentralselling","paymentcryptography","paymentcryptographydata","pcaconnectorad","pcaconnectorscep","pcs","personalize","personalizeevents","personalizeruntime","pi","pinpoint","pinpointemail","pinpointsmsvoice","pinpointsmsvoicev2","pipes","polly","pricing","pricingplanmanager","proton","qapps","qbusiness","qconnect","quicksight","ram","rbin","rds","rdsdata","redshift","redshiftdata","redshiftserverless","rekognition","repostspace","resiliencehub","resiliencehubv2","resourceexplorer2","resourcegroups","resourcegroupstaggingapi","rolesanywhere","route53","route53domains","route53globalresolver","route53profiles","route53recoverycluster","route53recoverycontrolconfig","route53recoveryreadiness","route53resolver","rtbfabric","rum","s3","s3control","s3files","s3outposts","s3tables","s3vectors","sagemaker","sagemakera2iruntime","sagemakeredge","sagemakerfeaturestoreruntime","sagemakergeospatial","sagemakerinferencerouterruntime","sagemakerjobruntime","sagemakermetrics","sagemakerruntime","sagemakertrainingsessionruntime","savingsplans","scheduler","schemas","secretsmanager","securityagent","securityhub","securityir","securitylake","serverlessapplicationrepository","servicecatalog","servicecatalogappregistry","servicediscovery","servicequotas","ses","sesv2","sfn","shield","signer","signerdata","signin","simpledb","simpledbv2","snowball","snowdevicemanagement","sns","socialmessaging","sqs","ssm","ssmcontacts","ssmguiconnect","ssmincidents","ssmquicksetup","ssmsap","sso","ssoadmin","ssooidc","storagegateway","sts","supplychain","support","supportapp","supportauthz","sustainability","swf","synthetics","taxsettings","textract","timestreaminfluxdb","timestreamquery","timestreamwrite","transcribe","transfer","translate","trustedadvisor","uxc","verifiedpermissions","voiceid","vpclattice","waf","wafregional","wafv2","wellarchitected","wickr","wisdom","workdocs","workmail","workmailmessageflow","workspaces","workspacesinstances","workspacesthinclient","workspacesweb","xray"],"WG":["alexaforbusiness","apptest","backupstorage","codestar","elasticinference","elastictranscoder","evidently","finspace","finspacedata","gamesparks","honeycode","iot1clickdevices","iot1clickprojects","iotanalytics","iotevents","ioteventsdata","iotfleethub","iotroborunner","lookoutmetrics","lookoutvision","macie","mobile","nimble","opsworks","opsworkscm","panorama","privatenetworks","qldb","qldbsession","robomaker","simspaceweaver","sms","tnb","worklink"],"z2":{"account-access":"accountaccess","account-access-runtime":"accountaccessruntime","acm-pca":"acmpca","agent-registry":"agentregistry","agent-registry-control":"agentregistrycontrol","application-autoscaling":"applicationautoscaling","discovery":"applicationdiscovery","application-insights":"applicationinsights","application-signals":"applicationsignals","arc-region-switch":"arcregionswitch","arc-zonal-shift":"arczonalshift","autoscaling-plans":"autoscalingplans","backup-gateway":"backupgateway","bcm-dashboards":"bcmdashboards","bcm-data-exports":"bcmdataexports","bcm-pricing-calculator":"bcmpricingcalculator","bcm-recommended-actions":"bcmrecommendedactions","bedrock-agent":"bedrockagent","bedrock-agentcore":"bedrockagentcore","bedrock-agentcore-control":"bedrockagentcorecontrol","bedrock-agent-runtime":"bedrockagentruntime","bedrock-data-automation":"bedrockdataautomation","bedrock-data-automation-runtime":"bedrockdataautomationruntime","bedrock-runtime":"bedrockruntime","chime-sdk-identity":"chimesdkidentity","chime-sdk-media-pipelines":"chimesdkmediapipelines","chime-sdk-meetings":"chimesdkmeetings","chime-sdk-messaging":"chimesdkmessaging","chime-sdk-voice":"chimesdkvoice","cloudfront-keyvaluestore":"cloudfrontkeyvaluestore","cloudtrail-data":"cloudtraildata","logs":"cloudwatchlogs","codeguru-reviewer":"codegurureviewer","codeguru-security":"codegurusecurity","codestar-connections":"codestarconnections","codestar-notifications":"codestarnotifications","cognito-identity":"cognitoidentity","cognito-idp":"cognitoidentityprovider","cognito-sync":"cognitosync","compute-optimizer":"computeoptimizer","compute-optimizer-automation":"computeoptimizerautomation","connect-contact-lens":"connectcontactlens","cur":"costandusagereport","ce":"costexplorer","cost-optimization-hub":"costoptimizationhub","customer-profiles":"customerprofiles","dms":"databasemigration","devops-agent":"devopsagent","devops-guru":"devopsguru","ds":"directory","ds-data":"directoryservicedata","docdb-elastic":"docdbelastic","ec2-instance-connect":"ec2instanceconnect","ecr-public":"ecrpublic","eks-auth":"eksauth","elb":"elasticloadbalancing","elbv2":"elasticloadbalancingv2","es":"elasticsearch","emr-containers":"emrcontainers","emr-serverless":"emrserverless","events":"eventbridge","geo-maps":"geomaps","geo-places":"geoplaces","geo-routes":"georoutes","iam-toolbox":"iamtoolbox","inspector-scan":"inspectorscan","iot-data":"iotdataplane","iot-jobs-data":"iotjobsdataplane","iot-managed-integrations":"iotmanagedintegrations","ivs-realtime":"ivsrealtime","kendra-ranking":"kendraranking","kinesis-video-archived-media":"kinesisvideoarchivedmedia","kinesis-video-media":"kinesisvideomedia","kinesis-video-signaling":"kinesisvideosignaling","kinesis-video-webrtc-storage":"kinesisvideowebrtcstorage","lambda-core":"lambdacore","lambda-microvms":"lambdamicrovms","lambda-web":"lambdaweb","launch-wizard":"launchwizard","lex-models":"lexmodelbuilding","lexv2-models":"lexmodelsv2","lex-runtime":"lexruntime","lexv2-runtime":"lexruntimev2","license-manager":"licensemanager","license-manager-linux-subscriptions":"licensemanagerlinuxsubscriptions","license-manager-user-subscriptions":"licensemanagerusersubscriptions","managedblockchain-query":"managedblockchainquery","marketplace-agreement":"marketplaceagreement","marketplace-catalog":"marketplacecatalog","marketplace-deployment":"marketplacedeployment","marketplace-discovery":"marketplacediscovery","marketplace-entitlement":"marketplaceentitlement","meteringmarketplace":"marketplacemetering","marketplace-reporting":"marketplacereporting","mediapackage-vod":"mediapackagevod","mediastore-data":"mediastoredata","medical-imaging":"medicalimaging","mgh":"migrationhub","migrationhub-config":"migrationhubconfig","migration-hub-refactor-spaces":"migrationhubrefactorspaces","mwaa-serverless":"mwaaserverless","neptune-graph":"neptunegraph","network-firewall":"networkfirewall","network-security-manager":"networksecuritymanager","nova-act":"novaact","partnercentral-account":"partnercentralaccount","partnercentral-benefits":"partnercentralbenefits","partnercentral-channel":"partnercentralchannel","partnercentral-revenue-measurement":"partnercentralrevenuemeasurement","partnercentral-selling":"partnercentralselling","payment-cryptography":"paymentcryptography","payment-cryptography-data":"paymentcryptographydata","pca-connector-ad":"pcaconnectorad","pca-connector-scep":"pcaconnectorscep","personalize-events":"personalizeevents","personalize-runtime":"personalizeruntime","pinpoint-email":"pinpointemail","pinpoint-sms-voice":"pinpointsmsvoice","sms-voice":"pinpointsmsvoice","pinpoint-sms-voice-v2":"pinpointsmsvoicev2","pricing-plan-manager":"pricingplanmanager","rds-data":"rdsdata","redshift-data":"redshiftdata","redshift-serverless":"redshiftserverless","resource-explorer-2":"resourceexplorer2","resource-groups":"resourcegroups","route53-recovery-cluster":"route53recoverycluster","route53-recovery-control-config":"route53recoverycontrolconfig","route53-recovery-readiness":"route53recoveryreadiness","sagemaker-a2i-runtime":"sagemakera2iruntime","sagemaker-edge":"sagemakeredge","sagemaker-featurestore-runtime":"sagemakerfeaturestoreruntime","sagemaker-geospatial":"sagemakergeospatial","sagemaker-inference-router-runtime":"sagemakerinferencerouterruntime","sagemaker-metrics":"sagemakermetrics","sagemaker-runtime":"sagemakerruntime","security-ir":"securityir","serverlessrepo":"serverlessapplicationrepository","servicecatalog-appregistry":"servicecatalogappregistry","service-quotas":"servicequotas","stepfunctions":"sfn","signer-data":"signerdata","sdb":"simpledb","snow-device-management":"snowdevicemanagement","ssm-contacts":"ssmcontacts","ssm-guiconnect":"ssmguiconnect","ssm-incidents":"ssmincidents","ssm-quicksetup":"ssmquicksetup","ssm-sap":"ssmsap","sso-admin":"ssoadmin","sso-oidc":"ssooidc","support-app":"supportapp","timestream-influxdb":"timestreaminfluxdb","timestream-query":"timestreamquery","timestream-write":"timestreamwrite","voice-id":"voiceid","vpc-lattice":"vpclattice","waf-regional":"wafregional","workspaces-instances":"workspacesinstances","workspaces-thin-client":"workspacesthinclient","workspaces-web":"workspacesweb"}}');
      var optimized = __webpack_require__(9968);
      const base = 36, required = "!", unsupported = "-";
      function unpacked(name, line) {
        const [names = "", ...rest] = line.split(";");
        let parameterNames;
        const parameters = (indexes) => (parameterNames ??= names.split(","), parametersAt(indexes, parameterNames)), actions = rest.map((text) => {
          if (text.startsWith(unsupported))
            return [text.slice(1), notOffered];
          const colon = text.indexOf(":"), indexes = text.slice(colon + 1), action = text.slice(0, colon);
          let read;
          const once = () => (read ??= parameters(indexes), read);
          return [action, { offered: !0, patterns, like: `${name}:${action}`, parameters: once }];
        });
        return { name, actions: new Map(actions) };
      }
      const patterns = ["waitForTaskToken"], notOffered = { offered: !1, patterns, like: "", parameters: () => /* @__PURE__ */ new Map() };
      function parametersAt(indexes, names) {
        const found = /* @__PURE__ */ new Map();
        if (indexes === "")
          return found;
        for (const index of indexes.split(",")) {
          const name = names[Number.parseInt(index, base)];
          name !== void 0 && found.set(name, index.endsWith(required));
        }
        return found;
      }
      const packed_structures_base = 36;
      function unpackedStructures(line) {
        const [body = "", actionsText = ""] = line.split("|"), [namesText = "", ...structures] = body.split(";"), names = namesText.split(","), read = /* @__PURE__ */ new Map(), membersIn = (text) => new Map(text.split(",").flatMap((entry) => {
          const [index = "", reference] = entry.split(":"), name = names[Number.parseInt(index, packed_structures_base)];
          return name === void 0 ? [] : [[name, referenceOf(reference)]];
        })), structureAt = (place) => {
          const found = read.get(place) ?? membersIn(structures[Number.parseInt(place, packed_structures_base)] ?? "");
          return read.set(place, found), found;
        }, referenceOf = (text) => {
          const [, place, marks] = /^([0-9a-z]+)([*@]*)$/.exec(text ?? "") ?? [];
          if (!(place === void 0 || marks === void 0))
            return { marks, members: () => structureAt(place) };
        }, actions = new Map(actionsText.split(";").map((entry) => {
          const [action = "", parameters = ""] = entry.split("=");
          return [action, parameters];
        })), asked = /* @__PURE__ */ new Map();
        return (action) => {
          const known = asked.get(action);
          if (known !== void 0)
            return known;
          const found = /* @__PURE__ */ new Map();
          for (const [name, reference] of membersIn(actions.get(action) ?? ""))
            reference !== void 0 && found.set(name, reference);
          return asked.set(action, found), found;
        };
      }
      const servicesByInitial = {
        a: () => __webpack_require__.e(
          /* import() */
          3648
        ).then(__webpack_require__.t.bind(__webpack_require__, 3648, 17)),
        b: () => __webpack_require__.e(
          /* import() */
          1725
        ).then(__webpack_require__.t.bind(__webpack_require__, 1725, 17)),
        c: () => __webpack_require__.e(
          /* import() */
          322
        ).then(__webpack_require__.t.bind(__webpack_require__, 322, 17)),
        d: () => __webpack_require__.e(
          /* import() */
          1727
        ).then(__webpack_require__.t.bind(__webpack_require__, 1727, 17)),
        e: () => __webpack_require__.e(
          /* import() */
          1836
        ).then(__webpack_require__.t.bind(__webpack_require__, 1836, 17)),
        f: () => __webpack_require__.e(
          /* import() */
          7849
        ).then(__webpack_require__.t.bind(__webpack_require__, 7849, 17)),
        g: () => __webpack_require__.e(
          /* import() */
          1486
        ).then(__webpack_require__.t.bind(__webpack_require__, 1486, 17)),
        h: () => __webpack_require__.e(
          /* import() */
          7979
        ).then(__webpack_require__.t.bind(__webpack_require__, 7979, 17)),
        i: () => __webpack_require__.e(
          /* import() */
          8632
        ).then(__webpack_require__.t.bind(__webpack_require__, 8632, 17)),
        k: () => __webpack_require__.e(
          /* import() */
          266
        ).then(__webpack_require__.t.bind(__webpack_require__, 266, 17)),
        l: () => __webpack_require__.e(
          /* import() */
          7255
        ).then(__webpack_require__.t.bind(__webpack_require__, 7255, 17)),
        m: () => __webpack_require__.e(
          /* import() */
          5300
        ).then(__webpack_require__.t.bind(__webpack_require__, 5300, 17)),
        n: () => __webpack_require__.e(
          /* import() */
          2865
        ).then(__webpack_require__.t.bind(__webpack_require__, 2865, 17)),
        o: () => __webpack_require__.e(
          /* import() */
          5062
        ).then(__webpack_require__.t.bind(__webpack_require__, 5062, 17)),
        p: () => __webpack_require__.e(
          /* import() */
          2563
        ).then(__webpack_require__.t.bind(__webpack_require__, 2563, 17)),
        q: () => __webpack_require__.e(
          /* import() */
          5040
        ).then(__webpack_require__.t.bind(__webpack_require__, 5040, 17)),
        r: () => __webpack_require__.e(
          /* import() */
          557
        ).then(__webpack_require__.t.bind(__webpack_require__, 557, 17)),
        s: () => __webpack_require__.e(
          /* import() */
          3874
        ).then(__webpack_require__.t.bind(__webpack_require__, 3874, 17)),
        t: () => __webpack_require__.e(
          /* import() */
          639
        ).then(__webpack_require__.t.bind(__webpack_require__, 639, 17)),
        u: () => __webpack_require__.e(
          /* import() */
          5276
        ).then(__webpack_require__.t.bind(__webpack_require__, 5276, 17)),
        v: () => __webpack_require__.e(
          /* import() */
          4953
        ).then(__webpack_require__.t.bind(__webpack_require__, 4953, 17)),
        w: () => __webpack_require__.e(
          /* import() */
          6846
        ).then(__webpack_require__.t.bind(__webpack_require__, 6846, 17)),
        x: () => __webpack_require__.e(
          /* import() */
          635
        ).then(__webpack_require__.t.bind(__webpack_require__, 635, 17))
      }, age = `API models of ${data_namespaceObject.H3}`, inSdk = new Set(data_namespaceObject.$p), withoutActions = new Set(data_namespaceObject.WG), aliases = new Map(Object.entries(data_namespaceObject.z2));
      function aliasOf(name) {
        return aliases.get(name);
      }
      function isWithoutActions(name) {
        return withoutActions.has(name);
      }
      async function catalogueFor(calls, deep) {
        const loaded = /* @__PURE__ */ new Map();
        for (const name of /* @__PURE__ */ new Set([...calls.flatMap(serviceToAsk), ...deep.flatMap(serviceWithin)])) {
          const service = await loadService(name);
          service !== void 0 && loaded.set(name, service);
        }
        return {
          names: (kind) => kind === "sdk" ? data_namespaceObject.$p : [...optimized.Y.keys()],
          service: (kind, name) => kind === "sdk" ? loaded.get(name)?.service : optimized.Y.get(name),
          isInSdk: (name) => inSdk.has(name),
          structures: ({ like }) => {
            const [name = "", action = ""] = like.split(":");
            return loaded.get(name)?.structures(action) ?? /* @__PURE__ */ new Map();
          }
        };
      }
      function serviceToAsk({ kind, service, action }) {
        return kind === "optimized" && optimized.Y.get(service.text)?.actions.has(action.text) === !0 ? [] : [sdkNameOf({ kind, service })];
      }
      function serviceWithin({ kind, service, action }) {
        if (kind === "sdk")
          return [service.text];
        const like = optimized.Y.get(service.text)?.actions.get(action.text)?.like;
        return like === void 0 ? [] : [like.split(":")[0] ?? ""];
      }
      function sdkNameOf({ kind, service }) {
        return (kind === "optimized" ? sdkNames.get(service.text) : void 0) ?? service.text;
      }
      const sdkNames = /* @__PURE__ */ new Map([
        ["elasticmapreduce", "emr"],
        ["emr-containers", "emrcontainers"],
        ["emr-serverless", "emrserverless"],
        ["events", "eventbridge"],
        ["states", "sfn"]
      ]), services = /* @__PURE__ */ new Map();
      async function loadService(name) {
        if (!inSdk.has(name))
          return;
        const known = services.get(name);
        if (known !== void 0)
          return known;
        const lines = (await servicesByInitial[name.charAt(0)]?.())?.default[name];
        if (lines === void 0)
          return;
        const loaded = serviceFrom(name, lines);
        return services.set(name, loaded), loaded;
      }
      function serviceFrom(name, { errors, actions, structures }) {
        let unpackedOnce;
        return {
          service: { ...unpacked(name, actions), errorPrefix: errors },
          structures: (action) => (unpackedOnce ??= unpackedStructures(structures), unpackedOnce(action))
        };
      }
    })
  ),
  /***/
  1269: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        given: () => (
          /* binding */
          given
        ),
        /* harmony export */
        integrationsOf: () => (
          /* binding */
          integrationsOf
        ),
        /* harmony export */
        isWhole: () => (
          /* binding */
          isWhole
        ),
        /* harmony export */
        payloadField: () => (
          /* binding */
          payloadField
        )
        /* harmony export */
      });
      var _model_open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6638), _remember_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3959), _source_substitution_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8233), _source_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4360), _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8977);
      async function integrationsOf(calling) {
        const deep = calling.filter(({ state }) => holdsMore(payloadOf(state))), catalogue = await (0, _catalogue_js__WEBPACK_IMPORTED_MODULE_0__.VK)(calling.map(({ call }) => call), deep.map(({ call }) => call));
        return calling.map(({ state, resource, call }) => {
          const service = catalogue.service(call.kind, call.service.text), action = service?.actions.get(call.action.text), payload = payloadOf(state), structures = action && holdsMore(payload) ? catalogue.structures(action) : none;
          return { state, resource, call, catalogue, service, action, payload, structures };
        });
      }
      const none = /* @__PURE__ */ new Map();
      function holdsMore(payload) {
        for (const { kind } of (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_1__.ol)(payload))
          if (kind === "object" || kind === "array")
            return !0;
        return !1;
      }
      function payloadField(language) {
        return language === "JSONata" ? "Arguments" : "Parameters";
      }
      function payloadOf({ node, language }) {
        const payload = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_1__.Dc)(node, payloadField(language));
        return payload?.kind === "object" ? payload : void 0;
      }
      const given = (0, _remember_js__WEBPACK_IMPORTED_MODULE_2__.H)((payload) => {
        const found = [];
        for (const node of payload.members.values()) {
          const key = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_1__.TN)(node);
          (0, _source_substitution_js__WEBPACK_IMPORTED_MODULE_3__.Y)(key) || found.push({ name: key.endsWith(".$") ? key.slice(0, -2) : key, node });
        }
        return found;
      });
      function isWhole(payload) {
        return !(0, _model_open_js__WEBPACK_IMPORTED_MODULE_4__.n)(payload);
      }
    })
  ),
  /***/
  9968: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        Y: () => (
          /* binding */
          optimized
        )
      });
      const optimized_namespaceObject = /* @__PURE__ */ JSON.parse('{"apigateway":{"invoke":{"patterns":["waitForTaskToken"],"like":"","required":["ApiEndpoint","Method"],"optional":["AllowNullValues","AuthType","Headers","Path","QueryParameters","RequestBody","Stage"]}},"athena":{"getQueryExecution":{"patterns":[],"like":"athena:getQueryExecution","required":["QueryExecutionId"],"optional":[]},"getQueryResults":{"patterns":[],"like":"athena:getQueryResults","required":["QueryExecutionId"],"optional":["MaxResults","NextToken","QueryResultType"]},"startQueryExecution":{"patterns":["sync"],"like":"athena:startQueryExecution","required":["QueryString"],"optional":["ClientRequestToken","EngineConfiguration","ExecutionParameters","QueryExecutionContext","ResultConfiguration","ResultReuseConfiguration","WorkGroup"]},"stopQueryExecution":{"patterns":[],"like":"athena:stopQueryExecution","required":[],"optional":["QueryExecutionId"]}},"batch":{"submitJob":{"patterns":["sync"],"like":"batch:submitJob","required":["JobDefinition","JobName","JobQueue"],"optional":["ArrayProperties","ConsumableResourcePropertiesOverride","ContainerOverrides","DependsOn","EcsPropertiesOverride","EksPropertiesOverride","NodeOverrides","Parameters","PropagateTags","RetryStrategy","SchedulingPriorityOverride","ShareIdentifier","Tags","Timeout"]}},"bedrock":{"createModelCustomizationJob":{"patterns":["sync","waitForTaskToken"],"like":"bedrock:createModelCustomizationJob","required":["BaseModelIdentifier","CustomModelName","JobName","OutputDataConfig","RoleArn","TrainingDataConfig"],"optional":["ClientRequestToken","CustomModelKmsKeyId","CustomModelTags","CustomizationConfig","CustomizationType","HyperParameters","JobTags","ValidationDataConfig","VpcConfig"]},"invokeModel":{"patterns":["waitForTaskToken"],"like":"bedrockruntime:invokeModel","required":["ModelId"],"optional":["Accept","Body","ContentType","GuardrailIdentifier","GuardrailVersion","Input","Output","PerformanceConfigLatency","RequestMetadata","ServiceTier","Trace"]}},"bedrockagentcore":{"invokeHarness":{"patterns":[],"like":"bedrockagentcore:invokeHarness","required":["HarnessArn","Messages","RuntimeSessionId"],"optional":["ActorId","AllowedTools","Baggage","MaxIterations","MaxTokens","Model","Qualifier","RuntimeUserId","Skills","SystemPrompt","TimeoutSeconds","Tools","TraceId","TraceParent","TraceState"]}},"codebuild":{"batchDeleteBuilds":{"patterns":[],"like":"codebuild:batchDeleteBuilds","required":["Ids"],"optional":[]},"batchGetReports":{"patterns":[],"like":"codebuild:batchGetReports","required":["ReportArns"],"optional":[]},"deleteBuildBatch":{"patterns":[],"like":"codebuild:deleteBuildBatch","required":["Id"],"optional":[]},"retryBuildBatch":{"patterns":["sync"],"like":"codebuild:retryBuildBatch","required":[],"optional":["Id","IdempotencyToken","RetryType"]},"startBuild":{"patterns":["sync"],"like":"codebuild:startBuild","required":["ProjectName"],"optional":["ArtifactsOverride","AutoRetryLimitOverride","BuildStatusConfigOverride","BuildspecOverride","CacheOverride","CertificateOverride","ComputeTypeOverride","DebugSessionEnabled","EncryptionKeyOverride","EnvironmentTypeOverride","EnvironmentVariablesOverride","FleetOverride","GitCloneDepthOverride","GitSubmodulesConfigOverride","HostKernelOverride","IdempotencyToken","ImageOverride","ImagePullCredentialsTypeOverride","InsecureSslOverride","LogsConfigOverride","PrivilegedModeOverride","QueuedTimeoutInMinutesOverride","RegistryCredentialOverride","ReportBuildStatusOverride","SecondaryArtifactsOverride","SecondarySourcesOverride","SecondarySourcesVersionOverride","ServiceRoleOverride","SourceAuthOverride","SourceLocationOverride","SourceTypeOverride","SourceVersion","TimeoutInMinutesOverride"]},"startBuildBatch":{"patterns":["sync"],"like":"codebuild:startBuildBatch","required":["ProjectName"],"optional":["ArtifactsOverride","BuildBatchConfigOverride","BuildTimeoutInMinutesOverride","BuildspecOverride","CacheOverride","CertificateOverride","ComputeTypeOverride","DebugSessionEnabled","EncryptionKeyOverride","EnvironmentTypeOverride","EnvironmentVariablesOverride","GitCloneDepthOverride","GitSubmodulesConfigOverride","IdempotencyToken","ImageOverride","ImagePullCredentialsTypeOverride","InsecureSslOverride","LogsConfigOverride","PrivilegedModeOverride","QueuedTimeoutInMinutesOverride","RegistryCredentialOverride","ReportBuildBatchStatusOverride","SecondaryArtifactsOverride","SecondarySourcesOverride","SecondarySourcesVersionOverride","ServiceRoleOverride","SourceAuthOverride","SourceLocationOverride","SourceTypeOverride","SourceVersion"]},"stopBuild":{"patterns":[],"like":"codebuild:stopBuild","required":["Id"],"optional":[]},"stopBuildBatch":{"patterns":[],"like":"codebuild:stopBuildBatch","required":["Id"],"optional":[]}},"databrew":{"startJobRun":{"patterns":["sync"],"like":"databrew:startJobRun","required":["Name"],"optional":[]}},"dynamodb":{"deleteItem":{"patterns":[],"like":"dynamodb:deleteItem","required":["Key","TableName"],"optional":["ConditionExpression","ConditionalOperator","Expected","ExpressionAttributeNames","ExpressionAttributeValues","ReturnConsumedCapacity","ReturnItemCollectionMetrics","ReturnValues","ReturnValuesOnConditionCheckFailure"]},"getItem":{"patterns":[],"like":"dynamodb:getItem","required":["Key","TableName"],"optional":["AttributesToGet","ConsistentRead","ExpressionAttributeNames","ProjectionExpression","ReturnConsumedCapacity"]},"putItem":{"patterns":[],"like":"dynamodb:putItem","required":["Item","TableName"],"optional":["ConditionExpression","ConditionalOperator","Expected","ExpressionAttributeNames","ExpressionAttributeValues","ReturnConsumedCapacity","ReturnItemCollectionMetrics","ReturnValues","ReturnValuesOnConditionCheckFailure"]},"updateItem":{"patterns":[],"like":"dynamodb:updateItem","required":["Key","TableName"],"optional":["AttributeUpdates","ConditionExpression","ConditionalOperator","Expected","ExpressionAttributeNames","ExpressionAttributeValues","ReturnConsumedCapacity","ReturnItemCollectionMetrics","ReturnValues","ReturnValuesOnConditionCheckFailure","UpdateExpression"]}},"ecs":{"runTask":{"patterns":["sync","waitForTaskToken"],"like":"ecs:runTask","required":["TaskDefinition"],"optional":["CapacityProviderStrategy","ClientToken","Cluster","Count","EnableECSManagedTags","EnableExecuteCommand","Group","LaunchType","NetworkConfiguration","Overrides","PlacementConstraints","PlacementStrategy","PlatformVersion","PropagateTags","ReferenceId","StartedBy","Tags","VolumeConfigurations"]}},"eks":{"call":{"patterns":["waitForTaskToken"],"like":"","required":["CertificateAuthority","ClusterName","Endpoint","Method","Path"],"optional":["QueryParameters","RequestBody"]},"createCluster":{"patterns":["sync"],"like":"eks:createCluster","required":["Name","ResourcesVpcConfig","RoleArn"],"optional":["AccessConfig","BootstrapSelfManagedAddons","ClientRequestToken","ComputeConfig","ControlPlaneScalingConfig","DeletionProtection","EncryptionConfig","KubeApiServerConfig","KubeControllerManagerConfig","KubeSchedulerConfig","KubernetesNetworkConfig","Logging","OutpostConfig","RemoteNetworkConfig","StorageConfig","Tags","UpgradePolicy","Version","ZonalShiftConfig"]},"createFargateProfile":{"patterns":["sync"],"like":"eks:createFargateProfile","required":["ClusterName","FargateProfileName","PodExecutionRoleArn"],"optional":["ClientRequestToken","Selectors","Subnets","Tags"]},"createNodegroup":{"patterns":["sync"],"like":"eks:createNodegroup","required":["ClusterName","NodeRole","NodegroupName","Subnets"],"optional":["AmiType","CapacityType","ClientRequestToken","DiskSize","InstanceTypes","Labels","LaunchTemplate","NodeRepairConfig","ReleaseVersion","RemoteAccess","ScalingConfig","Tags","Taints","UpdateConfig","Version","WarmPoolConfig"]},"deleteCluster":{"patterns":["sync"],"like":"eks:deleteCluster","required":["Name"],"optional":[]},"deleteFargateProfile":{"patterns":["sync"],"like":"eks:deleteFargateProfile","required":["ClusterName","FargateProfileName"],"optional":[]},"deleteNodegroup":{"patterns":["sync"],"like":"eks:deleteNodegroup","required":["ClusterName","NodegroupName"],"optional":[]},"runJob":{"patterns":["sync","waitForTaskToken"],"like":"","required":["CertificateAuthority","ClusterName","Endpoint","Job"],"optional":["LogOptions","Namespace"]}},"elasticmapreduce":{"addStep":{"patterns":["sync"],"like":"","required":["ClusterId","Step"],"optional":["ExecutionRoleArn"]},"cancelStep":{"patterns":[],"like":"","required":["ClusterId","StepId"],"optional":[]},"createCluster":{"patterns":["sync"],"like":"emr:runJobFlow","required":["Instances","Name"],"optional":["AdditionalInfo","AmiVersion","Applications","AutoScalingRole","AutoTerminationPolicy","BootstrapActions","Configurations","CustomAmiId","EbsRootVolumeIops","EbsRootVolumeSize","EbsRootVolumeThroughput","ExtendedSupport","JobFlowRole","KerberosAttributes","LogEncryptionKmsKeyId","LogUri","ManagedScalingPolicy","MonitoringConfiguration","NewSupportedProducts","OsReleaseLabel","PlacementGroupConfigs","ReleaseLabel","RepoUpgradeOnBoot","ScaleDownBehavior","SecurityConfiguration","ServiceRole","SessionEnabled","StepConcurrencyLevel","StepExecutionRoleArn","Steps","SupportedProducts","Tags","VisibleToAllUsers"]},"modifyInstanceFleetByName":{"patterns":[],"like":"","required":["ClusterId","InstanceFleet","InstanceFleetName"],"optional":[]},"modifyInstanceGroupByName":{"patterns":[],"like":"","required":["ClusterId","InstanceGroup","InstanceGroupName"],"optional":[]},"setClusterTerminationProtection":{"patterns":[],"like":"","required":["ClusterId","TerminationProtected"],"optional":[]},"terminateCluster":{"patterns":["sync"],"like":"","required":["ClusterId"],"optional":[]}},"emr-containers":{"createVirtualCluster":{"patterns":[],"like":"emrcontainers:createVirtualCluster","required":["ContainerProvider","Name"],"optional":["ClientToken","SchedulerConfiguration","SecurityConfigurationId","SessionEnabled","Tags"]},"deleteVirtualCluster":{"patterns":["sync"],"like":"emrcontainers:deleteVirtualCluster","required":["Id"],"optional":[]},"startJobRun":{"patterns":["sync"],"like":"emrcontainers:startJobRun","required":["VirtualClusterId"],"optional":["ClientToken","ConfigurationOverrides","ExecutionRoleArn","JobDriver","JobTemplateId","JobTemplateParameters","Name","ReleaseLabel","RetryPolicyConfiguration","Tags"]}},"emr-serverless":{"cancelJobRun":{"patterns":["sync"],"like":"emrserverless:cancelJobRun","required":["ApplicationId","JobRunId"],"optional":["ShutdownGracePeriodInSeconds"]},"createApplication":{"patterns":["sync"],"like":"emrserverless:createApplication","required":["ReleaseLabel","Type"],"optional":["Architecture","AutoStartConfiguration","AutoStopConfiguration","ClientToken","DiskEncryptionConfiguration","IdentityCenterConfiguration","ImageConfiguration","InitialCapacity","InteractiveConfiguration","JobLevelCostAllocationConfiguration","MaximumCapacity","MonitoringConfiguration","Name","NetworkConfiguration","RuntimeConfiguration","SchedulerConfiguration","Tags","WorkerTypeSpecifications"]},"deleteApplication":{"patterns":["sync"],"like":"emrserverless:deleteApplication","required":["ApplicationId"],"optional":[]},"startApplication":{"patterns":["sync"],"like":"emrserverless:startApplication","required":["ApplicationId"],"optional":[]},"startJobRun":{"patterns":["sync"],"like":"emrserverless:startJobRun","required":["ApplicationId","ExecutionRoleArn"],"optional":["ClientToken","ConfigurationOverrides","ExecutionIamPolicy","ExecutionTimeoutMinutes","FlexExecution","JobDriver","Mode","Name","RetryPolicy","Tags"]},"stopApplication":{"patterns":["sync"],"like":"emrserverless:stopApplication","required":["ApplicationId"],"optional":[]}},"events":{"putEvents":{"patterns":["waitForTaskToken"],"like":"eventbridge:putEvents","required":["Entries"],"optional":["EndpointId"]}},"glue":{"startJobRun":{"patterns":["sync"],"like":"glue:startJobRun","required":["JobName"],"optional":["AllocatedCapacity","Arguments","ExecutionClass","ExecutionRoleSessionPolicy","JobRunId","JobRunQueuingEnabled","MaxCapacity","NotificationProperty","NumberOfWorkers","SecurityConfiguration","Timeout","WorkerType"]}},"http":{"invoke":{"patterns":[],"like":"","required":["ApiEndpoint","Method"],"optional":["Authentication","Headers","InvocationConfig","QueryParameters","RequestBody","Transform"]}},"lambda":{"invoke":{"patterns":["waitForTaskToken"],"like":"lambda:invoke","required":["FunctionName"],"optional":["ClientContext","DurableExecutionName","InvocationType","LogType","Payload","Qualifier","TenantId"]}},"mediaconvert":{"createJob":{"patterns":["sync"],"like":"mediaconvert:createJob","required":["Role","Settings"],"optional":["AccelerationSettings","BillingTagsSource","ClientRequestToken","ElementalInferenceSettings","HopDestinations","JobEngineVersion","JobTemplate","Priority","Queue","SimulateReservedQueue","StatusUpdateInterval","Tags","UserMetadata"]}},"sagemaker":{"createEndpoint":{"patterns":[],"like":"sagemaker:createEndpoint","required":["EndpointConfigName","EndpointName"],"optional":["DeploymentConfig","Tags"]},"createEndpointConfig":{"patterns":[],"like":"sagemaker:createEndpointConfig","required":["EndpointConfigName","ProductionVariants"],"optional":["AsyncInferenceConfig","CrossRegionTrafficConfig","DataCaptureConfig","EnableNetworkIsolation","ExecutionRoleArn","ExplainerConfig","KmsKeyId","MetricsConfig","ShadowProductionVariants","Tags","VpcConfig"]},"createHyperParameterTuningJob":{"patterns":["sync"],"like":"sagemaker:createHyperParameterTuningJob","required":["HyperParameterTuningJobConfig","HyperParameterTuningJobName"],"optional":["Autotune","Tags","TrainingJobDefinition","TrainingJobDefinitions","WarmStartConfig"]},"createLabelingJob":{"patterns":["sync"],"like":"sagemaker:createLabelingJob","required":["HumanTaskConfig","InputConfig","LabelAttributeName","LabelingJobName","OutputConfig","RoleArn"],"optional":["LabelCategoryConfigS3Uri","LabelingJobAlgorithmsConfig","StoppingConditions","Tags"]},"createModel":{"patterns":[],"like":"sagemaker:createModel","required":["ModelName"],"optional":["Containers","EnableNetworkIsolation","ExecutionRoleArn","InferenceExecutionConfig","PrimaryContainer","Tags","VpcConfig"]},"createProcessingJob":{"patterns":["sync"],"like":"sagemaker:createProcessingJob","required":["AppSpecification","ProcessingJobName","ProcessingResources","RoleArn"],"optional":["Environment","ExperimentConfig","NetworkConfig","ProcessingInputs","ProcessingOutputConfig","StoppingCondition","Tags"]},"createTrainingJob":{"patterns":["sync"],"like":"sagemaker:createTrainingJob","required":["OutputDataConfig","RoleArn","TrainingJobName"],"optional":["AlgorithmSpecification","CheckpointConfig","DebugHookConfig","DebugRuleConfigurations","EnableInterContainerTrafficEncryption","EnableManagedSpotTraining","EnableNetworkIsolation","Environment","ExperimentConfig","HyperParameters","InfraCheckConfig","InputDataConfig","MlflowConfig","ModelPackageConfig","ProfilerConfig","ProfilerRuleConfigurations","RemoteDebugConfig","ResourceConfig","RetryStrategy","ServerlessJobConfig","SessionChainingConfig","StoppingCondition","Tags","TensorBoardOutputConfig","VpcConfig"]},"createTransformJob":{"patterns":["sync"],"like":"sagemaker:createTransformJob","required":["ModelName","TransformInput","TransformJobName","TransformOutput","TransformResources"],"optional":["BatchStrategy","DataCaptureConfig","DataProcessing","Environment","ExperimentConfig","MaxConcurrentTransforms","MaxPayloadInMB","ModelClientConfig","Tags"]},"updateEndpoint":{"patterns":[],"like":"sagemaker:updateEndpoint","required":["EndpointConfigName","EndpointName"],"optional":["DeploymentConfig","ExcludeRetainedVariantProperties","RetainAllVariantProperties","RetainDeploymentConfig"]}},"sns":{"publish":{"patterns":["waitForTaskToken"],"like":"sns:publish","required":["Message"],"optional":["MessageAttributes","MessageDeduplicationId","MessageGroupId","MessageStructure","PhoneNumber","Subject","TargetArn","TopicArn"]}},"sqs":{"sendMessage":{"patterns":["waitForTaskToken"],"like":"sqs:sendMessage","required":["MessageBody","QueueUrl"],"optional":["DelaySeconds","MessageAttribute","MessageAttributes","MessageDeduplicationId","MessageGroupId","MessageSystemAttributes"]}},"states":{"startExecution":{"patterns":["sync","sync:2","waitForTaskToken"],"like":"sfn:startExecution","required":["StateMachineArn"],"optional":["Input","Name","TraceHeader"]}}}'), optimized = new Map(Object.entries(optimized_namespaceObject).map(([name, actions]) => [name, listed(name, actions)]));
      function listed(name, actions) {
        return { name, actions: new Map(Object.entries(actions).map(([action, each]) => [action, known(each)])) };
      }
      function known({ patterns, like, required, optional }) {
        const parameters = new Map([
          ...required.map((each) => [each, !0]),
          ...optional.map((each) => [each, !1])
        ]);
        return { offered: !0, patterns, like, parameters: () => parameters };
      }
    })
  ),
  /***/
  2055: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          slipOf
        )
        /* harmony export */
      });
      var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8606);
      const longest = 80;
      function slipOf(name, candidates) {
        if (name.length > longest || name === "")
          return;
        const near = candidates.filter((each) => Math.abs(each.length - name.length) <= mostEdits), lower = name.toLowerCase();
        return near.find((each) => each.toLowerCase() === lower) ?? near.find((each) => isSwapOrDouble(name, each)) ?? near.find((each) => isFewEditsAway(name, each, 1)) ?? near.find((each) => isFewEditsAway(name, each, mostEdits));
      }
      const mostEdits = 2;
      function isFewEditsAway(name, meant, few) {
        const shorter = Math.min(name.length, meant.length), most = Math.min(few, shorter < 5 ? 0 : shorter < 8 ? 1 : mostEdits);
        return Math.abs(name.length - meant.length) > most || (0, leven__WEBPACK_IMPORTED_MODULE_0__.A)(name, meant) > most ? !1 : !differsInVersion(name, meant) && !differsInWord(name, meant);
      }
      function differsInVersion(name, other) {
        return withoutVersion(name) === withoutVersion(other);
      }
      function withoutVersion(name) {
        return name.replace(/[vV]?\d+$/, "");
      }
      function differsInWord(name, other) {
        const [short, long] = name.length < other.length ? [name, other] : [other, name];
        return long.length - short.length > 1 && (long.startsWith(short) || long.endsWith(short));
      }
      function isSwapOrDouble(name, meant) {
        const at = firstDifference(name, meant);
        return name.length === meant.length ? name[at] === meant[at + 1] && name[at + 1] === meant[at] && name.slice(at + 2) === meant.slice(at + 2) : name.length === meant.length + 1 ? name[at] === name[at - 1] && name.slice(at + 1) === meant.slice(at) : !1;
      }
      function firstDifference(a, b) {
        let at = 0;
        for (; at < a.length && a[at] === b[at]; )
          at++;
        return at;
      }
    })
  ),
  /***/
  1214: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DE: () => (
          /* binding */
          addParameter
        ),
        /* harmony export */
        GW: () => (
          /* binding */
          parameterInWords
        ),
        /* harmony export */
        au: () => (
          /* binding */
          didYouMean
        ),
        /* harmony export */
        e$: () => (
          /* binding */
          isOtherAcronym
        ),
        /* harmony export */
        js: () => (
          /* binding */
          callInWords
        ),
        /* harmony export */
        p8: () => (
          /* binding */
          unknownParameters
        ),
        /* harmony export */
        qw: () => (
          /* binding */
          nearestOf
        ),
        /* harmony export */
        tM: () => (
          /* binding */
          atPart
        ),
        /* harmony export */
        yF: () => (
          /* binding */
          patternsInWords
        )
        /* harmony export */
      });
      var _catalogue_integrations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1269), _catalogue_slips_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2055), _remember_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3959), _source_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4360), _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3343);
      function atPart({ tree }, { resource }, part) {
        return part.start === part.end ? { node: resource } : { node: resource, range: tree.within(resource, part.start, part.end) };
      }
      function callInWords({ kind, service, action }) {
        return `${kind === "sdk" ? "aws-sdk:" : ""}${service.text}:${action.text}`;
      }
      function didYouMean(name) {
        return name === void 0 ? void 0 : `Did you mean ${(0, _words_js__WEBPACK_IMPORTED_MODULE_0__.TL)(name)}?`;
      }
      function addParameter(language) {
        const inPath = "write its name with .$ and a path", inJsonata = "write an expression in {% %}", unsaid = `${inPath}; in JSONata ${inJsonata}`;
        return `Add the parameter. When it comes from the input, ${language === void 0 ? unsaid : language === "JSONata" ? inJsonata : inPath}.`;
      }
      function nearestOf(name, candidates) {
        return (0, _catalogue_slips_js__WEBPACK_IMPORTED_MODULE_1__.K)(name, candidates) ?? (0, _words_js__WEBPACK_IMPORTED_MODULE_0__.pA)(name, candidates);
      }
      const unknownParameters = (0, _remember_js__WEBPACK_IMPORTED_MODULE_2__.H)((integration) => [
        ...unknownIn(integration)
      ]);
      function* unknownIn({ payload, action, call, structures }) {
        if (payload === void 0 || action === void 0 || !action.offered)
          return;
        const known = action.parameters();
        for (const { name, node } of (0, _catalogue_integrations_js__WEBPACK_IMPORTED_MODULE_3__.given)(payload)) {
          if (!known.has(name)) {
            const meant = (0, _catalogue_slips_js__WEBPACK_IMPORTED_MODULE_1__.K)(name, [...known.keys()]), isDoubtful = meant === void 0 ? call.kind === "sdk" : isOtherAcronym(name, meant);
            yield { name, node, meant, inside: void 0, isDoubtful };
          }
          yield* unknownMembers(node, name, structures.get(name));
        }
      }
      function* unknownMembers(node, inside, reference) {
        if (reference !== void 0)
          for (const structure of structuresIn(node, reference.marks)) {
            const known = reference.members();
            for (const { name, node: value } of (0, _catalogue_integrations_js__WEBPACK_IMPORTED_MODULE_3__.given)(structure))
              known.has(name) || (yield* unknownMember({ name, node: value }, inside, [...known.keys()])), yield* unknownMembers(value, name, known.get(name));
          }
      }
      function* unknownMember({ name, node }, inside, known) {
        if (name === name.toUpperCase())
          return;
        const meant = (0, _catalogue_slips_js__WEBPACK_IMPORTED_MODULE_1__.K)(name, known);
        yield { name, node, meant, inside, isDoubtful: meant === void 0 || isOtherAcronym(name, meant) };
      }
      function structuresIn(node, marks) {
        let nodes = [node];
        for (const mark of marks)
          nodes = nodes.flatMap((each) => mark === "*" ? (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_4__.ld)(each) : each.kind === "object" ? [...(0, _source_tree_js__WEBPACK_IMPORTED_MODULE_4__.ol)(each)] : []);
        return nodes.filter((each) => each.kind === "object");
      }
      function isOtherAcronym(name, meant) {
        return name.toLowerCase() !== meant.toLowerCase() || /^[a-z]/.test(name) ? !1 : withFirstWord(name) !== meant;
      }
      function withFirstWord(name) {
        return name.replace(/^([A-Z])([A-Z]+)(?=[A-Z][a-z]|$)/, (_, first, rest) => first + rest.toLowerCase());
      }
      function parameterInWords({ name, inside }) {
        const place = inside === void 0 ? "" : ` in ${inside}`;
        return `parameter ${(0, _words_js__WEBPACK_IMPORTED_MODULE_0__.TL)(name)}${place}`;
      }
      function patternsInWords(patterns) {
        return (0, _words_js__WEBPACK_IMPORTED_MODULE_0__.gP)(["request and response", ...patterns.map((pattern) => `.${pattern}`)]);
      }
    })
  )
};
