export const id = 206, ids = [206], modules = {
  /***/
  6507: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
      });
      var lib = __webpack_require__(3992), report_lib = __webpack_require__(967);
      function notAllowed(name, action) {
        const tell2 = `cannot be looked at: ${action} is not allowed`;
        return { name, state: "unknown", tell: tell2, mend: `allow ${action} to see more` };
      }
      var question = __webpack_require__(4125);
      async function groundOf(inputs, { aws, host }) {
        const image = inputs.image === void 0 ? void 0 : (0, question.mn)(inputs.image), bucket = inputs.bucket === void 0 ? void 0 : (0, question.bq)(inputs), kmsKeyArn = inputs["kms-key-arn"] === void 0 ? void 0 : (0, question.S)(inputs), keyPrefix = (0, question.h6)(inputs), region = image?.region ?? (0, lib.Lw)(kmsKeyArn ?? "")?.region ?? await aws.region(), { signal } = host.cancellation, { Account = "", Arn = "" } = await aws.call("sts", "GetCallerIdentity", {}, { region, signal }), partition = (0, lib.Lw)(Arn)?.partition ?? "aws", repository = image?.repository ?? "*";
        return {
          partition,
          region,
          account: Account,
          caller: Arn,
          repository: `arn:${partition}:ecr:${region}:${image?.account ?? Account}:repository/${repository}`,
          bucket,
          keyPrefix,
          kmsKeyArn
        };
      }
      function serviceNames({ region }) {
        return ["inspector2.amazonaws.com", `inspector2.${region}.amazonaws.com`];
      }
      function reportsArn({ partition, region, account }) {
        return `arn:${partition}:inspector2:${region}:${account}:report/*`;
      }
      function bucketArn({ partition, bucket }) {
        return `arn:${partition}:s3:::${bucket}`;
      }
      function reportObjects(ground) {
        const prefix = ground.keyPrefix === "" ? "" : `${ground.keyPrefix}/`;
        return `${bucketArn(ground)}/${prefix}*`;
      }
      function judge(policy, ask) {
        const statements = statementsOf(policy);
        if (statements === void 0)
          return;
        const missing = new Set(ask.actions), [denials, doubts] = [[], []];
        for (const [index, statement] of statements.entries()) {
          const name = typeof statement.Sid == "string" && statement.Sid !== "" ? statement.Sid : `number ${index + 1}`, concerned = ask.actions.filter((action) => concerns(statement, action, ask));
          if (concerned.length === 0)
            continue;
          const applies = conditionsHold(statement.Condition, ask.context);
          if (applies !== "no")
            if (statement.Effect === "Deny")
              (applies === "yes" ? denials : doubts).push(name);
            else if (applies === "yes")
              for (const action of concerned)
                missing.delete(action);
            else
              doubts.push(name);
        }
        return { missing: [...missing], denials, doubts };
      }
      function statementsOf(policy) {
        try {
          const { Statement } = JSON.parse(policy), list = [Statement].flat();
          return list.every((item) => typeof item == "object" && item !== null) ? list : void 0;
        } catch {
          return;
        }
      }
      function concerns(statement, action, { services, resource }) {
        return named(statement, "Principal", (principal) => isAmong(principal, services)) && named(statement, "Action", (pattern) => textsIn(pattern).some((text) => isLike(action.toLowerCase(), text.toLowerCase()))) && named(statement, "Resource", (pattern) => textsIn(pattern).some((text) => isLike(resource, text)));
      }
      function named(statement, member, fits) {
        if (statement[member] !== void 0)
          return fits(statement[member]);
        const negated = statement[`Not${member}`];
        return negated === void 0 ? member === "Resource" : !fits(negated);
      }
      function isAmong(principal, services) {
        if (principal === "*")
          return !0;
        if (typeof principal != "object" || principal === null)
          return !1;
        const { Service, AWS } = principal;
        return textsIn(AWS).includes("*") || textsIn(Service).some((name) => name === "*" || services.includes(name));
      }
      function conditionsHold(conditions, context) {
        if (typeof conditions != "object" || conditions === null)
          return "yes";
        let answer = "yes";
        for (const [operator, keys] of Object.entries(conditions))
          for (const [key, values] of Object.entries(Object(keys))) {
            const held = conditionHolds(operator, key.toLowerCase(), textsIn(values), context);
            if (held === "no")
              return "no";
            held === "unknown" && (answer = "unknown");
          }
        return answer;
      }
      function conditionHolds(operator, key, values, context) {
        if (!Object.hasOwn(context, key))
          return "unknown";
        const actual = context[key];
        if (operator === "Null")
          return answerOf(values.includes(String(actual === void 0)));
        const plain = operator.replace(/^For(AllValues|AnyValue):/, "").replace(/IfExists$/, ""), isNegated = plain.includes("Not");
        if (actual === void 0)
          return answerOf(isNegated || operator.endsWith("IfExists"));
        const positive = plain.replace("Not", ""), matches = Object.hasOwn(matchers, positive) ? matchers[positive] : void 0;
        return matches === void 0 || values.some((value) => value.includes("${")) ? "unknown" : answerOf(values.some((value) => matches(actual, value)) !== isNegated);
      }
      const matchers = {
        StringEquals: (actual, value) => actual === value,
        StringEqualsIgnoreCase: (actual, value) => actual.toLowerCase() === value.toLowerCase(),
        StringLike: isLike,
        ArnEquals: isLike,
        ArnLike: isLike,
        Bool: (actual, value) => actual.toLowerCase() === value.toLowerCase()
      };
      function answerOf(holds) {
        return holds ? "yes" : "no";
      }
      function isLike(text, pattern) {
        let [at, of, star, from] = [0, 0, -1, 0];
        for (; at < text.length; )
          if (pattern[of] === "*")
            star = of++, from = at;
          else if (pattern[of] === "?" || pattern[of] === text[at])
            at++, of++;
          else if (star >= 0)
            of = star + 1, at = ++from;
          else
            return !1;
        for (; pattern[of] === "*"; )
          of++;
        return of === pattern.length;
      }
      function textsIn(value) {
        return [value].flat().filter((each) => each !== void 0).map(String);
      }
      const bucketActions = ["s3:PutObject", "s3:PutObjectAcl", "s3:AbortMultipartUpload"], keyActions = ["kms:Decrypt", "kms:GenerateDataKey"];
      function bucketPolicy(ground, present) {
        return withStatement(present, {
          Sid: "AllowInspectorReports",
          Effect: "Allow",
          Principal: { Service: "inspector2.amazonaws.com" },
          Action: [...bucketActions],
          Resource: `${bucketArn(ground)}/*`,
          Condition: onlyItsReports(ground)
        });
      }
      function keyPolicy(ground, present) {
        const { partition, account } = ground, own = {
          Sid: "AllowAccount",
          Effect: "Allow",
          Principal: { AWS: `arn:${partition}:iam::${account}:root` },
          Action: "kms:*",
          Resource: "*"
        };
        return withStatement(present ?? policyOf([own]), {
          Sid: "AllowInspectorReports",
          Effect: "Allow",
          Principal: { Service: "inspector2.amazonaws.com" },
          Action: ["kms:Decrypt", "kms:GenerateDataKey*"],
          Resource: "*",
          Condition: onlyItsReports(ground)
        });
      }
      function needsOf(ground) {
        const needed = ["CreateSbomExport", "GetSbomExport", "CancelSbomExport", "ListCoverage"], useful = ["ListFindings", "BatchGetAccountStatus"];
        return [
          ...needed.map((name) => ({ action: `inspector2:${name}`, resource: "*" })),
          ...useful.map((name) => ({ action: `inspector2:${name}`, resource: "*", isOptional: !0 })),
          { action: "ecr:BatchGetImage", resource: ground.repository },
          { action: "ecr:DescribeImages", resource: ground.repository, isOptional: !0 },
          ...ground.bucket === void 0 ? [] : [
            { action: "s3:ListBucket", resource: bucketArn(ground) },
            { action: "s3:GetObject", resource: reportObjects(ground) }
          ],
          ...ground.kmsKeyArn === void 0 ? [] : [{ action: "kms:Decrypt", resource: ground.kmsKeyArn }]
        ];
      }
      function rolePolicy(ground) {
        const byResource2 = /* @__PURE__ */ new Map();
        for (const { action, resource } of needsOf(ground))
          byResource2.set(resource, [...byResource2.get(resource) ?? [], action]);
        return policyOf([...byResource2].map(([resource, actions]) => ({ Effect: "Allow", Action: actions, Resource: resource })));
      }
      function onlyItsReports(ground) {
        return {
          StringEquals: { "aws:SourceAccount": ground.account },
          ArnLike: { "aws:SourceArn": reportsArn(ground) }
        };
      }
      function withStatement(present, statement) {
        const others = (statementsOf(present ?? '{"Statement":[]}') ?? []).filter(({ Sid }) => Sid !== statement.Sid);
        return policyOf([...others, statement]);
      }
      function policyOf(statements) {
        return JSON.stringify({ Version: "2012-10-17", Statement: statements }, null, 2);
      }
      function judgeFor(ground, policy, actions, resource) {
        return judge(policy, { services: serviceNames(ground), actions, resource, context: contextOf(ground) });
      }
      function isSound(judgement) {
        return judgement?.missing.length === 0 && judgement.denials.length === 0 && judgement.doubts.length === 0;
      }
      function verdictOn(judgement, none) {
        if (judgement === void 0)
          return { state: "unknown", tell: "the policy cannot be read" };
        const { missing, denials, doubts } = judgement;
        return denials.length > 0 ? {
          state: "bad",
          tell: `Amazon Inspector is denied by ${verdict_named(denials)}`,
          mend: "take the service inspector2.amazonaws.com out of that statement, such as by a condition on aws:PrincipalIsAWSService"
        } : missing.length > 0 && doubts.length === 0 ? {
          state: "bad",
          tell: `${none} (missing: ${missing.join(", ")})`,
          mend: "put the policy below in place"
        } : doubts.length > 0 ? {
          state: "unknown",
          tell: `whether ${verdict_named(doubts)} applies to Amazon Inspector cannot be told from here`
        } : { state: "good", tell: "Amazon Inspector is let in" };
      }
      function verdict_named(statements) {
        return `${statements.length === 1 ? "the statement" : "the statements"} ${statements.join(", ")}`;
      }
      function contextOf(ground) {
        return {
          ...Object.fromEntries(["aws:principalorgid", "aws:principalaccount", "aws:sourcevpce", "aws:sourcevpc", "aws:userid"].map((key) => [key, void 0])),
          "aws:sourceaccount": ground.account,
          "aws:sourcearn": reportsArn(ground).replace(/\*$/, "00000000-0000-0000-0000-000000000000"),
          "aws:securetransport": "true",
          "aws:principalisawsservice": "true",
          "aws:viaawsservice": "false",
          "s3:x-amz-server-side-encryption": "aws:kms",
          "s3:x-amz-server-side-encryption-aws-kms-key-id": ground.kmsKeyArn
        };
      }
      async function examineBucket(ground, edge) {
        const place = await examinePlace(ground, edge);
        return place.state === "bad" && place.name === "Bucket" ? [place] : [place, await examinePolicy(ground, edge)];
      }
      async function examinePlace(ground, { aws, host }) {
        const { bucket = "", region } = ground, { signal } = host.cancellation;
        try {
          const { LocationConstraint } = await aws.call("s3", "GetBucketLocation", { Bucket: bucket }, { region, signal }), found = regionOf(LocationConstraint);
          return found === region ? { name: "Bucket", state: "good", tell: `${bucket} is in ${region}` } : {
            name: "Region of the bucket",
            state: "bad",
            tell: `${bucket} is in ${found}, the images are in ${region}`,
            mend: `name a bucket in ${region}: bucket, key and images must be in one Region`
          };
        } catch (error) {
          if ((0, lib._m)(error, "NoSuchBucket"))
            return {
              name: "Bucket",
              state: "bad",
              tell: `${bucket} does not exist`,
              mend: `create it in ${region}, or correct the input bucket`,
              policy: toPaste(ground, void 0)
            };
          if (!(0, lib.w7)(error))
            throw error;
          return notAllowed("Bucket", "s3:GetBucketLocation");
        }
      }
      async function examinePolicy(ground, { aws, host }) {
        const { bucket = "", region } = ground, { signal } = host.cancellation;
        let present;
        try {
          present = (await aws.call("s3", "GetBucketPolicy", { Bucket: bucket }, { region, signal })).Policy;
        } catch (error) {
          if ((0, lib.w7)(error))
            return { ...notAllowed("Bucket policy", "s3:GetBucketPolicy"), policy: toPaste(ground, void 0) };
          if (!(0, lib._m)(error, "NoSuchBucketPolicy"))
            throw error;
        }
        const object = reportObjects(ground).replace(/\*$/, "report.json"), judgement = judgeFor(ground, present ?? '{"Statement":[]}', bucketActions, object);
        return {
          name: "Bucket policy",
          ...verdictOn(judgement, `${bucket} has no policy that lets Amazon Inspector write`),
          ...isSound(judgement) ? {} : { policy: toPaste(ground, present) }
        };
      }
      function toPaste(ground, present) {
        return {
          title: `Policy of the bucket ${ground.bucket}`,
          text: bucketPolicy(ground, present),
          command: `aws s3api put-bucket-policy --bucket ${ground.bucket} --policy file://bucket-policy.json`
        };
      }
      function regionOf(constraint) {
        return constraint === void 0 || constraint === "" ? "us-east-1" : constraint === "EU" ? "eu-west-1" : constraint;
      }
      async function examineKey(ground, edge) {
        const kind = await examineKind(ground, edge);
        return kind.state === "bad" ? [kind] : [kind, await key_examinePolicy(ground, edge)];
      }
      async function examineKind(ground, { aws, host }) {
        const { kmsKeyArn = "" } = ground, region = (0, lib.Lw)(kmsKeyArn)?.region, { signal } = host.cancellation, name = "Key";
        if (region !== ground.region) {
          const tell2 = `it is in ${region}, the images are in ${ground.region}`;
          return { name, state: "bad", tell: tell2, mend: `name a key in ${ground.region}` };
        }
        try {
          const { KeyMetadata } = await aws.call("kms", "DescribeKey", { KeyId: kmsKeyArn }, { region, signal }), { KeyManager, KeySpec, KeyState } = KeyMetadata ?? {};
          return KeyState !== "Enabled" ? { name, state: "bad", tell: `it is ${KeyState}`, mend: "enable it" } : KeyManager === "AWS" ? { name, state: "bad", tell: "it is managed by AWS, so its policy cannot let Amazon Inspector in", mend: "create a customer-managed key" } : KeySpec !== "SYMMETRIC_DEFAULT" ? {
            name,
            state: "bad",
            tell: `it is no symmetric key but ${KeySpec}`,
            mend: "create a symmetric key"
          } : { name, state: "good", tell: `enabled, symmetric, customer-managed, in ${region}` };
        } catch (error) {
          if ((0, lib.c4)(error)) {
            const policy = key_toPaste(ground, void 0);
            return { name, state: "bad", tell: "it does not exist", mend: "correct the input kms-key-arn", policy };
          }
          if (!(0, lib.w7)(error))
            throw error;
          return notAllowed(name, "kms:DescribeKey");
        }
      }
      async function key_examinePolicy(ground, { aws, host }) {
        const { kmsKeyArn = "", region } = ground, { signal } = host.cancellation, request = { KeyId: kmsKeyArn, PolicyName: "default" };
        try {
          const { Policy = "" } = await aws.call("kms", "GetKeyPolicy", request, { region, signal }), judgement = judgeFor(ground, Policy, keyActions, kmsKeyArn);
          return {
            name: "Key policy",
            ...verdictOn(judgement, "it does not let Amazon Inspector use the key"),
            ...isSound(judgement) ? {} : { policy: key_toPaste(ground, Policy) }
          };
        } catch (error) {
          if (!(0, lib.w7)(error))
            throw error;
          return { ...notAllowed("Key policy", "kms:GetKeyPolicy"), policy: key_toPaste(ground, void 0) };
        }
      }
      function key_toPaste(ground, present) {
        return {
          title: `Policy of the key ${ground.kmsKeyArn}`,
          text: keyPolicy(ground, present),
          command: `aws kms put-key-policy --key-id ${ground.kmsKeyArn} --policy-name default --policy file://key-policy.json`
        };
      }
      async function examineRole(ground, edge) {
        const principal = await principalOf(ground, edge);
        if (principal === void 0)
          return [{ name: "Role", state: "good", tell: `${ground.caller} is the account itself` }];
        const simulated = await simulate(principal, ground, edge), refused = simulated ?? await tryOut(ground, edge), optional = needsOf(ground).flatMap(({ action, isOptional }) => isOptional === !0 ? [action] : []), lacking = refused.filter((action) => !optional.includes(action)), policy = {
          title: `Policy of ${principal}`,
          text: rolePolicy(ground),
          command: commandFor(principal)
        };
        if (lacking.length > 0)
          return [
            {
              name: "Role",
              state: "bad",
              tell: `${principal} may not ${lacking.join(", ")}`,
              mend: "attach the policy below",
              policy
            }
          ];
        if (simulated !== void 0) {
          const spared = refused.length === 0 ? "" : `; it may do without ${refused.join(", ")}`;
          return [{ name: "Role", state: "good", tell: `${principal} may do all that an export needs${spared}` }];
        }
        return [
          {
            name: "Role",
            state: "unknown",
            tell: `${principal} may read what an export reads; whether it may create a report is not known, for iam:SimulatePrincipalPolicy is not allowed`,
            mend: "allow iam:SimulatePrincipalPolicy and iam:GetRole to see more, or compare with the policy below",
            policy
          }
        ];
      }
      async function principalOf({ caller, region }, { aws, host }) {
        const arn = (0, lib.Lw)(caller);
        if (arn === void 0 || arn.resource === "root")
          return;
        const [, RoleName] = /^assumed-role\/([^/]+)\//.exec(arn.resource) ?? [];
        if (RoleName === void 0)
          return caller;
        const { signal } = host.cancellation;
        try {
          const { Role } = await aws.call("iam", "GetRole", { RoleName }, { region, signal });
          if (Role?.Arn !== void 0)
            return Role.Arn;
        } catch (error) {
          if (!(0, lib.w7)(error) && !(0, lib.c4)(error))
            throw error;
        }
        return (0, lib.bH)({ ...arn, service: "iam", resource: `role/${RoleName}` });
      }
      async function simulate(principal, ground, { aws, host }) {
        const { signal } = host.cancellation, lacking = [];
        for (const [resource, actions] of byResource(needsOf(ground)))
          try {
            const { EvaluationResults = [] } = await aws.call("iam", "SimulatePrincipalPolicy", { PolicySourceArn: principal, ActionNames: [...actions], ResourceArns: [resource] }, { region: ground.region, signal });
            for (const { EvalActionName = "", EvalDecision } of EvaluationResults)
              EvalDecision !== "allowed" && lacking.push(EvalActionName);
          } catch (error) {
            if (!(0, lib.w7)(error) && !(0, lib.c4)(error))
              throw error;
            return;
          }
        return lacking;
      }
      async function tryOut(ground, { aws, host }) {
        const options = { region: ground.region, signal: host.cancellation.signal }, { bucket, keyPrefix } = ground, tries = [
          ["inspector2:ListCoverage", () => aws.call("inspector2", "ListCoverage", { maxResults: 1 }, options)],
          ["inspector2:ListFindings", () => aws.call("inspector2", "ListFindings", { maxResults: 1 }, options)],
          [
            "inspector2:GetSbomExport",
            () => aws.call("inspector2", "GetSbomExport", { reportId: "00000000-0000-0000-0000-000000000000" }, options)
          ],
          ...bucket === void 0 ? [] : [
            [
              "s3:ListBucket",
              () => aws.call("s3", "ListObjectsV2", { Bucket: bucket, Prefix: keyPrefix, MaxKeys: 1 }, options)
            ]
          ]
        ], lacking = [];
        for (const [action, attempt] of tries)
          await attempt().then(() => !1, (error) => (0, lib.w7)(error)) && lacking.push(action);
        return lacking;
      }
      function byResource(needs) {
        const found = /* @__PURE__ */ new Map();
        for (const { action, resource } of needs)
          found.set(resource, [...found.get(resource) ?? [], action]);
        return found;
      }
      function commandFor(principal) {
        const [kind, name] = [
          /:user\//.test(principal) ? "user" : "role",
          principal.slice(principal.lastIndexOf("/") + 1)
        ];
        return `aws iam put-${kind}-policy --${kind}-name ${name} --policy-name sbom-export --policy-document file://role-policy.json`;
      }
      var live_edge = __webpack_require__(3578);
      async function run(inputs, edge) {
        const live = (0, live_edge.goLive)(edge), ground = await groundOf(inputs, live);
        edge.host.log.info(`Account ${ground.account}, ${ground.region}, as ${ground.caller}`);
        const checks = [
          await examineScanning(ground, live),
          ...ground.bucket === void 0 ? [] : await examineBucket(ground, live),
          ...ground.kmsKeyArn === void 0 ? [] : await examineKey(ground, live),
          ...await examineRole(ground, live)
        ];
        for (const check of checks)
          tell(check, edge);
        for (const { policy } of checks)
          policy !== void 0 && await print(policy, edge);
        const missing = ["bucket", "kms-key-arn"].filter((name) => !inputs[name]);
        return missing.length > 0 && edge.host.log.warn(`Not looked at, for it is not given: ${missing.join(", ")}`), edge.host.log.info(`Asked AWS: ${live.aws.calls.inWords()}`, "dim"), { ...verdictOf(checks), outputs: {}, summary: summaryOf(checks) };
      }
      async function examineScanning({ region, account }, { aws, host }) {
        const name = "Amazon Inspector", { signal } = host.cancellation;
        try {
          const { accounts = [] } = await aws.call("inspector2", "BatchGetAccountStatus", {}, { region, signal }), status = accounts[0]?.resourceState?.ecr?.status;
          return status === "ENABLED" ? { name, state: "good", tell: `scans ECR in ${region}` } : {
            name,
            state: "bad",
            tell: `does not scan ECR in ${region}: ${status ?? "not enabled"}`,
            mend: `aws inspector2 enable --resource-types ECR --account-ids ${account} --region ${region}`
          };
        } catch (error) {
          if (!(0, lib.w7)(error))
            throw error;
          return notAllowed(name, "inspector2:BatchGetAccountStatus");
        }
      }
      const looks = {
        good: { mark: "\u2713", tone: "good" },
        bad: { mark: "\u2717", tone: "bad" },
        unknown: { mark: "?", tone: "doubtful" }
      };
      function tell({ name, state, tell: tell2, mend }, { host }) {
        const { mark, tone } = looks[state];
        host.log.info(`${mark} ${name}: ${tell2}`, tone), mend !== void 0 && state !== "good" && host.log.info(`  To mend: ${mend}`);
      }
      async function print({ title, text, command }, { host }) {
        await host.log.group(title, () => {
          for (const line of text.split(`
`))
            host.log.info(line);
          host.log.info(command);
        });
      }
      function verdictOf(checks) {
        const names = (state) => checks.filter((check) => check.state === state).map(({ name }) => name), [bad, unknown] = [names("bad"), names("unknown")];
        return bad.length > 0 ? { verdict: "failed", reason: `an export cannot work: ${bad.join(", ")}` } : unknown.length > 0 ? { verdict: "unknown", reason: `not known: ${unknown.join(", ")}` } : { verdict: "passed" };
      }
      function summaryOf(checks) {
        const { code, codeBlock, heading, table, text } = report_lib.wD, rows = checks.map(({ name, state, tell: tell2, mend = "" }) => [
          looks[state].mark,
          text(name),
          text(tell2),
          state === "good" ? "" : text(mend)
        ]);
        return [
          heading(3, "Is everything ready for an export?"),
          table(["", "What", "Found", "To mend"], rows),
          ...checks.flatMap(({ policy }) => policy === void 0 ? [] : [heading(4, text(policy.title)), codeBlock(policy.text.split(`
`), "json"), code(policy.command)])
        ];
      }
    })
  ),
  /***/
  4040: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          partitions
        )
        /* harmony export */
      });
      const partitions = {
        aws: {
          dnsSuffix: "amazonaws.com",
          regionPattern: /^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/,
          regions: [
            "af-south-1",
            "ap-east-1",
            "ap-east-2",
            "ap-northeast-1",
            "ap-northeast-2",
            "ap-northeast-3",
            "ap-south-1",
            "ap-south-2",
            "ap-southeast-1",
            "ap-southeast-2",
            "ap-southeast-3",
            "ap-southeast-4",
            "ap-southeast-5",
            "ap-southeast-6",
            "ap-southeast-7",
            "ca-central-1",
            "ca-west-1",
            "eu-central-1",
            "eu-central-2",
            "eu-north-1",
            "eu-south-1",
            "eu-south-2",
            "eu-west-1",
            "eu-west-2",
            "eu-west-3",
            "il-central-1",
            "me-central-1",
            "me-south-1",
            "me-west-1",
            "mx-central-1",
            "sa-east-1",
            "sa-west-1",
            "us-east-1",
            "us-east-2",
            "us-west-1",
            "us-west-2"
          ]
        },
        "aws-cn": {
          dnsSuffix: "amazonaws.com.cn",
          regionPattern: /^cn-\w+-\d+$/,
          regions: [
            "cn-north-1",
            "cn-northwest-1"
          ]
        },
        "aws-eusc": {
          dnsSuffix: "amazonaws.eu",
          regionPattern: /^eusc-(de)-\w+-\d+$/,
          regions: [
            "eusc-de-east-1"
          ]
        },
        "aws-iso": {
          dnsSuffix: "c2s.ic.gov",
          regionPattern: /^us-iso-\w+-\d+$/,
          regions: [
            "us-iso-east-1",
            "us-iso-west-1"
          ]
        },
        "aws-iso-b": {
          dnsSuffix: "sc2s.sgov.gov",
          regionPattern: /^us-isob-\w+-\d+$/,
          regions: [
            "us-isob-east-1",
            "us-isob-west-1"
          ]
        },
        "aws-iso-e": {
          dnsSuffix: "cloud.adc-e.uk",
          regionPattern: /^eu-isoe-\w+-\d+$/,
          regions: [
            "eu-isoe-west-1"
          ]
        },
        "aws-iso-f": {
          dnsSuffix: "csp.hci.ic.gov",
          regionPattern: /^us-isof-\w+-\d+$/,
          regions: [
            "us-isof-east-1",
            "us-isof-south-1"
          ]
        },
        "aws-us-gov": {
          dnsSuffix: "amazonaws.com",
          regionPattern: /^us-gov-\w+-\d+$/,
          regions: [
            "us-gov-east-1",
            "us-gov-west-1"
          ]
        }
      };
    })
  )
};
