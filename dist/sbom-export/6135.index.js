export const id = 6135, ids = [6135], modules = {
  /***/
  2920: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
      });
      var lib = __webpack_require__(967), aws_lib = __webpack_require__(3992), host_lib = __webpack_require__(9979);
      function optionsOf({ region }, { host }) {
        return { region, signal: host.cancellation.signal, timeout: 1e4, patience: 5e3 };
      }
      function notSeen(name, error, { host }) {
        if (host.cancellation.signal.throwIfAborted(), !(error instanceof host_lib.lZ))
          throw error;
        const { message, mend } = error;
        return { name, state: "unknown", tell: `cannot be looked at: ${message}`, ...mend ? { mend } : {} };
      }
      function notGiven(name, input) {
        const mend = `name it in the input ${input}`;
        return { name, state: "unknown", tell: `not looked at, for ${input} is not given`, mend };
      }
      var question = __webpack_require__(4125), uri = __webpack_require__(51);
      async function groundOf(inputs, edge) {
        const { accounts, repositories, destination } = inputs, image = inputs.image === void 0 ? void 0 : (0, question.mn)(inputs.image), bucket = inputs.bucket === void 0 ? void 0 : (0, question.bq)(inputs), kmsKeyArn = inputs["kms-key-arn"] === void 0 ? void 0 : (0, question.S)(inputs), keyPrefix = (0, question.h6)(inputs), region = image?.region ?? (0, aws_lib.Lw)(kmsKeyArn ?? "")?.region ?? await edge.aws.region(), caller = await edge.aws.call("sts", "GetCallerIdentity", {}, optionsOf({ region }, edge)), { Account = "", Arn = "" } = caller;
        return {
          partition: (0, aws_lib.Lw)(Arn)?.partition ?? "aws",
          region,
          account: Account,
          caller: Arn,
          image,
          isFleet: image === void 0 && repositories.length + inputs["image-tags"].length + accounts.length > 0,
          accounts: image === void 0 ? accounts : [image.account],
          bucket,
          keyPrefix,
          kmsKeyArn,
          destination: destination === void 0 ? void 0 : (0, uri.c)(destination)
        };
      }
      function serviceName({ region }) {
        return (0, aws_lib.rr)(region) ? `inspector2.${region}.amazonaws.com` : "inspector2.amazonaws.com";
      }
      function reportsArn({ partition, region, account }) {
        return `arn:${partition}:inspector2:${region}:${account}:report/*`;
      }
      function repositoryArn({ partition, region, account, image }) {
        return `arn:${partition}:ecr:${region}:${image?.account ?? account}:repository/${image?.repository ?? "*"}`;
      }
      function bucketArn({ partition, bucket }) {
        return `arn:${partition}:s3:::${bucket}`;
      }
      function reportObjects(ground) {
        return `${bucketArn(ground)}/${inFolder(ground.keyPrefix, "*")}`;
      }
      function reportFolder({ keyPrefix }) {
        return inFolder(keyPrefix, `CYCLONEDX_1_4_outputs_${noReport}`);
      }
      function reportKey(ground) {
        const { partition, region, account } = ground, image = `arn:${partition}:ecr:${region}:${account}:repository_web_sha256:${"0".repeat(64)}`;
        return `${reportFolder(ground)}/account=${account}/resource=AWS_ECR_CONTAINER_IMAGE/${image}_CYCLONEDX_1_4.json`;
      }
      const noReport = "00000000-0000-0000-0000-000000000000";
      function inFolder(folder, name) {
        return folder === "" ? name : `${folder}/${name}`;
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
      function isArnLike(text, pattern) {
        const [parts, patterns] = [partsOf(text), partsOf(pattern)];
        return patterns.length < 6 ? pattern === "*" ? !0 : void 0 : patterns.every((each, index) => isLike(parts[index] ?? "", each));
      }
      function partsOf(arn) {
        const parts = arn.split(":");
        return parts.length <= 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(":")];
      }
      function conditionsHold(conditions, context) {
        if (typeof conditions != "object" || conditions === null)
          return "yes";
        const answers = Object.entries(conditions).flatMap(([operator, keys]) => Object.entries(Object(keys)).map(([key, values]) => conditionHolds(operator, key.toLowerCase(), [values].flat().map(String), context)));
        return answers.includes("no") ? "no" : answers.includes("unknown") ? "unknown" : "yes";
      }
      function keysOf(conditions) {
        return Object.values(Object(conditions)).flatMap((keys) => Object.keys(Object(keys))).map((key) => key.toLowerCase());
      }
      function conditionHolds(operator, key, values, context) {
        if (!Object.hasOwn(context, key))
          return "unknown";
        const possible = context[key];
        if (possible === void 0)
          return answerOf(holdsWithoutKey(operator, values));
        if (operator === "Null")
          return answerOf(values.includes("false"));
        const answers = possible.map((actual) => holdsFor(operator, actual, values)), [first = "unknown"] = answers;
        return answers.every((answer) => answer === first) ? first : "unknown";
      }
      function holdsWithoutKey(operator, values) {
        return operator === "Null" ? values.includes("true") : operator.endsWith("IfExists") || operator.startsWith("ForAllValues:") ? !0 : !operator.startsWith("ForAnyValue:") && operator.includes("Not");
      }
      function holdsFor(operator, actual, values) {
        const plain = operator.replace(/^For(AllValues|AnyValue):/, "").replace(/IfExists$/, ""), positive = plain.replace("Not", ""), matches = Object.hasOwn(matchers, positive) ? matchers[positive] : void 0;
        if (matches === void 0 || values.some((value) => value.includes("${")))
          return "unknown";
        const matched = values.map((value) => matches(actual, value));
        return !matched.includes(!0) && matched.includes(void 0) ? "unknown" : answerOf(matched.includes(!0) === (plain === positive));
      }
      const matchers = {
        StringEquals: (actual, value) => actual === value,
        StringEqualsIgnoreCase: (actual, value) => actual.toLowerCase() === value.toLowerCase(),
        StringLike: isLike,
        ArnEquals: isArnLike,
        ArnLike: isArnLike,
        Bool: (actual, value) => actual.toLowerCase() === value.toLowerCase(),
        NumericEquals: (actual, value) => Number(actual) === Number(value),
        NumericLessThan: (actual, value) => Number(actual) < Number(value),
        NumericLessThanEquals: (actual, value) => Number(actual) <= Number(value),
        NumericGreaterThan: (actual, value) => Number(actual) > Number(value),
        NumericGreaterThanEquals: (actual, value) => Number(actual) >= Number(value)
      };
      function answerOf(holds) {
        return holds ? "yes" : "no";
      }
      function readPolicy(text) {
        try {
          const document = JSON.parse(text);
          return isObject(document) && [document.Statement].flat().every(isObject) ? document : void 0;
        } catch {
          return;
        }
      }
      function statementsOf({ Statement }) {
        return [Statement].flat().filter(isObject);
      }
      function judge(policy, ask2) {
        const found = statementsOf(policy).flatMap((statement, index) => applicationOf(statement, index, ask2)), allowances = found.filter(({ statement }) => statement.Effect === "Allow"), denials = found.filter(({ statement }) => statement.Effect === "Deny"), isAmong = (some, action) => some.some(({ actions }) => actions.includes(action)), open = ask2.actions.filter((action) => !isAmong(allowances.filter(isSure), action)), perhaps = allowances.filter((one) => !isSure(one) && open.some((action) => isAmong([one], action)));
        return {
          missing: open.filter((action) => !isAmong(perhaps, action)),
          uncertain: open.filter((action) => isAmong(perhaps, action)),
          denials: denials.filter(isSure),
          doubts: [...perhaps, ...denials.filter((one) => !isSure(one))]
        };
      }
      function applicationOf(statement, index, ask2) {
        const { Sid, Condition } = statement, actions = ask2.actions.filter((action) => concerns(statement, action, ask2));
        if (actions.length === 0)
          return [];
        const applies = conditionsHold(Condition, ask2.context);
        return applies === "no" ? [] : [{ name: typeof Sid == "string" && Sid !== "" ? Sid : `number ${index + 1}`, statement, actions, applies }];
      }
      function isSure({ applies }) {
        return applies === "yes";
      }
      function concerns(statement, action, { names, resource }) {
        return named(statement, "Principal", (principal) => includes(principal, names)) && named(statement, "Action", (pattern) => textsIn(pattern).some((text) => isLike(action.toLowerCase(), text.toLowerCase()))) && named(statement, "Resource", (pattern) => textsIn(pattern).some((text) => isLike(resource, text)));
      }
      function named(statement, member, fits) {
        if (statement[member] !== void 0)
          return fits(statement[member]);
        const negated = statement[`Not${member}`];
        return negated === void 0 ? member === "Resource" : !fits(negated);
      }
      function includes(principal, names) {
        if (principal === "*")
          return !0;
        if (!isObject(principal))
          return !1;
        const isNamed = (kind) => textsIn(principal[kind]).some((name) => names[kind].includes(name));
        return isNamed("AWS") || isNamed("Service");
      }
      function namesOf(statements) {
        const names = statements.map(({ name }) => name).join(", ");
        return `${statements.length === 1 ? "the statement" : "the statements"} ${names}`;
      }
      function textsIn(value) {
        return [value].flat().filter((each) => each !== void 0).map(String);
      }
      function isObject(value) {
        return typeof value == "object" && value !== null && !Array.isArray(value);
      }
      const bucketActions = ["s3:PutObject", "s3:PutObjectAcl", "s3:AbortMultipartUpload"], keyActions = ["kms:Decrypt", "kms:GenerateDataKey"];
      function bucketStatement(ground) {
        return inspectorStatement(bucketActions, `${bucketArn(ground)}/*`, ground);
      }
      function keyStatement(ground) {
        return inspectorStatement(["kms:Decrypt", "kms:GenerateDataKey*"], "*", ground);
      }
      const emptyPolicy = { Version: "2012-10-17", Statement: [] };
      function withStatement(present, statement, ground) {
        const statements = statementsOf(present), sids = [`${statement.Sid}`, `${statement.Sid}${ground.account}`], at = statements.findIndex((one) => sids.includes(`${one.Sid}`) && isEarlierState(one, statement, ground));
        if (at !== -1) {
          const Sid = statements[at]?.Sid;
          return { ...present, Statement: statements.with(at, { ...statement, Sid }) };
        }
        const taken = new Set(statements.map(({ Sid }) => Sid));
        return { ...present, Statement: [...statements, { ...statement, Sid: freeSid(sids, taken) }] };
      }
      function textOf(pasted) {
        return JSON.stringify(pasted, null, 2);
      }
      function inspectorStatement(actions, resource, ground) {
        return {
          Sid: "AllowInspectorReports",
          Effect: "Allow",
          Principal: { Service: serviceName(ground) },
          Action: [...actions],
          Resource: resource,
          Condition: {
            StringEquals: { "aws:SourceAccount": ground.account },
            ArnLike: { "aws:SourceArn": reportsArn(ground) }
          }
        };
      }
      function isEarlierState(old, { Action, Resource }, { account }) {
        const { Principal, Condition } = old;
        return old.Effect === "Allow" && Object.keys(old).every((member) => usualMembers.has(member)) && isObject(Principal) && Object.keys(Principal).every((kind) => kind === "Service") && textsIn(Principal.Service).every((name) => /^inspector2\.([a-z0-9-]+\.)?amazonaws\.com$/.test(name)) && textsIn(old.Action).every((action) => textsIn(Action).some((pattern) => isLike(action, pattern))) && textsIn(old.Resource).every((resource) => resource.startsWith(`${Resource}`.replace(/\*$/, ""))) && isAboutReportsOf(account, Condition);
      }
      const usualMembers = /* @__PURE__ */ new Set(["Sid", "Effect", "Principal", "Action", "Resource", "Condition"]);
      function isAboutReportsOf(account, conditions) {
        return keysOf(conditions).length === 0 ? !1 : Object.values(Object(conditions)).flatMap((keys) => Object.entries(Object(keys)).map(([key, value]) => [key.toLowerCase(), textsIn(value)])).every(([key, texts]) => key === "aws:sourceaccount" && texts.every((text) => text === account) || key === "aws:sourcearn" && texts.every((text) => (0, aws_lib.Lw)(text)?.account === account));
      }
      function freeSid([plain = "", own = ""], taken) {
        if (!taken.has(plain))
          return plain;
        let name = own;
        for (let number = 2; taken.has(name); number++)
          name = `${own}x${number}`;
        return name;
      }
      function examineLock(text, lock, ground) {
        const { name } = lock, present = readPolicy(text);
        if (present === void 0)
          return { name, state: "unknown", tell: "what stands there is no policy that can be read", policy: statementAlone(lock) };
        const judgement = judgeFor(ground, present, lock), policy = prescriptionFor(judgement, present, lock, ground);
        return { name, ...verdictOn(judgement, lock), ...policy === void 0 ? {} : { policy } };
      }
      function judgeFor(ground, policy, lock) {
        const { actions, resource } = lock;
        return judge(policy, {
          names: { AWS: ["*"], Service: ["*", serviceName(ground)] },
          actions,
          resource,
          context: contextOf(ground)
        });
      }
      function statementAlone({ of, statement }) {
        return {
          title: `Statement for the policy of ${of}`,
          text: textOf(statement),
          note: "Add it to the statements of the policy that stands there, and leave those as they are"
        };
      }
      function wholePolicy(present, lock, ground) {
        const { of, statement, command } = lock;
        return { title: `Policy of ${of}`, text: textOf(withStatement(present, statement, ground)), command };
      }
      function prescriptionFor(judgement, present, lock, ground) {
        const { missing, uncertain, denials } = judgement;
        if (missing.length + uncertain.length !== 0)
          return denials.length > 0 ? statementAlone(lock) : wholePolicy(present, lock, ground);
      }
      function verdictOn({ missing, uncertain, denials, doubts }, { none }) {
        const also = (...tells) => tells.filter(Boolean).join("; "), lacking = missing.length === 0 ? "" : `${none} (missing: ${missing.join(", ")})`, doubted = doubts.length === 0 ? "" : `whether ${namesOf(doubts)} applies to Amazon Inspector cannot be told from here`, perhaps = doubts.filter(({ statement }) => statement.Effect === "Deny"), spare = perhaps.length === 0 ? "" : `see that ${namesOf(perhaps)} spares it: ${cureOf(perhaps)}`, isLetIn = missing.length + uncertain.length === 0;
        if (denials.length > 0)
          return { state: "bad", tell: also(`Amazon Inspector is denied by ${namesOf(denials)}`, lacking, doubted), mend: also(cureOf(denials), isLetIn ? "" : "then add the statement below") };
        const mend = also(isLetIn ? "" : "put the policy below in place", spare);
        return missing.length > 0 ? { state: "bad", tell: also(lacking, doubted), mend } : doubts.length > 0 ? { state: "unknown", tell: doubted, mend } : { state: "good", tell: "Amazon Inspector is let in" };
      }
      function cureOf(denials) {
        return new Set(denials.flatMap(({ statement }) => keysOf(statement.Condition))).has(encryptionKey) ? "name the key that it asks for in kms-key-arn, or change the statement" : 'take Amazon Inspector out of what is denied, such as by one condition more: "BoolIfExists": {"aws:PrincipalIsAWSService": "false"}';
      }
      const encryptionKey = "s3:x-amz-server-side-encryption-aws-kms-key-id";
      function contextOf(ground) {
        const { kmsKeyArn } = ground;
        return {
          ...Object.fromEntries(["aws:principalorgid", "aws:principalaccount", "aws:sourcevpce", "aws:sourcevpc", "aws:userid"].map((key) => [key, void 0])),
          "aws:sourceaccount": [ground.account],
          "aws:sourcearn": [reportsArn(ground).replace(/\*$/, noReport)],
          "aws:requestedregion": [ground.region],
          "aws:securetransport": ["true"],
          "aws:principalisawsservice": ["true"],
          "aws:principalservicename": [serviceName(ground)],
          "aws:viaawsservice": ["false"],
          // AWS takes nothing older from anybody.
          "s3:tlsversion": ["1.2", "1.3"],
          "s3:x-amz-server-side-encryption": ["aws:kms"],
          ...kmsKeyArn === void 0 ? {} : { [encryptionKey]: [kmsKeyArn] }
        };
      }
      async function examineBucket(ground, edge) {
        if (ground.bucket === void 0)
          return [notGiven("Bucket", "bucket")];
        const place = await examinePlace(ground, edge);
        return place.state === "bad" ? [place] : [place, await examinePolicy(ground, edge)];
      }
      async function examinePlace(ground, edge) {
        const { bucket = "", region } = ground;
        try {
          const { LocationConstraint } = await edge.aws.call("s3", "GetBucketLocation", { Bucket: bucket }, optionsOf(ground, edge)), found = regionOf(LocationConstraint);
          return found === region ? { name: "Bucket", state: "good", tell: `${bucket} is in ${region}` } : {
            name: "Region of the bucket",
            state: "bad",
            tell: `${bucket} is in ${found}, the images are in ${region}`,
            mend: `name a bucket in ${region}: bucket, key and images must be in one Region`
          };
        } catch (error) {
          return (0, aws_lib._m)(error, "NoSuchBucket") ? noBucket(ground) : notSeen("Bucket", error, edge);
        }
      }
      async function examinePolicy(ground, edge) {
        const lock = lockOf(ground), options = optionsOf(ground, edge);
        try {
          const { Policy = "" } = await edge.aws.call("s3", "GetBucketPolicy", { Bucket: `${ground.bucket}` }, options);
          return examineLock(Policy, lock, ground);
        } catch (error) {
          return (0, aws_lib._m)(error, "NoSuchBucketPolicy") ? examineLock(textOf(emptyPolicy), lock, ground) : (0, aws_lib._m)(error, "NoSuchBucket") ? noBucket(ground) : { ...notSeen(lock.name, error, edge), policy: statementAlone(lock) };
        }
      }
      function noBucket(ground) {
        const { bucket, region } = ground;
        return {
          name: "Bucket",
          state: "bad",
          tell: `${bucket} does not exist`,
          mend: `create it in ${region} with the policy below, or correct the input bucket`,
          policy: wholePolicy(emptyPolicy, lockOf(ground), ground)
        };
      }
      function lockOf(ground) {
        const { bucket } = ground;
        return {
          name: "Bucket policy",
          of: `the bucket ${bucket}`,
          actions: bucketActions,
          resource: `${bucketArn(ground)}/${reportKey(ground)}`,
          statement: bucketStatement(ground),
          none: `${bucket} has no policy that lets Amazon Inspector write`,
          command: `aws s3api put-bucket-policy --bucket ${bucket} --policy file://bucket-policy.json`
        };
      }
      function regionOf(constraint) {
        return constraint === void 0 || constraint === "" ? "us-east-1" : constraint === "EU" ? "eu-west-1" : constraint;
      }
      const key_name = "Key";
      async function examineKey(ground, edge) {
        const { kmsKeyArn, region } = ground;
        if (kmsKeyArn === void 0)
          return [notGiven(key_name, "kms-key-arn")];
        const found = (0, aws_lib.Lw)(kmsKeyArn)?.region;
        if (found !== region) {
          const tell2 = `it is in ${found}, the images are in ${region}`;
          return [{ name: key_name, state: "bad", tell: tell2, mend: `name a key in ${region}` }];
        }
        const kind = await examineKind(kmsKeyArn, ground, edge);
        return kind.state === "bad" ? [kind] : [kind, await key_examinePolicy(kmsKeyArn, ground, edge)];
      }
      async function examineKind(KeyId, ground, edge) {
        const bad = (tell2, mend) => ({ name: key_name, state: "bad", tell: tell2, mend });
        try {
          const { KeyMetadata } = await edge.aws.call("kms", "DescribeKey", { KeyId }, optionsOf(ground, edge)), { KeyManager, KeySpec, KeyState } = KeyMetadata ?? {};
          return KeyManager === "AWS" ? bad("it is managed by AWS, so its policy cannot let Amazon Inspector in", "create a customer-managed key") : KeySpec !== "SYMMETRIC_DEFAULT" ? bad(`it is no symmetric key but ${KeySpec}`, "create a symmetric key") : KeyState !== "Enabled" ? bad(`it is ${KeyState}`, "enable it, or name another key") : { name: key_name, state: "good", tell: `enabled, symmetric, customer-managed, in ${ground.region}` };
        } catch (error) {
          return (0, aws_lib.c4)(error) ? bad("it does not exist", "correct the input kms-key-arn") : notSeen(key_name, error, edge);
        }
      }
      async function key_examinePolicy(KeyId, ground, edge) {
        const lock = key_lockOf(KeyId, ground), options = optionsOf(ground, edge);
        try {
          const request = { KeyId, PolicyName: "default" }, { Policy = "" } = await edge.aws.call("kms", "GetKeyPolicy", request, options);
          return examineLock(Policy, lock, ground);
        } catch (error) {
          const owner = (0, aws_lib.Lw)(KeyId)?.account, mend = `run mode=doctor in account ${owner}: KMS shows the policy of a key to nobody else`;
          return {
            ...notSeen(lock.name, error, edge),
            ...owner === ground.account ? {} : { mend },
            policy: statementAlone(lock)
          };
        }
      }
      function key_lockOf(arn, ground) {
        return {
          name: "Key policy",
          of: `the key ${arn}`,
          actions: keyActions,
          resource: arn,
          statement: keyStatement(ground),
          none: "it does not let Amazon Inspector use the key",
          command: `aws kms put-key-policy --key-id ${arn} --policy-name default --policy file://key-policy.json`
        };
      }
      var external_node_crypto_ = __webpack_require__(7598);
      async function judgeDecryption(simulated, principal, ground, edge) {
        if (simulated === void 0)
          return;
        const policy = await policyOf(ground, edge);
        return policy !== void 0 ? judged(simulated, policy, principal, ground) : simulated.kind !== "refused" || simulated.isDenied === !0 ? simulated : { kind: "unknown", why: "its policies do not allow kms:Decrypt; that of the key cannot be read" };
      }
      async function policyOf(ground, edge) {
        const request = { KeyId: ground.kmsKeyArn, PolicyName: "default" };
        try {
          const { Policy = "" } = await edge.aws.call("kms", "GetKeyPolicy", request, optionsOf(ground, edge));
          return readPolicy(Policy);
        } catch (error) {
          notSeen("", error, edge);
          return;
        }
      }
      function judged(simulated, policy, principal, ground) {
        const { account, partition, caller } = ground, itself = ["*", principal, caller], own = decryption_judgeFor(itself, policy, principal, ground), whole = decryption_judgeFor([...itself, account, `arn:${partition}:iam::${account}:root`], policy, principal, ground);
        return whole.denials.length > 0 ? { kind: "refused", why: `${namesOf(whole.denials)} in the policy of the key denies it` } : whole.doubts.length > 0 ? doubtful(whole) : whole.missing.length > 0 ? {
          kind: "unknown",
          why: "the policy of the key lets in neither the account nor the role; only a grant could"
        } : simulated.isDenied === !0 ? simulated : own.missing.length + own.uncertain.length === 0 ? { kind: "allowed" } : own.uncertain.length > 0 && simulated.kind !== "allowed" ? doubtful(own) : simulated;
      }
      function doubtful({ doubts }) {
        return {
          kind: "unknown",
          why: `whether ${namesOf(doubts)} in the policy of the key applies cannot be told`
        };
      }
      function decryption_judgeFor(names, policy, principal, ground) {
        return judge(policy, {
          names: { AWS: names, Service: [] },
          actions: ["kms:Decrypt"],
          resource: `${ground.kmsKeyArn}`,
          context: decryption_contextOf(principal, ground)
        });
      }
      function decryption_contextOf(principal, { account, region }) {
        return {
          "aws:principalaccount": [account],
          "aws:principalarn": [principal],
          "aws:principalisawsservice": ["false"],
          "aws:requestedregion": [region],
          "aws:securetransport": ["true"],
          "kms:calleraccount": [account],
          "kms:viaservice": [`s3.${region}.${(0, aws_lib.a4)(region)}`]
        };
      }
      var permissions = __webpack_require__(926);
      function needsOf(ground) {
        return permissions.P.flatMap((permission) => placesOf(permission.action, ground).map(({ isVital, ...place }) => ({
          action: permission.action,
          example: place.resource,
          ...place,
          isOptional: isOptionalFor(permission, ground) && isVital !== !0
        })));
      }
      function placesOf(action, ground) {
        const [service] = action.split(":");
        return service === "inspector2" ? [{ resource: "*" }] : service === "ecr" ? ground.isFleet ? [] : [{ resource: repositoryArn(ground) }] : action === "kms:Decrypt" ? ground.kmsKeyArn === void 0 ? [] : [{ resource: ground.kmsKeyArn }] : [...reportPlaces(action, ground), ...tablePlaces(action, ground)];
      }
      function reportPlaces(action, ground) {
        return ground.bucket === void 0 ? [] : action === "s3:ListBucket" ? [{ resource: bucketArn(ground), prefix: `${reportFolder(ground)}/` }] : action !== "s3:GetObject" ? [] : [{ resource: reportObjects(ground), example: `${bucketArn(ground)}/${reportKey(ground)}` }];
      }
      function tablePlaces(action, ground) {
        const { destination, partition } = ground;
        if (destination === void 0)
          return [];
        const bucket = `arn:${partition}:s3:::${destination.bucket}`, prefix = inFolder(destination.key.replace(/\/+$/, ""), "");
        if (action === "s3:ListBucket")
          return bucket === bucketArn(ground) ? [] : [{ resource: bucket, prefix }];
        if (!["s3:GetObject", "s3:PutObject", "s3:DeleteObject"].includes(action))
          return [];
        const isVital = action === "s3:PutObject";
        return [{ resource: `${bucket}/${prefix}*`, example: `${bucket}/${prefix}athena.sql`, isVital }];
      }
      function isOptionalFor({ action, optional = !1 }, { image }) {
        const hasTag = image !== void 0 && "tag" in image.reference;
        return optional || action === "ecr:BatchGetImage" && !hasTag;
      }
      async function simulate(principal, needs, ground, edge) {
        const answers = /* @__PURE__ */ new Map();
        if ((0, aws_lib.Lw)(principal)?.service !== "iam")
          return { answers, trouble: { why: "IAM simulates nothing but roles and users", mend: "compare with the policy below" } };
        let trouble;
        const askAbout = async (example) => {
          const some = needs.filter((need) => need.example === example);
          try {
            for (const [need, answer] of await ask(principal, example, some, ground, edge))
              answers.set(need, answer);
          } catch (error) {
            trouble ??= troubleOf(error, edge);
          }
        }, [first, ...others] = new Set(needs.map((need) => need.example));
        return first !== void 0 && await askAbout(first), trouble?.why !== notAllowed && await Promise.all(others.map(askAbout)), { answers, trouble };
      }
      const notAllowed = "iam:SimulatePrincipalPolicy is not allowed";
      function troubleOf(error, edge) {
        const { tell: tell2 } = notSeen("", error, edge), compare = "compare with the policy below";
        return (0, aws_lib.w7)(error) ? {
          why: notAllowed,
          mend: `allow iam:SimulatePrincipalPolicy and iam:GetRole to see more, or ${compare}`
        } : { why: `its policies ${tell2}`, mend: `run again, or ${compare}` };
      }
      async function ask(principal, example, needs, ground, edge) {
        const { EvaluationResults = [] } = await edge.aws.call("iam", "SimulatePrincipalPolicy", {
          PolicySourceArn: principal,
          ActionNames: needs.map(({ action }) => action),
          ResourceArns: [example],
          ContextEntries: simulation_contextOf(principal, needs[0]?.prefix, ground)
        }, optionsOf(ground, edge));
        return needs.flatMap((need) => {
          const result = EvaluationResults.find(({ EvalActionName }) => EvalActionName === need.action);
          if (result === void 0)
            return [];
          const unseen = (result.MissingContextValues ?? []).filter((key) => mayConcern(key, need));
          return [[need, simulation_answerOf(result.EvalDecision, unseen)]];
        });
      }
      function simulation_answerOf(decision, unseen) {
        if (decision === "allowed")
          return { kind: "allowed", unseen };
        const isDenied = decision === "explicitDeny";
        return unseen.length === 0 ? { kind: "refused", isDenied } : { kind: "unknown", isDenied, why: `its policies have conditions on ${unseen.join(", ")}` };
      }
      function mayConcern(key, { action }) {
        const [service] = action.split(":");
        return key.startsWith("aws:") || key.startsWith(`${service}:`);
      }
      function simulation_contextOf(principal, prefix, ground) {
        const { account, region } = ground, texts = {
          "aws:RequestedRegion": region,
          "aws:PrincipalAccount": account,
          "aws:PrincipalArn": principal,
          "kms:ViaService": `s3.${region}.${(0, aws_lib.a4)(region)}`,
          ...prefix === void 0 ? {} : { "s3:prefix": prefix }
        };
        return [
          ...Object.entries(texts).map(([name, value]) => entry(name, "string", value)),
          entry("aws:SecureTransport", "boolean", "true")
        ];
      }
      function entry(ContextKeyName, ContextKeyType, value) {
        return { ContextKeyName, ContextKeyType, ContextKeyValues: [value] };
      }
      async function tryOut(needs, ground, edge) {
        const results = await Promise.all(needs.map(async (need) => {
          const attempt = attemptAt(need, ground, edge);
          return attempt === void 0 ? [] : [[need, { kind: await resultOf(attempt, edge) }]];
        })), answers = new Map(results.flat());
        return mayList(answers) ? answers : new Map([...answers].map(([need, answer]) => {
          const isHidden = need.action === "s3:GetObject" && answer.kind === "refused";
          return [need, isHidden ? { kind: "unknown" } : answer];
        }));
      }
      async function resultOf(attempt, edge) {
        try {
          return await attempt(), "allowed";
        } catch (error) {
          return notSeen("", error, edge), (0, aws_lib.w7)(error) ? "refused" : (0, aws_lib.c4)(error) && !(0, aws_lib._m)(error, "NoSuchBucket") ? "allowed" : "unknown";
        }
      }
      function mayList(answers) {
        return [...answers].some(([{ action }, { kind }]) => action === "s3:ListBucket" && kind === "allowed");
      }
      function attemptAt(need, ground, edge) {
        const options = optionsOf(ground, edge), { aws } = edge, { bucket: Bucket = "", image } = ground;
        switch (need.action) {
          case "inspector2:ListCoverage":
            return () => aws.call("inspector2", "ListCoverage", { maxResults: 1 }, options);
          case "inspector2:ListFindings":
            return () => aws.call("inspector2", "ListFindings", { maxResults: 1 }, options);
          case "inspector2:GetSbomExport":
            return () => aws.call("inspector2", "GetSbomExport", { reportId: noReport }, options);
          case "s3:ListBucket": {
            if (need.resource !== bucketArn(ground))
              return;
            const Prefix = `${reportFolder(ground)}/`;
            return () => aws.call("s3", "ListObjectsV2", { Bucket, Prefix, MaxKeys: 1 }, options);
          }
          case "s3:GetObject":
            return need.resource !== reportObjects(ground) ? void 0 : () => aws.call("s3", "GetObject", { Bucket, Key: reportKey(ground) }, options);
          case "ecr:BatchGetImage": {
            if (image === void 0)
              return;
            const { account: registryId, repository: repositoryName, reference } = image, imageId = "tag" in reference ? { imageTag: reference.tag } : { imageDigest: reference.digest }, request = { registryId, repositoryName, imageIds: [imageId] };
            return () => aws.call("ecr", "BatchGetImage", request, options);
          }
          default:
            return;
        }
      }
      const role_name = "Role";
      async function examineRole(ground, edge) {
        try {
          const principal = await principalOf(ground, edge);
          if (principal === void 0)
            return [{ name: role_name, state: "good", tell: `${ground.caller} is the account itself` }];
          const needs = needsOf(ground), tried = await tryOut(needs, ground, edge), open = needs.filter((need) => (tried.get(need)?.kind ?? "unknown") === "unknown"), { answers: simulated, trouble } = await simulate(principal, open, ground, edge), answers = new Map([...tried, ...simulated]);
          for (const need of open.filter(({ action }) => action === "kms:Decrypt")) {
            const answer = await judgeDecryption(simulated.get(need), principal, ground, edge);
            answer !== void 0 && answers.set(need, answer);
          }
          return [role_judged(principal, needs, answers, trouble)];
        } catch (error) {
          return [notSeen(role_name, error, edge)];
        }
      }
      async function principalOf(ground, edge) {
        const { caller } = ground, arn = (0, aws_lib.Lw)(caller);
        if (arn === void 0 || arn.resource === "root")
          return;
        const [, RoleName] = /^assumed-role\/([^/]+)\//.exec(arn.resource) ?? [];
        if (RoleName === void 0)
          return caller;
        try {
          const { Role } = await edge.aws.call("iam", "GetRole", { RoleName }, optionsOf(ground, edge));
          if (Role?.Arn !== void 0)
            return Role.Arn;
        } catch (error) {
          notSeen(role_name, error, edge);
        }
        return (0, aws_lib.bH)({ ...arn, service: "iam", resource: `role/${RoleName}` });
      }
      function role_judged(principal, needs, answers, trouble) {
        const answerTo = (need) => answers.get(need) ?? { kind: "unknown" }, those = (isOptional, kind) => needs.filter((need) => need.isOptional === isOptional && answerTo(need).kind === kind), [refused, unknown] = [those(!1, "refused"), those(!1, "unknown")], whys = (some, ...also) => {
          const all = unique([...also, ...some.flatMap((need) => answerTo(need).why ?? [])]);
          return all.length === 0 ? "" : ` (${all.join("; ")})`;
        }, policy = rolePolicy(principal, needs), reasons = trouble === void 0 ? [] : [trouble.why], open = `whether it may ${actionsOf(unknown)} is not known${whys(unknown, ...reasons)}`;
        if (refused.length > 0) {
          const tell2 = `${principal} may not ${actionsOf(refused)}${whys(refused)}${unknown.length === 0 ? "" : `; ${open}`}`, mend = refused.some((need) => answerTo(need).why !== void 0) ? "change the statement that denies it, and attach the policy below" : "attach the policy below";
          return { name: role_name, state: "bad", tell: tell2, mend, policy };
        }
        if (unknown.length > 0) {
          const allowed = those(!1, "allowed"), known = allowed.length === 0 ? ":" : ` may ${actionsOf(allowed)};`, mend = trouble?.mend ?? "see that what is named holds for an export, or attach the policy below";
          return { name: role_name, state: "unknown", tell: `${principal}${known} ${open}`, mend, policy };
        }
        const unseen = unique([...answers.values()].flatMap((answer) => answer.unseen ?? [])), spared = actionsOf(those(!0, "refused"));
        return {
          name: role_name,
          state: "good",
          tell: [
            `${principal} may do all that an export needs, as calls and the simulation of IAM show`,
            ...unseen.length === 0 ? [] : [`as far as IAM can tell without ${unseen.join(", ")}`],
            ...spared === "" ? [] : [`not allowed, and not needed by every export: ${spared}`]
          ].join("; ")
        };
      }
      function actionsOf(needs) {
        return unique(needs.map(({ action }) => action)).join(", ");
      }
      function rolePolicy(principal, needs) {
        const Statement = unique(needs.map(({ resource }) => resource)).map((resource) => ({
          Effect: "Allow",
          Action: needs.filter((need) => need.resource === resource).map(({ action }) => action),
          Resource: resource
        })), text = textOf({ Version: "2012-10-17", Statement }), title = `Policy for ${principal}`, [, kind, whole] = /:(role|user)\/(.+)$/.exec(principal) ?? [];
        if (kind === void 0 || whole === void 0)
          return { title, text, note: "Allow it to whoever asks here" };
        const owner = whole.slice(whole.lastIndexOf("/") + 1), policyName = `sbom-export-${(0, external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 8)}`;
        return {
          title,
          text,
          command: `aws iam put-${kind}-policy --${kind}-name ${owner} --policy-name ${policyName} --policy-document file://role-policy.json`
        };
      }
      function unique(texts) {
        return [...new Set(texts)];
      }
      const scanning_name = "Amazon Inspector";
      async function examineScanning(ground, edge) {
        try {
          const accounts = ground.accounts.length === 0 ? [ground.account] : ground.accounts, statuses = await statusesOf(accounts, ground, edge), scanned = ["ENABLED", "ENABLING"], others = accounts.filter((account) => !scanned.includes(statuses.get(account) ?? "")), off = others.filter((account) => statuses.has(account));
          if (off.length > 0)
            return [await judgeOff(off, statuses, ground, edge)];
          if (others.length > 0)
            return [notTold(others, ground)];
          const coming = accounts.filter((account) => statuses.get(account) === "ENABLING");
          if (coming.length > 0) {
            const tell2 = `is only beginning to scan ECR in ${ground.region}${ofAccounts(coming, ground)}`;
            return [{ name: scanning_name, state: "unknown", tell: tell2, mend: "look again in some minutes" }];
          }
          return [{ name: scanning_name, state: "good", tell: `scans ECR in ${ground.region}${ofAccounts(accounts, ground)}` }];
        } catch (error) {
          const found = notSeen(scanning_name, error, edge);
          return [ground.accounts.every((account) => account === ground.account) ? found : { ...found, mend: askElsewhere }];
        }
      }
      const askElsewhere = "ask from the delegated administrator of Amazon Inspector, or from that account";
      async function statusesOf(accountIds, { account, region }, edge) {
        const isOwn = accountIds.every((id2) => id2 === account), { accounts = [] } = await edge.aws.call("inspector2", "BatchGetAccountStatus", isOwn ? {} : { accountIds: [...accountIds] }, optionsOf({ region }, edge));
        return new Map(accounts.flatMap(({ accountId, resourceState }) => {
          const status = resourceState?.ecr?.status;
          return accountId === void 0 || status === void 0 ? [] : [[accountId, status]];
        }));
      }
      async function judgeOff(off, statuses, ground, edge) {
        const { region } = ground, told = off.map((account) => `account ${account}: ${statuses.get(account)}`).join(", "), bad = {
          name: scanning_name,
          state: "bad",
          tell: `does not scan ECR in ${region}, ${told}`,
          mend: `aws inspector2 enable --resource-types ECR --account-ids ${off.join(" ")} --region ${region}`
        };
        if (ground.accounts.length > 0)
          return bad;
        try {
          return await coversImages(ground, edge) ? { name: scanning_name, state: "good", tell: `covers images of other accounts in ${region}; itself ${told}` } : bad;
        } catch (error) {
          const { tell: tell2 } = notSeen(scanning_name, error, edge);
          return {
            ...bad,
            state: "unknown",
            tell: `${bad.tell}; whether it covers images of other accounts ${tell2}`
          };
        }
      }
      async function coversImages(ground, edge) {
        const filterCriteria = {
          resourceType: [{ comparison: "EQUALS", value: "AWS_ECR_CONTAINER_IMAGE" }]
        }, { coveredResources = [] } = await edge.aws.call("inspector2", "ListCoverage", { filterCriteria, maxResults: 200 }, optionsOf(ground, edge));
        return coveredResources.some(({ accountId, scanStatus }) => accountId !== ground.account && scanStatus?.statusCode === "ACTIVE");
      }
      function notTold(accounts, { region }) {
        return {
          name: scanning_name,
          state: "unknown",
          tell: `does not tell whether it scans ECR in ${region}, account ${accounts.join(", ")}`,
          mend: askElsewhere
        };
      }
      function ofAccounts(accounts, { account }) {
        return accounts.every((id2) => id2 === account) ? "" : `, account ${accounts.join(", ")}`;
      }
      var live_edge = __webpack_require__(3578);
      async function run(inputs, edge) {
        const live = (0, live_edge.goLive)(edge), ground = await groundOf(inputs, live);
        edge.host.log.info(`Account ${ground.account}, ${ground.region}, as ${ground.caller}`);
        const looking = [examineScanning, examineBucket, examineKey, examineRole].map((look) => look(ground, live));
        for (const found of looking)
          found.catch(() => {
          });
        const checks = [];
        for (const found of looking)
          for (const check of await found)
            tell(check, edge), checks.push(check);
        for (const { policy } of checks)
          policy !== void 0 && await print(policy, edge);
        return edge.host.log.info(`Asked AWS: ${live.aws.calls.inWords()}`, "dim"), { ...verdictOf(checks), outputs: {}, summary: summaryOf(checks) };
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
      async function print({ title, text, note, command }, { host }) {
        await host.log.group(title, () => {
          for (const line of text.split(`
`))
            host.log.info(line);
          for (const line of [note, command])
            line !== void 0 && host.log.info(line);
        });
      }
      function verdictOf(checks) {
        const names = (state) => checks.filter((check) => check.state === state).map(({ name }) => name), [bad, unknown] = [names("bad"), names("unknown")];
        return bad.length > 0 ? { verdict: "failed", reason: `an export cannot work: ${bad.join(", ")}` } : unknown.length > 0 ? { verdict: "unknown", reason: `not known: ${unknown.join(", ")}` } : { verdict: "passed" };
      }
      function summaryOf(checks) {
        const { heading, table, text } = lib.wD, rows = checks.map(({ name, state, tell: tell2, mend = "" }) => [
          looks[state].mark,
          text(name),
          text(tell2),
          state === "good" ? "" : text(mend)
        ]);
        return [
          heading(3, "Is everything ready for an export?"),
          table(["", "What", "Found", "To mend"], rows),
          ...checks.flatMap(({ policy }) => policy === void 0 ? [] : policyIn(policy))
        ];
      }
      function policyIn({ title, text, note, command }) {
        const { code, codeBlock, heading } = lib.wD;
        return [
          heading(4, lib.wD.text(title)),
          codeBlock(text.split(`
`), "json"),
          ...note === void 0 ? [] : [lib.wD.text(note)],
          ...command === void 0 ? [] : [code(command)]
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
