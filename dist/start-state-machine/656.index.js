export const id = 656, ids = [656], modules = {
  /***/
  6984: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $6: () => (
          /* binding */
          textAt
        ),
        /* harmony export */
        Yf: () => (
          /* binding */
          jsonIn
        ),
        /* harmony export */
        at: () => (
          /* binding */
          at
        ),
        /* harmony export */
        gT: () => (
          /* binding */
          listAt
        ),
        /* harmony export */
        kB: () => (
          /* binding */
          withoutNothing
        )
        /* harmony export */
      });
      function jsonIn(text) {
        if (!(text === void 0 || !/^\s*[[{"]/.test(text)))
          try {
            return JSON.parse(text);
          } catch {
            return;
          }
      }
      function at(value, ...keys) {
        let found = value;
        for (const key of keys) {
          if (typeof found != "object" || found === null || !Object.hasOwn(found, key))
            return;
          found = found[key];
        }
        return found;
      }
      function textAt(value, ...keys) {
        const found = at(value, ...keys);
        return typeof found == "number" ? String(found) : typeof found == "string" && found !== "" ? found : void 0;
      }
      function listAt(value, ...keys) {
        const found = at(value, ...keys);
        return Array.isArray(found) ? found : [];
      }
      function withoutNothing(values) {
        return values.filter((value) => value !== void 0);
      }
    })
  ),
  /***/
  4531: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dp: () => (
          /* binding */
          isRegion
        ),
        /* harmony export */
        HL: () => (
          /* binding */
          mapRunPage
        ),
        /* harmony export */
        He: () => (
          /* binding */
          logGroupPage
        ),
        /* harmony export */
        Ko: () => (
          /* binding */
          buildPage
        ),
        /* harmony export */
        M4: () => (
          /* binding */
          groundOfArn
        ),
        /* harmony export */
        Qe: () => (
          /* binding */
          executionPage
        ),
        /* harmony export */
        UF: () => (
          /* binding */
          ecsTaskPage
        ),
        /* harmony export */
        aD: () => (
          /* binding */
          glueRunPage
        ),
        /* harmony export */
        dC: () => (
          /* binding */
          batchJobPage
        ),
        /* harmony export */
        rs: () => (
          /* binding */
          urlOf
        )
        /* harmony export */
      });
      var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(125);
      function groundOfArn(arn) {
        const parsed = arn === void 0 ? void 0 : (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.Lw)(arn);
        if (!(parsed === void 0 || !isRegion(parsed.region)))
          return { partition: parsed.partition, region: parsed.region, account: parsed.account };
      }
      function isRegion(text) {
        return text !== void 0 && /^[a-z0-9-]{1,40}$/.test(text);
      }
      function urlOf({ ground, page }, consoleUrl) {
        return consoleUrl(ground.partition, page);
      }
      function executionPage(arn) {
        const ground = groundOfArn(arn);
        if (ground === void 0)
          return;
        const kind = arn.split(":")[5] === "express" ? "express-executions" : "executions";
        return { ground, page: `states/home?region=${ground.region}#/v2/${kind}/details/${encoded(arn)}` };
      }
      function mapRunPage(executionArn, mapRunArn) {
        const ground = groundOfArn(mapRunArn);
        if (ground === void 0)
          return;
        const page = `states/home?region=${ground.region}#/v2/executions/details/${encoded(executionArn)}/mapRuns/${encoded(mapRunArn)}`;
        return { ground, page };
      }
      function logGroupPage(ground, group, stream) {
        const events = stream === void 0 ? "" : `/log-events/${encodedInFragment(stream)}`, page = `cloudwatch/home?region=${ground.region}#logsV2:log-groups/log-group/${encodedInFragment(group)}${events}`;
        return { ground, page };
      }
      function buildPage(ground, project, buildId) {
        const path = `codesuite/codebuild/${encoded(ground.account)}/projects/${encoded(project)}/build/${encoded(buildId)}/`;
        return { ground, page: `${path}?region=${ground.region}` };
      }
      function ecsTaskPage(ground, cluster, taskId) {
        const path = `ecs/v2/clusters/${encoded(cluster)}/tasks/${encoded(taskId)}`;
        return { ground, page: `${path}?region=${ground.region}` };
      }
      function glueRunPage(ground, job, runId) {
        const fragment = `/job/${encoded(job)}/run/${encoded(runId)}`;
        return { ground, page: `gluestudio/home?region=${ground.region}#${fragment}` };
      }
      function batchJobPage(ground, jobId) {
        return { ground, page: `batch/home?region=${ground.region}#jobs/detail/${encoded(jobId)}` };
      }
      const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
      function encoded(text) {
        return encodeURIComponent(text.replace(loneSurrogate, "?")).replace(/[!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
      }
      function encodedInFragment(text) {
        return encodeURIComponent(encoded(text)).replaceAll("%", "$");
      }
    })
  ),
  /***/
  5240: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        h: () => (
          /* binding */
          diagnose
        ),
        q: () => (
          /* binding */
          executionFacts
        )
      });
      var lib = __webpack_require__(125), console_page = __webpack_require__(4531), json_value = __webpack_require__(6984);
      const logGroup = "/aws/batch/job";
      function failedJob({ json, ground }) {
        const id2 = (0, json_value.$6)(json, "JobId"), status = (0, json_value.$6)(json, "Status");
        if (id2 === void 0 || status === void 0)
          return;
        const lastAttempt = (0, json_value.gT)(json, "Attempts").at(-1), container = (0, json_value.at)(lastAttempt, "Container") ?? (0, json_value.at)(json, "Container"), place = (0, console_page.M4)((0, json_value.$6)(json, "JobArn")) ?? ground, stream = (0, json_value.$6)(container, "LogStreamName"), exitCode = (0, json_value.$6)(container, "ExitCode"), reason = (0, json_value.$6)(container, "Reason");
        return {
          kind: "batch",
          what: `Batch job ${(0, json_value.$6)(json, "JobName") ?? id2}`,
          why: (0, json_value.$6)(json, "StatusReason") ?? reason ?? `The job ended ${status}`,
          details: (0, json_value.kB)([
            exitCode === void 0 ? void 0 : `The container exited with ${exitCode}`,
            reason,
            `Attempts: ${Math.max(1, (0, json_value.gT)(json, "Attempts").length)}`
          ]),
          links: place === void 0 ? [] : [
            ...stream === void 0 ? [] : [{ label: "Log of the job", page: (0, console_page.He)(place, logGroup, stream) }],
            { label: "Job", page: (0, console_page.dC)(place, id2) }
          ]
        };
      }
      function failedBuild({ json, ground }) {
        const build = (0, json_value.at)(json, "Build") ?? (0, json_value.at)(json, "BuildBatch"), id2 = (0, json_value.$6)(build, "Id");
        if (id2 === void 0)
          return;
        const status = (0, json_value.$6)(build, "BuildStatus") ?? (0, json_value.$6)(build, "BuildBatchStatus") ?? "not successful", phases = [...(0, json_value.gT)(build, "Phases")].filter((phase) => {
          const phaseStatus = (0, json_value.$6)(phase, "PhaseStatus");
          return phaseStatus !== void 0 && phaseStatus !== "SUCCEEDED";
        }), [first, ...others] = phases.map(phaseInWords);
        return {
          kind: "codebuild",
          what: `CodeBuild build ${id2}`,
          why: first === void 0 ? `The build ended ${status}` : first,
          details: others,
          links: linksOf(build, id2, (0, console_page.M4)((0, json_value.$6)(build, "Arn")) ?? ground)
        };
      }
      function phaseInWords(phase) {
        const messages = (0, json_value.gT)(phase, "Contexts").map((context) => [(0, json_value.$6)(context, "StatusCode"), (0, json_value.$6)(context, "Message")].filter(Boolean).join(": ")).filter((message) => message !== "");
        return [`Phase ${(0, json_value.$6)(phase, "PhaseType") ?? "unknown"} ${(0, json_value.$6)(phase, "PhaseStatus") ?? ""}`.trim(), ...messages].join(": ");
      }
      function linksOf(build, id2, ground) {
        if (ground === void 0)
          return [];
        const group = (0, json_value.$6)(build, "Logs", "GroupName"), stream = (0, json_value.$6)(build, "Logs", "StreamName"), project = (0, json_value.$6)(build, "ProjectName") ?? id2.split(":")[0] ?? id2;
        return [
          ...group === void 0 ? [] : [{ label: "Log of the build", page: (0, console_page.He)(ground, group, stream) }],
          { label: "Build", page: (0, console_page.Ko)(ground, project, id2) }
        ];
      }
      function stoppedTask({ json, ground }) {
        const arn = (0, json_value.$6)(json, "TaskArn"), cluster = (0, json_value.$6)(json, "ClusterArn");
        if (arn === void 0 || cluster === void 0)
          return;
        const id2 = lastPart(arn), place = (0, console_page.M4)(arn) ?? ground, containers = (0, json_value.kB)((0, json_value.gT)(json, "Containers").map(containerInWords));
        return {
          kind: "ecs",
          what: `ECS task ${id2}`,
          why: (0, json_value.$6)(json, "StoppedReason") ?? containers[0] ?? (0, json_value.$6)(json, "StopCode"),
          details: containers,
          links: place === void 0 ? [] : [{ label: "Task and its logs", page: (0, console_page.UF)(place, lastPart(cluster), id2) }]
        };
      }
      function containerInWords(container) {
        const exitCode = (0, json_value.$6)(container, "ExitCode"), reason = (0, json_value.$6)(container, "Reason");
        if (reason === void 0 && (exitCode === void 0 || exitCode === "0"))
          return;
        const name = (0, json_value.$6)(container, "Name") ?? "unnamed", ended = exitCode === void 0 ? "" : ` exited with ${exitCode}`;
        return `Container ${name}${ended}${reason === void 0 ? "" : `: ${reason}`}`;
      }
      function lastPart(arn) {
        return arn.split("/").at(-1) ?? arn;
      }
      function failedJobRun({ json, ground }) {
        const job = (0, json_value.$6)(json, "JobName"), run = (0, json_value.$6)(json, "Id"), state = (0, json_value.$6)(json, "JobRunState");
        if (job === void 0 || state === void 0)
          return;
        const attempt = (0, json_value.$6)(json, "Attempt");
        return {
          kind: "glue",
          what: `Glue job ${job}${run === void 0 ? "" : `, run ${run}`}`,
          why: (0, json_value.$6)(json, "ErrorMessage") ?? `The run ended ${state}`,
          details: (0, json_value.kB)([attempt === void 0 ? void 0 : `Attempt ${attempt}`]),
          links: ground === void 0 || run === void 0 ? [] : [
            {
              label: "Error log of the run",
              page: (0, console_page.He)(ground, `${(0, json_value.$6)(json, "LogGroupName") ?? "/aws-glue/jobs"}/error`, run)
            },
            { label: "Run", page: (0, console_page.aD)(ground, job, run) }
          ]
        };
      }
      const mostFrames = 3, payloadMark = "Returned payload: ";
      function lambdaError(context) {
        const called = functionCalled(context), report = reportIn(context), message = (0, json_value.$6)(report, "errorMessage");
        if (called === void 0 && message === void 0)
          return;
        const type = (0, json_value.$6)(report, "errorType");
        return {
          kind: "lambda",
          what: called === void 0 ? "a Lambda function" : `Lambda function ${called.name}`,
          why: message === void 0 ? context.cause || void 0 : [type, message].filter(Boolean).join(": "),
          details: framesIn(report, message),
          links: called?.ground === void 0 ? [] : [{ label: "Log of the function", page: (0, console_page.He)(called.ground, `/aws/lambda/${called.name}`) }]
        };
      }
      function reportIn({ cause, json }) {
        if (json !== void 0)
          return json;
        const mark = cause.indexOf(payloadMark);
        return mark < 0 ? void 0 : (0, json_value.Yf)(cause.slice(mark + payloadMark.length));
      }
      function functionCalled({ task, ground }) {
        const isInvoke = task?.resourceType === "lambda" || task?.resourceType === "aws-sdk:lambda", resource = task?.resource?.includes(":function:") ? task.resource : void 0, given = (isInvoke ? (0, json_value.$6)((0, json_value.Yf)(task?.parameters), "FunctionName") : void 0) ?? resource;
        if (given !== void 0)
          return { name: nameIn(given), ground: (0, console_page.M4)(given) ?? ground };
      }
      function nameIn(reference) {
        return (reference.split(":function:")[1] ?? reference).split(":")[0] ?? reference;
      }
      function framesIn(report, message) {
        return [...(0, json_value.gT)(report, "trace"), ...(0, json_value.gT)(report, "stackTrace")].map((frame) => (Array.isArray(frame) ? frame.map(String).join(" ") : String(frame)).trim()).filter((frame) => frame !== "" && !(message !== void 0 && frame.endsWith(message))).slice(0, mostFrames);
      }
      function failedChild({ json }) {
        const arn = (0, json_value.$6)(json, "ExecutionArn"), status = (0, json_value.$6)(json, "Status");
        if (arn === void 0 || status === void 0)
          return;
        const page = (0, console_page.Qe)(arn), cause = (0, json_value.$6)(json, "Cause"), reason = [(0, json_value.$6)(json, "Error"), (0, json_value.$6)((0, json_value.Yf)(cause), "errorMessage") ?? cause].filter(Boolean);
        return {
          kind: "execution",
          what: `Execution ${(0, json_value.$6)(json, "Name") ?? arn}`,
          why: reason.length === 0 ? `It ended ${status}` : reason.join(": "),
          details: [`It ended ${status}`],
          links: page === void 0 ? [] : [{ label: "Execution that failed", page }],
          executionArn: arn
        };
      }
      const opening = "(Service: ";
      function serviceError({ cause, task }) {
        const start = cause.lastIndexOf(opening);
        if (start < 0)
          return;
        const end = cause.indexOf(")", start), facts = factsIn(cause.slice(start + 1, end < 0 ? void 0 : end)), service = facts.get("Service") ?? task?.resourceType ?? "the service", call = task?.resource?.split(".")[0], shown = ["Status Code", "Error Code", "Request ID"].filter((name) => facts.has(name));
        return {
          kind: "sdk",
          what: call === void 0 ? `A call of ${service}` : `${service} ${call}`,
          why: cause.slice(0, start).trim() || void 0,
          details: shown.length === 0 ? [] : [shown.map((name) => `${name}: ${facts.get(name)}`).join(", ")],
          links: []
        };
      }
      function factsIn(text) {
        const facts = /* @__PURE__ */ new Map();
        for (const part of text.split(/[;,] /)) {
          const colon = part.indexOf(": ");
          colon > 0 && facts.set(part.slice(0, colon).trim(), part.slice(colon + 2).trim());
        }
        return facts;
      }
      const decoders = [
        failedChild,
        failedBuild,
        stoppedTask,
        failedJobRun,
        failedJob,
        serviceError,
        lambdaError,
        asItStands
      ];
      function decodeCause(context) {
        const whole = { ...context, json: (0, json_value.Yf)(context.cause) };
        for (const decoder of decoders) {
          const decoded = decoder(whole);
          if (decoded !== void 0)
            return decoded;
        }
        return asItStands(whole);
      }
      function asItStands({ cause, task }) {
        return { kind: "text", what: task?.resourceType === void 0 ? void 0 : `${task.resourceType} ${task.resource ?? ""}`.trim(), why: cause || void 0, details: [], links: [] };
      }
      const hints = (/* @__PURE__ */ JSON.parse(`{"X":[{"id":"access-denied-on-resource","when":{"cause":"not authorized to perform:? (?<action>[a-z0-9-]+:[A-Za-z0-9*]+) on resource:? (?<resource>[^\\\\s,;)]+)"},"mend":"Allow {action} on {resource} in the policy of the identity that the cause names (mostly the state machine's role). If it is allowed there, look for a permissions boundary, a service control policy or a resource policy that denies it."},{"id":"access-denied","when":{"cause":"not authorized to perform:? (?<action>[a-z0-9-]+:[A-Za-z0-9*]+)"},"mend":"Allow {action} in the policy of the identity that the cause names, mostly the state machine's role."},{"id":"sync-rule-denied","when":{"cause":"not authorized to create managed-rule"},"mend":"A .sync task needs events:PutRule, events:PutTargets and events:DescribeRule on its StepFunctionsGetEvents rule in the state machine's role."},{"id":"kms-denied","when":{"error":"KMS(AccessDenied|Disabled|InvalidState|NotFound)Exception"},"mend":"The KMS key cannot be used: the key policy must allow kms:Decrypt to the role that reads with it, and the key must be enabled."},{"id":"access-denied-in-name","when":{"error":"(AccessDenied|Forbidden|Unauthorized)(Exception)?$"},"mend":"The state machine's role lacks a permission for this call, or the resource's own policy denies it."},{"id":"permissions","when":{"error":"^States\\\\.Permissions$"},"mend":"The state machine's role must allow the action of this task on its resource."},{"id":"data-limit","when":{"error":"^States\\\\.DataLimitExceeded$"},"mend":"A state's input or output is larger than 256 KiB. Store the data in S3 and pass its address, or keep only what is needed with ResultSelector, OutputPath or Output."},{"id":"lambda-out-of-memory","when":{"kind":"lambda","cause":"Runtime\\\\.OutOfMemory|signal: killed|OutOfMemoryError|MemoryError|heap out of memory"},"mend":"The function ran out of memory: raise its memory size, or let it handle less at once."},{"id":"lambda-timeout","when":{"kind":"lambda","cause":"Sandbox\\\\.Timedout|Task timed out after (?<seconds>[0-9.]+) seconds"},"mend":"The function reached its own time limit: raise the function's timeout, and keep the TimeoutSeconds of the task above it."},{"id":"lambda-import","when":{"kind":"lambda","cause":"Runtime\\\\.(ImportModuleError|HandlerNotFound|UserCodeSyntaxError|InvalidEntrypoint)"},"mend":"The function could not be loaded: its package lacks a module, or its handler setting names no function."},{"id":"lambda-exit","when":{"kind":"lambda","error":"^Runtime\\\\.ExitError$"},"mend":"The function's process ended by itself: look for a crash or a call that exits in its log, and at its memory use."},{"id":"lambda-not-found","when":{"error":"^Lambda\\\\.ResourceNotFoundException$"},"mend":"The function, version or alias does not exist in this account and Region: check the name in the definition and whether it is deployed."},{"id":"throttled","when":{"error":"Throttl|TooManyRequests|RequestLimitExceeded|ProvisionedThroughputExceeded|LimitExceededException$|SlowDown"},"mend":"The service refused the call for its rate or a limit: add a Retry with BackoffRate and JitterStrategy FULL for this error, lower the MaxConcurrency of the Map state, or raise the quota."},{"id":"throttled-in-cause","when":{"cause":"\\\\bRate exceeded\\\\b|\\\\bTooManyRequestsException\\\\b"},"mend":"The service refused the call for its rate: add a Retry with BackoffRate and JitterStrategy FULL for this error, or lower the MaxConcurrency of the Map state."},{"id":"heartbeat","when":{"error":"^States\\\\.HeartbeatTimeout$"},"mend":"No heartbeat came within HeartbeatSeconds: the worker died, or must call SendTaskHeartbeat more often."},{"id":"task-timeout","when":{"error":"^States\\\\.Timeout$","status":"FAILED"},"mend":"The task reached its TimeoutSeconds or HeartbeatSeconds: see in its log whether it hangs or is slow. A waitForTaskToken task waits until SendTaskSuccess or SendTaskFailure is called with its token."},{"id":"execution-timeout","when":{"status":"TIMED_OUT"},"mend":"The execution reached the TimeoutSeconds of the state machine while this state was open. Give the state a TimeoutSeconds of its own, so that it can be retried or caught."},{"id":"no-choice-matched","when":{"error":"^States\\\\.(Runtime|NoChoiceMatched)$","cause":"does not point to a next state|no choice"},"mend":"No rule of the Choice state fitted its input: add a Default, or a rule for this input."},{"id":"runtime-path","when":{"error":"^States\\\\.(Runtime|ParameterPathFailure|ResultPathMatchFailure)$","cause":"JSONPath '(?<path>[^']{1,200})'|Invalid path '(?<path2>[^']{1,200})'"},"mend":"The path {path}{path2} points at nothing in what the state was given: see what the state before it puts out, or test with IsPresent in a Choice."},{"id":"query-undefined","when":{"error":"^States\\\\.QueryEvaluationError$","cause":"returned nothing \\\\(undefined\\\\)"},"mend":"The JSONata expression found nothing: a name is misspelt or missing in the input. $exists() guards against it."},{"id":"query","when":{"error":"^States\\\\.QueryEvaluationError$"},"mend":"A JSONata expression failed or gave a value of another type than its field needs."},{"id":"intrinsic","when":{"error":"^States\\\\.IntrinsicFailure$"},"mend":"An intrinsic function was given arguments it does not take: check types and order."},{"id":"runtime","when":{"error":"^States\\\\.Runtime$"},"mend":"The definition does not fit the data. No Retry and no Catch stops this error: mend the definition or the input."},{"id":"map-threshold","when":{"error":"^States\\\\.ExceedToleratedFailureThreshold$"},"mend":"More items failed than the Map state tolerates: look at the failed child executions of its Map Run."},{"id":"item-reader","when":{"error":"^States\\\\.ItemReaderFailed$"},"mend":"The items could not be read: the role needs s3:GetObject and s3:ListBucket there, and bucket, key and format must be right."},{"id":"result-writer","when":{"error":"^States\\\\.ResultWriterFailed$"},"mend":"The results could not be written: the role needs s3:PutObject there, and the bucket must be in the same Region."},{"id":"ecs-image","when":{"kind":"ecs","cause":"CannotPullContainerError|ImageNotFound"},"mend":"The image could not be pulled: check its tag, the task execution role's ECR permissions, and the subnet's way to the registry."},{"id":"ecs-memory","when":{"kind":"ecs","cause":"OutOfMemoryError|\\"ExitCode\\":\\\\s*137"},"mend":"The container was killed, most likely for its memory: raise the memory of the task or container."},{"id":"ecs-resources","when":{"cause":"ResourceInitializationError|RESOURCE:(MEMORY|CPU)"},"mend":"The task could not be placed or prepared: check cluster capacity, secrets, and the network's way to ECR, S3 and CloudWatch Logs."},{"id":"child","when":{"kind":"execution"},"mend":"The failure is in the child execution: explain that one (mode=explain with its ARN)."},{"id":"not-found","when":{"error":"(ResourceNotFound|NoSuchBucket|NoSuchKey|DoesNotExist)(Exception)?$"},"mend":"What the call names does not exist in this account and Region: check the name, the Region, and whether it is deployed yet."}]}`)).X, mostRead = 8192;
      function hintFor(symptom, known = hints) {
        for (const { when, mend } of known) {
          const groups = match(when, symptom);
          if (groups !== void 0)
            return mend.replace(/\{(\w+)\}/g, (_, name) => groups[name] ?? "");
        }
      }
      function match(when, symptom) {
        if (when.kind !== void 0 && when.kind !== symptom.kind || when.status !== void 0 && when.status !== symptom.status)
          return;
        const error = when.error === void 0 ? [] : new RegExp(when.error).exec(symptom.error ?? ""), cause = when.cause === void 0 ? [] : new RegExp(when.cause, "i").exec((symptom.cause ?? "").slice(0, mostRead));
        if (!(error === null || cause === null))
          return { ...groupsOf(error), ...groupsOf(cause) };
      }
      function groupsOf(found) {
        return "groups" in found ? found.groups ?? {} : {};
      }
      function diagnose(explanation, surroundings) {
        const { status, error, cause, failed } = explanation, hasFailed = status !== "SUCCEEDED" && status !== "RUNNING", task = failed?.task, decoded = hasFailed && (cause !== void 0 || task !== void 0) ? decodeCause({ error, cause: cause ?? "", task, ground: groundOf(explanation, surroundings) }) : void 0;
        return {
          explanation,
          execution: executionFacts(surroundings),
          decoded,
          links: diagnosis_linksOf(decoded, failed?.mapRunArn, surroundings),
          hint: hasFailed ? hintFor({ status, error, cause, kind: decoded?.kind }) : void 0
        };
      }
      function executionFacts({ executionArn, consoleUrl }) {
        const page = executionArn === void 0 ? void 0 : (0, console_page.Qe)(executionArn), [kind, machine, name] = ((0, lib.Lw)(executionArn ?? "")?.resource ?? "").split(":");
        return {
          arn: executionArn,
          name: name || void 0,
          // A child of a distributed Map has the label of its Map state behind the machine's name.
          stateMachineArn: kind && machine ? machineArn(executionArn ?? "", machine.split("/")[0] ?? machine) : void 0,
          url: page && (0, console_page.rs)(page, consoleUrl)
        };
      }
      function machineArn(executionArn, machine) {
        return [...executionArn.split(":").slice(0, 5), "stateMachine", machine].join(":");
      }
      function groundOf({ failed, roleArn }, { executionArn, region }) {
        const own = (0, console_page.M4)(executionArn), where = failed?.task?.region ?? own?.region ?? region;
        if (!(0, console_page.Dp)(where))
          return;
        const role = (0, lib.Lw)(roleArn ?? ""), partition = (0, lib.iQ)(where) ?? own?.partition ?? role?.partition;
        if (partition !== void 0)
          return { partition, region: where, account: own?.account ?? role?.account ?? "" };
      }
      function diagnosis_linksOf(decoded, mapRunArn, { executionArn, consoleUrl }) {
        const mapRun = mapRunArn !== void 0 && executionArn !== void 0 ? (0, console_page.HL)(executionArn, mapRunArn) : void 0;
        return [
          ...decoded?.links ?? [],
          ...mapRun === void 0 ? [] : [{ label: "Map Run", page: mapRun }]
        ].flatMap(({ label, page }) => {
          const url = (0, console_page.rs)(page, consoleUrl);
          return url === void 0 ? [] : [{ label, url }];
        });
      }
    })
  ),
  /***/
  5527: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          RefusedExecution
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6788);
      class RefusedExecution extends _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.P_ {
        arn;
        /** How it ended, where that was asked. */
        status;
        constructor(message, { arn, status }, story = {}) {
          super(message, { ...story, where: arn }), this.arn = arn, this.status = status;
        }
      }
    })
  ),
  /***/
  656: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
      });
      var lib = __webpack_require__(125), diagnosis = __webpack_require__(5240), host_lib = __webpack_require__(6788), definition = __webpack_require__(7103);
      const expectations = ["expect", "expect-states", "max-duration", "expect-status"], results = ["output-map", "output-file", "history-output-file"], rules = [
        {
          holds: ({ mode, cases }) => mode === "start" && cases !== void 0,
          beside: "with cases",
          refused: expectations,
          mend: "write it into the cases that it is meant for",
          idle: [
            "input",
            "input-file",
            "execution-name",
            "execution-name-prefix",
            "on-existing",
            "wait",
            ...results
          ]
        },
        {
          holds: ({ mode, cases }) => mode === "start" && cases === void 0,
          beside: "without cases",
          refused: ["junit-file"],
          mend: "name the file of cases: cases",
          idle: ["concurrency"]
        },
        {
          holds: ({ mode, cases, wait }) => (mode === "start" || mode === "redrive") && !wait && cases === void 0,
          beside: "with wait=false",
          refused: expectations,
          mend: "leave wait out",
          idle: results
        },
        {
          holds: ({ mode, wait }) => mode === "redrive" && !wait,
          beside: "with wait=false",
          refused: ["redrive-attempts", "on-not-redrivable"],
          mend: "leave wait out: only the end tells whether to redrive again, or when the temporary machine may go",
          idle: []
        },
        {
          holds: (inputs) => inputs.mode === "redrive" && inputs["on-not-redrivable"] === "fail",
          beside: "with on-not-redrivable=fail",
          refused: [],
          mend: "",
          idle: ["resume-from", "resume-input"]
        },
        {
          holds: (inputs) => inputs.mode === "resume" && inputs["resume-print"],
          beside: "with resume-print",
          refused: expectations,
          mend: "leave one of them out",
          idle: results
        }
      ];
      function checkTogether(inputs, log) {
        for (const { holds, beside, refused: refused2, mend, idle } of rules) {
          if (!holds(inputs))
            continue;
          const [first] = refused2.filter((name) => isGiven(name, inputs));
          if (first !== void 0)
            throw new host_lib.yo(`this has no effect ${beside}`, { where: `the input ${first}`, mend });
          const given = idle.filter((name) => isGiven(name, inputs));
          given.length > 0 && log.warn(`not used ${beside}: ${given.join(", ")}`);
        }
      }
      function isGiven(name, inputs) {
        const value = inputs[name];
        return value === void 0 || Array.isArray(value) && value.length === 0 ? !1 : String(value) !== definition.m.inputs[name].default;
      }
      const modes = {
        start: async () => (await Promise.all(
          /* import() */
          [__webpack_require__.e(1135), __webpack_require__.e(3095), __webpack_require__.e(2362)]
        ).then(__webpack_require__.bind(__webpack_require__, 2362))).start,
        attach: async () => (await Promise.all(
          /* import() */
          [__webpack_require__.e(1135), __webpack_require__.e(3095), __webpack_require__.e(6946)]
        ).then(__webpack_require__.bind(__webpack_require__, 6946))).attach,
        redrive: async () => (await Promise.all(
          /* import() */
          [__webpack_require__.e(5152), __webpack_require__.e(1135), __webpack_require__.e(3095), __webpack_require__.e(7641), __webpack_require__.e(7964)]
        ).then(__webpack_require__.bind(__webpack_require__, 7964))).redrive,
        resume: async () => (await Promise.all(
          /* import() */
          [__webpack_require__.e(5152), __webpack_require__.e(1135), __webpack_require__.e(3095), __webpack_require__.e(7641), __webpack_require__.e(1703)]
        ).then(__webpack_require__.bind(__webpack_require__, 1703))).resume,
        explain: async () => (await Promise.all(
          /* import() */
          [__webpack_require__.e(1135), __webpack_require__.e(3095), __webpack_require__.e(1968)]
        ).then(__webpack_require__.bind(__webpack_require__, 1968))).explain,
        "task-success": async () => (await Promise.all(
          /* import() */
          [__webpack_require__.e(1135), __webpack_require__.e(9231)]
        ).then(__webpack_require__.bind(__webpack_require__, 9231))).succeedTask,
        "task-failure": async () => (await Promise.all(
          /* import() */
          [__webpack_require__.e(1135), __webpack_require__.e(9231)]
        ).then(__webpack_require__.bind(__webpack_require__, 9231))).failTask,
        "task-heartbeat": async () => (await Promise.all(
          /* import() */
          [__webpack_require__.e(1135), __webpack_require__.e(9231)]
        ).then(__webpack_require__.bind(__webpack_require__, 9231))).keepTaskAlive
      };
      async function chooseMode(name) {
        return await modes[name]();
      }
      var refused_execution = __webpack_require__(5527);
      async function run(inputs, edge) {
        checkTogether(inputs, edge.host.log);
        const mode = await chooseMode(inputs.mode);
        try {
          return await mode(inputs, edge);
        } catch (error) {
          if (error instanceof refused_execution.F)
            return refused(error, edge);
          throw error;
        } finally {
          edge.aws.calls.total > 0 && edge.host.log.info(`  calls  ${edge.aws.calls.inWords()}`, "dim");
        }
      }
      function refused(error, { aws }) {
        const { arn, name, url, stateMachineArn } = (0, diagnosis.q)({ executionArn: error.arn, consoleUrl: lib.B9 });
        return {
          verdict: "failed",
          error,
          outputs: {
            status: error.status,
            "execution-arn": arn,
            "execution-name": name,
            "console-url": url,
            "state-machine-arn": stateMachineArn,
            calls: aws.calls.total
          }
        };
      }
    })
  )
};
