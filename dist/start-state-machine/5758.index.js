export const id = 5758, ids = [5758], modules = {
  /***/
  5635: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        integrationRules: () => (
          /* binding */
          integrationRules
        )
      });
      var catalogue_integrations = __webpack_require__(1269), pages = __webpack_require__(4193), substitution = __webpack_require__(8233), tree = __webpack_require__(4360), words = __webpack_require__(3343);
      const dynamodbValueWithoutType = {
        id: "dynamodb-value-without-type",
        level: "warning",
        hint: 'Say the type: { "S": "text" }, { "N": "1" }, { "BOOL": true }.',
        documentation: pages.B.integrations,
        check({ integrations }, report) {
          for (const { call, payload } of integrations)
            if (!(call.service.text !== "dynamodb" || payload === void 0))
              for (const field of fields)
                for (const node of (0, tree.ol)((0, tree.Dc)(payload, field)))
                  (node.kind === "object" ? isTyped(node) : isOpenValue(node)) || report({ node, message: `${(0, words.TL)((0, tree.TN)(node))} must be an attribute value with its type` });
        }
      }, fields = ["Key", "Item", "ExpressionAttributeValues", "ExclusiveStartKey"], types = /* @__PURE__ */ new Set(["S", "N", "B", "SS", "NS", "BS", "M", "L", "NULL", "BOOL"]);
      function isTyped(node) {
        if (!(0, catalogue_integrations.isWhole)(node))
          return !0;
        const names = [...node.members.keys()].map((name) => name.replace(/\.\$$/, ""));
        return names.length === 1 && names.every((name) => types.has(name));
      }
      function isOpenValue(node) {
        return (0, tree.TN)(node).endsWith(".$") || node.kind === "substitution" ? !0 : node.kind === "string" && (node.value.startsWith("{%") || (0, substitution.Y)(node.value));
      }
      var rule_integrations = __webpack_require__(1214);
      const execution_without_parent_parent = "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID", executionWithoutParent = {
        id: "execution-without-parent",
        level: "info",
        hint: 'Add "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$": "$$.Execution.Id" to Input ("{% $states.context.Execution.Id %}" without the .$ in JSONata).',
        documentation: pages.B.nested,
        check({ integrations }, report) {
          for (const { call, payload } of integrations) {
            if ((0, rule_integrations.js)(call) !== "states:startExecution" || payload === void 0)
              continue;
            const input = (0, tree.Dc)(payload, "Input");
            input?.kind !== "object" || !(0, catalogue_integrations.isWhole)(input) || (0, catalogue_integrations.given)(input).some(({ name }) => name === execution_without_parent_parent) || report({ node: input, message: `The execution is started without ${execution_without_parent_parent} in its input` });
          }
        }
      }, fifoWithoutGroup = {
        id: "fifo-without-group",
        level: "warning",
        hint: "Add MessageGroupId.",
        documentation: pages.B.integrations,
        check({ integrations }, report) {
          for (const { call, payload } of integrations) {
            const field = Object.hasOwn(targets, `${call.service.text}:${call.action.text}`) ? targets[`${call.service.text}:${call.action.text}`] : void 0;
            if (field === void 0 || payload === void 0 || !(0, catalogue_integrations.isWhole)(payload))
              continue;
            const node = (0, tree.Dc)(payload, field);
            node === void 0 || !(0, tree.b6)(node)?.endsWith(".fifo") || (0, catalogue_integrations.given)(payload).some(({ name }) => name === "MessageGroupId") || report({ node, message: `What is sent to ${(0, words.TL)((0, tree.b6)(node) ?? "")} needs a MessageGroupId` });
          }
        }
      }, targets = {
        "sqs:sendMessage": "QueueUrl",
        "sns:publish": "TopicArn"
      };
      var expressions = __webpack_require__(5623), model_open = __webpack_require__(6638);
      const integrationMissingParameter = {
        id: "integration-missing-parameter",
        level: "error",
        hint: (0, rule_integrations.DE)(void 0),
        documentation: pages.B.parameters,
        check({ integrations }, report) {
          for (const integration of integrations) {
            const { payload, action, call, resource, state } = integration;
            if (action === void 0)
              continue;
            const field = fieldLeftOut(integration);
            field !== void 0 && report({
              node: resource,
              message: `${(0, rule_integrations.js)(call)} is called without ${(0, words.TL)(field)}`,
              level: levelWithout(field, integration),
              hint: `Add ${(0, words.TL)(field)}, an object with the parameters of the action; {} where it needs none.`
            });
            const other = otherThanParameters(integration);
            if (other !== void 0 && report({
              node: other,
              message: `${(0, rule_integrations.js)(call)} takes an object of parameters, not ${(0, tree.bh)(other)}`,
              hint: "Write an object with the parameters of the action."
            }), payload === void 0 || !(0, catalogue_integrations.isWhole)(payload))
              continue;
            const names = new Set((0, catalogue_integrations.given)(payload).map(({ name }) => name));
            for (const { meant } of (0, rule_integrations.p8)(integration))
              meant !== void 0 && names.add(meant);
            const hint = (0, rule_integrations.DE)(state.language), missing = [];
            for (const [name, isRequired] of action.parameters())
              isRequired && !names.has(name) && missing.push((0, words.TL)(name));
            missing.length > 0 && report({ node: payload, message: `${(0, rule_integrations.js)(call)} requires ${(0, words.Q7)(missing)}`, hint });
            const oneOf = alternatives.get((0, rule_integrations.js)(call)) ?? [];
            if (oneOf.length > 0 && !oneOf.some((name) => names.has(name))) {
              const message = `${(0, rule_integrations.js)(call)} requires ${(0, words.gP)(oneOf.map(words.TL))}`;
              report({ node: payload, message, level: "warning", hint });
            }
          }
        }
      }, alternatives = /* @__PURE__ */ new Map([
        ["http:invoke", ["Authentication", "InvocationConfig"]]
      ]);
      function fieldLeftOut({ state: { node, language }, payload }) {
        if (!(payload !== void 0 || language === void 0 || node.kind !== "object" || (0, model_open.n)(node))) {
          for (const name of node.members.keys())
            if ((0, words.pA)(name, payloadFields) !== void 0)
              return;
          return (0, catalogue_integrations.payloadField)(language);
        }
      }
      const payloadFields = ["Parameters", "Arguments"];
      function levelWithout(field, { action }) {
        const isNeeded = [...action?.parameters().values() ?? []].some((isRequired) => isRequired);
        return field === "Parameters" || isNeeded ? "error" : "warning";
      }
      function otherThanParameters({ state }) {
        if (state.language === void 0)
          return;
        const node = (0, tree.Dc)(state.node, (0, catalogue_integrations.payloadField)(state.language));
        return node === void 0 || node.kind === "object" || node.kind === "substitution" ? void 0 : node.kind !== "string" ? node : state.language === "JSONata" && (0, expressions.B)(node.value) || (0, substitution.Y)(node.value) ? void 0 : node;
      }
      var catalogue_catalogue = __webpack_require__(8977), slips = __webpack_require__(2055);
      const integrationMisspeltService = {
        id: "integration-misspelt-service",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Use the name that the service has in Step Functions.",
        documentation: pages.B.sdk,
        check(subject, report) {
          for (const integration of subject.integrations) {
            const meant = meantService(integration);
            if (meant === void 0)
              continue;
            const { service } = integration.call;
            report({
              ...(0, rule_integrations.tM)(subject, integration, service),
              message: `Step Functions has no integration named ${(0, words.TL)(service.text)}`,
              hint: (0, rule_integrations.au)(meant)
            });
          }
        }
      };
      function meantService({ call, catalogue, service }) {
        const { kind, service: part } = call, name = part.text;
        if (!(service !== void 0 || (0, catalogue_catalogue.og)(name)))
          return kind === "optimized" && catalogue.isInSdk(name) ? `aws-sdk:${name}` : (0, slips.K)(name, catalogue.names(kind)) ?? aliased((0, catalogue_catalogue.O5)(name.toLowerCase()), kind);
      }
      function aliased(name, kind) {
        return name === void 0 || kind === "sdk" ? name : `aws-sdk:${name}`;
      }
      const integrationUnknownAction = {
        id: "integration-unknown-action",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Use an action of the service.",
        documentation: pages.B.sdk,
        check(subject, report) {
          for (const integration of subject.integrations) {
            const { call, service, action } = integration;
            if (service === void 0 || action?.offered === !0)
              continue;
            const { text } = call.action, missing = text === "" ? `names no action of ${(0, words.TL)(service.name)}` : void 0, message = action === void 0 ? `${(0, words.TL)(service.name)} has no action ${(0, words.TL)(text)} (${catalogue_catalogue.KW})` : `Step Functions does not call ${(0, rule_integrations.js)(call)}`;
            report({
              ...(0, rule_integrations.tM)(subject, integration, call.action),
              message: missing === void 0 ? message : `The Resource ${missing}`,
              hint: () => hintFor(integration, [...service.actions.keys()])
            });
          }
        }
      };
      function hintFor({ call, catalogue, action }, names) {
        if (action !== void 0)
          return "Call it from a Lambda function.";
        const part = call.action, inSdk = catalogue.service("sdk", (0, catalogue_catalogue.Tr)(call));
        return call.kind === "optimized" && inSdk?.actions.has(part.text) ? (0, rule_integrations.au)(`aws-sdk:${inSdk.name}:${part.text}`) : (0, rule_integrations.au)((0, rule_integrations.qw)(part.text, names));
      }
      const integrationUnknownParameter = {
        id: "integration-unknown-parameter",
        level: "error",
        hint: "Use a parameter of the action. What a Lambda function is to get belongs into Payload.",
        documentation: pages.B.parameters,
        check({ integrations }, report) {
          for (const integration of integrations)
            for (const unknown of (0, rule_integrations.p8)(integration)) {
              const { name, node, meant, isDoubtful } = unknown;
              isDoubtful || report({
                node,
                at: "key",
                message: `${(0, rule_integrations.js)(integration.call)} takes no ${(0, rule_integrations.GW)(unknown)}`,
                hint: (0, rule_integrations.au)(meant),
                fix: meant?.toLowerCase() === name.toLowerCase() && node.key === name ? { is: "key", node, key: meant } : void 0
              });
            }
        }
      }, integrationUnknownService = {
        id: "integration-unknown-service",
        level: "warning",
        hint: "Check the name of the service. If it is newer than the catalogue, leave it.",
        documentation: pages.B.sdk,
        check(subject, report) {
          for (const integration of subject.integrations) {
            const { call, catalogue, service } = integration, name = call.service.text;
            service !== void 0 || (0, catalogue_catalogue.og)(name) || meantService(integration) === void 0 && report({
              ...(0, rule_integrations.tM)(subject, integration, call.service),
              message: `No integration named ${(0, words.TL)(name)} is known (${catalogue_catalogue.KW})`,
              hint: () => (0, rule_integrations.au)((0, rule_integrations.qw)(name, catalogue.names(call.kind)))
            });
          }
        }
      }, integrationUnlistedParameter = {
        id: "integration-unlisted-parameter",
        level: "warning",
        hint: "Check the name against the API of the service.",
        documentation: pages.B.parameters,
        check({ integrations }, report) {
          for (const integration of integrations) {
            const { action, call } = integration;
            for (const unknown of (0, rule_integrations.p8)(integration)) {
              const { name, node, meant, inside, isDoubtful } = unknown;
              if (!isDoubtful)
                continue;
              const names = inside === void 0 ? [...action?.parameters().keys() ?? []] : [];
              report({
                node,
                at: "key",
                message: messageFor(unknown, (0, rule_integrations.js)(call)),
                hint: () => (0, rule_integrations.au)(meant ?? (0, rule_integrations.qw)(name, names))
              });
            }
          }
        }
      };
      function messageFor(unknown, call) {
        const { name, meant } = unknown;
        return meant === void 0 || !(0, rule_integrations.e$)(name, meant) ? `No ${(0, rule_integrations.GW)(unknown)} of ${call} is known (${catalogue_catalogue.KW})` : `${call} may take no ${(0, rule_integrations.GW)(unknown)}: in the AWS SDK for Java, as Step Functions follows it, it is ${(0, words.TL)(meant)}`;
      }
      const integrationUnsupportedPattern = {
        id: "integration-unsupported-pattern",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Leave the suffix out, or use another.",
        documentation: pages.B.integrations,
        check(subject, report) {
          for (const integration of subject.integrations) {
            const { call, action } = integration;
            if (call.pattern === void 0 || action === void 0 || !action.offered)
              continue;
            const { text } = call.pattern, { patterns } = action;
            if (patterns.includes(text))
              continue;
            const meant = (0, words.pA)(text, [...patterns]);
            report({
              ...(0, rule_integrations.tM)(subject, integration, call.pattern),
              message: `${(0, rule_integrations.js)(call)} does not run with ${(0, words.TL)(`.${text}`)}, only by ${(0, rule_integrations.yF)(patterns)}`,
              hint: meant === void 0 ? void 0 : (0, rule_integrations.au)(`.${meant}`)
            });
          }
        }
      }, repeated = {
        "athena:startQueryExecution": { effect: "run the query", token: "ClientRequestToken", remembers: !0 },
        "batch:submitJob": { effect: "submit the job" },
        "codebuild:startBuild": { effect: "start the build", token: "IdempotencyToken", remembers: !0 },
        "ecs:runTask": { effect: "run the task", token: "ClientToken", remembers: !0 },
        "events:putEvents": { effect: "send the events" },
        "firehose:putRecord": { effect: "put the record" },
        "glue:startJobRun": { effect: "start the job", token: "JobRunId" },
        "kinesis:putRecord": { effect: "put the record" },
        "ses:sendEmail": { effect: "send the mail" },
        "sesv2:sendEmail": { effect: "send the mail" },
        "sfn:startExecution": { effect: "start the execution", token: "Name" },
        "sns:publish": { effect: "publish the message", token: "MessageDeduplicationId", remembers: !0 },
        "sqs:sendMessage": { effect: "send the message", token: "MessageDeduplicationId", remembers: !0 },
        "states:startExecution": { effect: "start the execution", token: "Name" }
      };
      function effectRepeated(integration) {
        const { payload, call } = integration;
        if (payload === void 0 || !(0, catalogue_integrations.isWhole)(payload) || call.pattern !== void 0)
          return;
        if (nameOf(integration) === "dynamodb:updateItem")
          return updateRepeated(integration);
        const { effect, token } = repetitionOf(integration) ?? {};
        if (!(token !== void 0 && (0, catalogue_integrations.given)(payload).some(({ name }) => name === token)))
          return effect;
      }
      function fixedToken(integration) {
        const { token, remembers } = repetitionOf(integration) ?? {};
        return remembers === !0 ? fixedText(integration, token) : void 0;
      }
      function uniqueName(integration) {
        const name = nameOf(integration);
        return Object.hasOwn(namesTakenOnce, name) ? fixedText(integration, namesTakenOnce[name]) : void 0;
      }
      const namesTakenOnce = {
        "sagemaker:createHyperParameterTuningJob": "HyperParameterTuningJobName",
        "sagemaker:createProcessingJob": "ProcessingJobName",
        "sagemaker:createTrainingJob": "TrainingJobName",
        "sagemaker:createTransformJob": "TransformJobName",
        "sfn:startExecution": "Name",
        "states:startExecution": "Name",
        "transcribe:startTranscriptionJob": "TranscriptionJobName"
      };
      function newEachTime(field, { language }) {
        return `Make it of something that is new each time, such as ${language === "JSONata" ? `{% $states.context.Execution.${field} %}` : `$$.Execution.${field}`}.`;
      }
      function nameOf({ call }) {
        return `${call.service.text}:${call.action.text}`;
      }
      function repetitionOf(integration) {
        const name = nameOf(integration);
        return Object.hasOwn(repeated, name) ? repeated[name] : void 0;
      }
      function updateRepeated({ payload }) {
        const update = (0, tree.b6)((0, tree.Dc)(payload, "UpdateExpression"));
        if (!(update === void 0 || (0, tree.Dc)(payload, "ConditionExpression") !== void 0) && !((0, substitution.Y)(update) || update.startsWith("{%")))
          return /\bADD\b|list_append|[^=\s][^=]*[+-]\s*:/i.test(update) ? "make the update" : void 0;
      }
      function fixedText({ payload }, field) {
        const node = field === void 0 ? void 0 : (0, tree.Dc)(payload, field);
        if (!(node?.kind !== "string" || (0, substitution.Y)(node.value) || node.value.startsWith("{%")))
          return node;
      }
      const nameUsedAgain = {
        id: "name-used-again",
        level: "warning",
        hint: "Make it of something that is new each time, such as $$.Execution.Name ({% $states.context.Execution.Name %} in JSONata).",
        documentation: pages.B.integrations,
        check({ integrations }, report) {
          for (const integration of integrations) {
            const node = uniqueName(integration);
            node !== void 0 && report({
              node,
              hint: newEachTime("Name", integration.state),
              message: `The service takes the name ${(0, words.TL)(node.value)} once, and refuses it the next time`
            });
          }
        }
      };
      var optimized = __webpack_require__(9968);
      const resourceUnsupported = {
        id: "resource-unsupported",
        level: "error",
        awsCode: "INVALID_RESOURCE",
        hint: "Use the service integration that works with it, such as arn:aws:states:::sqs:sendMessage, and name it in Parameters or Arguments.",
        documentation: pages.B.task,
        check({ definition }, report) {
          for (const { node: state, type } of definition.states) {
            const node = (0, tree.Dc)(state, "Resource");
            if (type !== "Task" || node?.kind !== "string" || (0, substitution.Y)(node.value))
              continue;
            const found = troubleIn(node.value);
            found !== void 0 && report({ node, message: `Resource is ${(0, words.TL)(node.value)}, but ${found.trouble}`, hint: found.hint });
          }
        }
      };
      function troubleIn(resource) {
        const [arn, , service = "", region = "", account = "", ...rest] = resource.split(":");
        if (!(arn !== "arn" || rest.join("") === ""))
          switch (service) {
            case "lambda":
              return functionTrouble(region, account, rest);
            case "states":
              return region === "" && account === "" ? void 0 : activityTrouble(rest);
            default:
              return {
                trouble: `a Task does not run what belongs to ${(0, words.TL)(service)}`,
                hint: suggestion((0, words.pA)(service, ["lambda", "states"]))
              };
          }
      }
      const functionForm = "Write arn:aws:lambda:REGION:ACCOUNT:function:NAME, with :VERSION or :ALIAS after it where one is meant.";
      function functionTrouble(region, account, rest) {
        const [type = "", ...names] = rest;
        if (type !== "function") {
          const hint = suggestion((0, words.pA)(type, ["function"])) ?? functionForm;
          return { trouble: `of Lambda a Task runs a "function", not ${(0, words.TL)(type)}`, hint };
        }
        if (region === "")
          return { trouble: "its region is missing", hint: functionForm };
        if (account === "")
          return { trouble: "its account is missing", hint: functionForm };
        if (names.length > 2)
          return { trouble: "more than a version or alias follows the name", hint: functionForm };
        if (names.length === 0 || names.includes(""))
          return { trouble: "a name is missing", hint: functionForm };
        if (/\s/.test(names.join("")))
          return { trouble: "a name has a blank", hint: functionForm };
      }
      const activityForm = "Write arn:aws:states:REGION:ACCOUNT:activity:NAME.";
      function activityTrouble([type = "", ...names]) {
        if (!(type === "aws-sdk" || optimized.Y.has(type))) {
          if (type !== "activity") {
            const hint = suggestion((0, words.pA)(type, ["activity"]));
            return { trouble: `a Task runs an "activity" or a service integration, not ${(0, words.TL)(type)}`, hint };
          }
          return names.length > 1 ? { trouble: "something follows the name of the activity", hint: activityForm } : names.join("") === "" ? { trouble: "a name is missing", hint: activityForm } : void 0;
        }
      }
      function suggestion(name) {
        return name === void 0 ? void 0 : `Did you mean ${(0, words.TL)(name)}?`;
      }
      const retryNotIdempotent = {
        id: "retry-not-idempotent",
        level: "warning",
        hint: "Retry only errors that come before the call takes effect, such as throttling, or give what lets the service know it again.",
        documentation: pages.B.errors,
        check({ integrations }, report) {
          for (const integration of integrations) {
            const effect = effectRepeated(integration);
            if (effect !== void 0)
              for (const retrier of (0, tree.ld)((0, tree.Dc)(integration.state.node, "Retry"))) {
                if ((0, tree.rl)((0, tree.Dc)(retrier, "MaxAttempts")) === 0)
                  continue;
                const node = (0, tree.ld)((0, tree.Dc)(retrier, "ErrorEquals")).find((name) => broad.has((0, tree.b6)(name) ?? ""));
                node !== void 0 && report({ node, message: `A retry after any failure may ${effect} twice` });
              }
          }
        }
      }, broad = /* @__PURE__ */ new Set(["States.ALL", "States.TaskFailed", "States.Timeout"]), ending = "Exception", sdkErrorName = {
        id: "sdk-error-name",
        level: "warning",
        hint: "Write the name as Step Functions gives it.",
        documentation: pages.B.sdk,
        check({ integrations }, report) {
          for (const { state, call, service } of integrations) {
            const prefix = service?.errorPrefix;
            if (prefix !== void 0)
              for (const node of handledNames(state)) {
                const meant = spelled(node.value, prefix);
                meant === void 0 || meant === node.value || report({
                  node,
                  message: `${(0, rule_integrations.js)(call)} gives no error named ${(0, words.TL)(node.value)}`,
                  hint: (0, rule_integrations.au)(meant)
                });
              }
          }
        }
      };
      function spelled(name, prefix) {
        const point = name.indexOf(".");
        if (name.slice(0, Math.max(0, point)).toLowerCase() !== prefix.toLowerCase())
          return;
        const rest = name.slice(point + 1);
        if (/^[A-Za-z0-9]+$/.test(rest))
          return `${prefix}.${rest}${rest.endsWith(ending) ? "" : ending}`;
      }
      function handledNames({ node }) {
        return ["Retry", "Catch"].flatMap((field) => (0, tree.ld)((0, tree.Dc)(node, field))).flatMap((handler) => (0, tree.ld)((0, tree.Dc)(handler, "ErrorEquals"))).filter((name) => name.kind === "string");
      }
      const tokenNeverNew = {
        id: "token-never-new",
        level: "warning",
        hint: "Make it of something that is new each time, such as $$.Execution.Id ({% $states.context.Execution.Id %} in JSONata).",
        documentation: pages.B.integrations,
        check({ integrations }, report) {
          for (const integration of integrations) {
            const node = fixedToken(integration);
            node !== void 0 && report({
              node,
              hint: newEachTime("Id", integration.state),
              message: "The token is the same each time, so the service takes every call for the first one again"
            });
          }
        }
      }, integrationRules = [
        resourceUnsupported,
        integrationMisspeltService,
        integrationUnknownService,
        integrationUnknownAction,
        integrationUnsupportedPattern,
        integrationUnknownParameter,
        integrationUnlistedParameter,
        integrationMissingParameter,
        executionWithoutParent,
        sdkErrorName,
        retryNotIdempotent,
        nameUsedAgain,
        tokenNeverNew,
        fifoWithoutGroup,
        dynamodbValueWithoutType
      ];
    })
  )
};
