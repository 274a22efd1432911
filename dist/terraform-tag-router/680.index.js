export const id = 680, ids = [680], modules = {
  /***/
  7419: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ZC: () => (
          /* binding */
          topFields
        ),
        /* harmony export */
        _2: () => (
          /* binding */
          otherScopes
        ),
        /* harmony export */
        c3: () => (
          /* binding */
          listOf
        ),
        /* harmony export */
        iw: () => (
          /* binding */
          levelFields
        )
        /* harmony export */
      });
      var _definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7272), _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7623);
      const otherScopes = "others", inputs = _definition_js__WEBPACK_IMPORTED_MODULE_0__.m.inputs;
      function asInput(key) {
        const { type, choices, describe, expected } = inputs[key];
        if (choices !== void 0)
          return { kind: "choice", choices: Object.keys(choices), describe };
        if (type === "boolean")
          return { kind: "boolean", describe };
        const text = textOf(key, expected);
        return type === "list" || type === "lines" ? { ...listOf(text), describe } : { ...text, describe };
      }
      function asFolderWithin(key) {
        return { kind: "text", ..._forms_js__WEBPACK_IMPORTED_MODULE_1__.My, describe: inputs[key].describe };
      }
      function listOf(item) {
        return { kind: "list", item, orOne: !0, isUnique: !0, isFilled: !0 };
      }
      function textOf(key, form) {
        const { pattern } = inputs[key];
        return { kind: "text", form, ...pattern === void 0 ? {} : pattern };
      }
      const levelInputs = [
        "global-region",
        "state-bucket-prefix",
        "lock-table-prefix",
        "state-region",
        "state-account-id",
        "lock-mode",
        "version-scheme",
        "git-checks",
        "require-annotated",
        "require-signed",
        "require-ancestor-of",
        "target-mode"
      ], wave = {
        kind: "object",
        fields: {
          scopes: {
            ...listOf({
              kind: "text",
              expression: _forms_js__WEBPACK_IMPORTED_MODULE_1__.UU.expression,
              form: `a Region, global, or ${otherScopes}`
            }),
            describe: `The scopes that are deployed side by side: Regions, \`global\`, or \`${otherScopes}\` for all that stand in no wave`
          },
          bake: {
            kind: "text",
            expression: /^(\d+(\.\d+)?(ms|s|m|h|d))+$/,
            form: "a duration such as 30m or 2h",
            describe: "How long to watch this wave before the next one starts"
          }
        }
      }, configurationOnly = {
        "state-bucket": {
          ..._forms_js__WEBPACK_IMPORTED_MODULE_1__.eU,
          describe: "Template of the bucket of the state. Default: {prefix}-{env}"
        },
        "state-key": {
          ..._forms_js__WEBPACK_IMPORTED_MODULE_1__.eU,
          describe: "Template of the key of the state. Default: {team}/{env}-{scope}/terraform.tfstate"
        },
        "lock-table": {
          ..._forms_js__WEBPACK_IMPORTED_MODULE_1__.eU,
          describe: "Template of the DynamoDB table of the lock. Default: <lock-table-prefix>-{env}"
        },
        "role-arn": {
          ..._forms_js__WEBPACK_IMPORTED_MODULE_1__.ih,
          describe: "Template of the role in the target account. Default: arn:{partition}:iam::{account-id}:role/InfraBuildRole"
        },
        "session-name": {
          ..._forms_js__WEBPACK_IMPORTED_MODULE_1__.hK,
          describe: "Template of the role's session name. Default: INFRA_BUILD"
        },
        "github-environment": { ..._forms_js__WEBPACK_IMPORTED_MODULE_1__.eU, describe: "Template of the GitHub environment. Default: {env}" },
        "promote-from": {
          kind: "text",
          ..._forms_js__WEBPACK_IMPORTED_MODULE_1__.UU,
          describe: "The environment in which the same version must be tagged, at the same commit"
        },
        taggers: {
          ...listOf({ kind: "text", expression: /^[^\s<>]{1,254}$/, form: "an e-mail address" }),
          describe: "E-mail addresses of those who may tag. Without it everybody may"
        },
        waves: {
          kind: "list",
          item: wave,
          orOne: !0,
          isFilled: !0,
          describe: "The order in which the scopes of one tag are deployed"
        }
      }, levelFields = {
        ...Object.fromEntries(levelInputs.map((key) => [key, asInput(key)])),
        "allow-downgrade": {
          kind: "text",
          form: "true, or the reason",
          orBoolean: !0,
          describe: inputs["allow-downgrade"].describe
        },
        "global-region": { ..._forms_js__WEBPACK_IMPORTED_MODULE_1__.Ny, describe: inputs["global-region"].describe },
        "state-region": { ..._forms_js__WEBPACK_IMPORTED_MODULE_1__.Ny, describe: inputs["state-region"].describe },
        ...configurationOnly
      }, topFields = {
        grammar: asInput("grammar"),
        "expect-env": asInput("expect-env"),
        "environments-dir": asFolderWithin("environments-dir"),
        "output-dir": asFolderWithin("output-dir"),
        explain: asInput("explain")
      };
    })
  ),
  /***/
  1847: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        v8: () => (
          /* binding */
          ensureRegion
        ),
        av: () => (
          /* binding */
          knownPartition
        ),
        iQ: () => (
          /* binding */
          partitionOf
        ),
        jk: () => (
          /* binding */
          regionNames
        )
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
      var lib = __webpack_require__(1789);
      const partitionByRegion = new Map(Object.entries(partitions).flatMap(([partition, { regions }]) => regions.map((region) => [region, partition]))), regionNames = [...partitionByRegion.keys()];
      function partitionOf(region) {
        return partitionByRegion.get(region);
      }
      function knownPartition(region) {
        const partition = partitionOf(region);
        if (partition === void 0)
          throw new TypeError(`${region} was let through and is no Region`);
        return partition;
      }
      function ensureRegion(where, region) {
        if (partitionOf(region) === void 0)
          throw new lib.yo(`"${region}" is no AWS Region${(0, lib.au)(region, regionNames)}`, {
            where,
            expected: "a Region such as us-east-1",
            mend: where.startsWith("AWS_") ? "set state-region" : void 0
          });
      }
    })
  ),
  /***/
  1014: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        JU: () => (
          /* binding */
          faultsInStates
        ),
        /* harmony export */
        M9: () => (
          /* binding */
          knownPlaces
        ),
        /* harmony export */
        RX: () => (
          /* binding */
          ensureOwnStates
        ),
        /* harmony export */
        q6: () => (
          /* binding */
          isAccountInState
        ),
        /* harmony export */
        x5: () => (
          /* binding */
          locate
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1789), _regions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1847), _tag_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7070), _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7076), _route_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1786), _state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9506), _template_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4313);
      function faultsInStates(places, rules, accounts) {
        const located = [...places].map((place) => locate(place, rules, accounts)), shared = [...groupedBy(located, ({ uri }) => uri).values()], buckets = [...groupedBy(located.filter(hasKnownBucket), ({ bucket }) => bucket).values()];
        return [
          ...shared.filter((routes) => routes.length > 1).map((routes) => sharedBy(routes, rules)),
          ...buckets.flatMap(([first, ...others]) => {
            const other = others.find(({ region }) => region !== first?.region);
            return first === void 0 || other === void 0 ? [] : [inTwoRegions(first, other, rules)];
          })
        ];
      }
      function* knownPlaces(rules, teams = []) {
        const { environments, teams: listed, regions } = rules.tag;
        for (const env of environments)
          for (const team of /* @__PURE__ */ new Set([...listed(env), ...listed(env).length === 0 ? teams : []])) {
            const open = regions(env, team) ?? _regions_js__WEBPACK_IMPORTED_MODULE_1__.jk;
            for (const scope of [_tag_tag_js__WEBPACK_IMPORTED_MODULE_2__.gm, ...open])
              yield { env, team, scope };
          }
      }
      function ensureOwnStates(places, rules, accounts) {
        const own = places.map((place) => locate(place, rules, accounts)), byUri = new Map(own.map((one) => [one.uri, one])), byBucket = new Map(own.filter(hasKnownBucket).map((one) => [one.bucket, one]));
        for (const place of knownPlaces(rules, [...new Set(places.map(({ team }) => team))])) {
          const other = locate(place, rules, accounts), mine = byUri.get(other.uri);
          if (mine !== void 0 && (0, _place_js__WEBPACK_IMPORTED_MODULE_3__.V)(mine.place) !== (0, _place_js__WEBPACK_IMPORTED_MODULE_3__.V)(place))
            throw wouldShare(mine, other, rules);
          const neighbour = byBucket.get(other.bucket);
          if (neighbour !== void 0 && neighbour.region !== other.region)
            throw inTwoRegions(neighbour, other, rules);
        }
      }
      function isAccountInState(place, rules) {
        const settings = (0, _route_settings_js__WEBPACK_IMPORTED_MODULE_4__.z1)(place, rules);
        return [settings.template("state-bucket"), settings.template("state-key")].some(({ template }) => (0, _template_js__WEBPACK_IMPORTED_MODULE_6__.v9)(template, "account-id"));
      }
      function locate(place, rules, accounts) {
        const destination = (0, _place_js__WEBPACK_IMPORTED_MODULE_3__.M)(place, rules), settings = (0, _route_settings_js__WEBPACK_IMPORTED_MODULE_4__.z1)(place, rules), account = accounts(place) ?? rules.config.accounts.get(place.env)?.get(place.team), fillings = {
          ...(0, _route_settings_js__WEBPACK_IMPORTED_MODULE_4__.kl)(destination, settings),
          ...account === void 0 ? {} : { "account-id": account }
        }, region = (0, _route_settings_js__WEBPACK_IMPORTED_MODULE_4__.rw)(rules, settings).value;
        return { place, ...(0, _state_js__WEBPACK_IMPORTED_MODULE_5__.gM)(fillings, (0, _route_settings_js__WEBPACK_IMPORTED_MODULE_4__.qA)(destination, settings, region)) };
      }
      function hasKnownBucket({ bucket }) {
        return !(0, _template_js__WEBPACK_IMPORTED_MODULE_6__.v9)(bucket, "account-id");
      }
      function groupedBy(located, key) {
        const groups = /* @__PURE__ */ new Map();
        for (const one of located) {
          const group = groups.get(key(one)) ?? [];
          group.push(one), groups.set(key(one), group);
        }
        return groups;
      }
      const mostNamed = 4;
      function sharedBy(located, { config }) {
        const routes = located.map(({ place }) => (0, _place_js__WEBPACK_IMPORTED_MODULE_3__.V)(place)), named = routes.length > mostNamed ? [...routes.slice(0, mostNamed - 1), `${routes.length - mostNamed + 1} more`] : routes, inWords = `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
        return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(`the routes ${inWords} share the state ${located[0]?.uri}`, {
          where: config.where("state-key"),
          expected: "a state of its own for every route"
        });
      }
      function wouldShare(mine, other, rules) {
        const { template, where } = (0, _route_settings_js__WEBPACK_IMPORTED_MODULE_4__.z1)(mine.place, rules).template("state-key"), routes = `${(0, _place_js__WEBPACK_IMPORTED_MODULE_3__.V)(mine.place)} and ${(0, _place_js__WEBPACK_IMPORTED_MODULE_3__.V)(other.place)}`;
        return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(`the routes ${routes} would share the state ${mine.uri}`, {
          where,
          expected: "a state of its own for every route",
          mend: `tell them apart in state-bucket or state-key, which is ${template}`
        });
      }
      function inTwoRegions(one, other, rules) {
        const [here, there] = [one, other].map(({ place, region }) => `${region} for ${(0, _place_js__WEBPACK_IMPORTED_MODULE_3__.V)(place)}`);
        return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(`the bucket ${one.bucket} is in ${here} and in ${there}: a bucket has one Region`, {
          where: (0, _route_settings_js__WEBPACK_IMPORTED_MODULE_4__.rw)(rules, (0, _route_settings_js__WEBPACK_IMPORTED_MODULE_4__.z1)(other.place, rules)).from,
          expected: "one state-region for all routes of a bucket",
          mend: "give the routes of the other Region a bucket of their own by state-bucket or state-bucket-prefix"
        });
      }
    })
  ),
  /***/
  704: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          faultsInOpenTeams
        ),
        /* harmony export */
        j: () => (
          /* binding */
          openPlaces
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1789), _collisions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1014), _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7076), _route_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1786);
      const anyTeam = "{team}";
      function faultsInOpenTeams(rules) {
        if (rules.tag.environments.every((env) => rules.tag.teams(env).length > 0))
          return [];
        const patterns = distinctPatterns(rules), open = patterns.filter(({ place }) => place.team === anyTeam), closed = patterns.filter(({ place }) => place.team !== anyTeam), flowing = open.find(({ teamAt }) => teamAt === -1);
        if (flowing !== void 0)
          return [notKeptApart(flowing, rules)];
        for (const [index, one] of open.entries()) {
          const other = open.slice(index + 1).find((candidate) => !areApart(one, candidate)) ?? closed.find((candidate) => !differSomewhere(one, candidate));
          if (other !== void 0)
            return [couldMeet(one, other, rules)];
        }
        return [];
      }
      function openPlaces(rules) {
        return [...(0, _collisions_js__WEBPACK_IMPORTED_MODULE_1__.M9)(rules, [anyTeam])].filter(({ team }) => team === anyTeam);
      }
      function distinctPatterns(rules) {
        const patterns = /* @__PURE__ */ new Map();
        for (const place of (0, _collisions_js__WEBPACK_IMPORTED_MODULE_1__.M9)(rules, [anyTeam])) {
          const { uri } = (0, _collisions_js__WEBPACK_IMPORTED_MODULE_1__.x5)(place, rules, () => {
          }), parts = uri.slice(5).split("/");
          patterns.has(uri) || patterns.set(uri, { place, uri, parts, teamAt: parts.findIndex(tellsTeam) });
        }
        return [...patterns.values()];
      }
      function areApart(one, other) {
        return one.parts[one.teamAt] === other.parts[one.teamAt] || differSomewhere(one, other);
      }
      function differSomewhere(one, other) {
        return one.parts.length !== other.parts.length ? !0 : one.parts.some((part, at) => differ(part, other.parts[at] ?? ""));
      }
      function tellsTeam(part) {
        return part.split(anyTeam).length === 2 && !/\{(?!team\})/.test(part);
      }
      function differ(one, other) {
        if (!one.includes("{") && !other.includes("{"))
          return one !== other;
        const [left, right] = [endsOf(one), endsOf(other)];
        return !(left.start.startsWith(right.start) || right.start.startsWith(left.start)) || !(left.end.endsWith(right.end) || right.end.endsWith(left.end));
      }
      function endsOf(part) {
        return { start: part.replace(/\{.*$/, ""), end: part.replace(/^.*\}/, "") };
      }
      function notKeptApart({ place }, rules) {
        const settings = (0, _route_settings_js__WEBPACK_IMPORTED_MODULE_3__.z1)(place, rules), [bucket, key] = [settings.template("state-bucket"), settings.template("state-key")];
        return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(`any team may be named, and the key ${key.template} of bucket ${bucket.template} does not keep them apart`, { where: key.where, expected: "the teams as a list, or {team} between slashes in state-key", mend });
      }
      function couldMeet(one, other, rules) {
        const { where } = (0, _route_settings_js__WEBPACK_IMPORTED_MODULE_3__.z1)(other.place, rules).template("state-key"), [here, there] = [one, other].map(({ place, uri }) => `${(0, _place_js__WEBPACK_IMPORTED_MODULE_2__.V)(place)} has ${uri}`);
        return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(`any team may be named, and two could share a state: ${here}, and ${there}`, {
          where,
          expected: "the teams as a list, or {team} in the same part of every key of a bucket",
          mend
        });
      }
      const mend = "list the teams: teams=research,risk";
    })
  ),
  /***/
  7076: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          destinationOf
        ),
        /* harmony export */
        V: () => (
          /* binding */
          nameOf
        )
        /* harmony export */
      });
      var _regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1847), _tag_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7070);
      function nameOf({ env, scope, team }) {
        return `${env}_${scope}/${team}`;
      }
      function destinationOf({ env, team, scope }, rules) {
        const scopeType = scope === _tag_tag_js__WEBPACK_IMPORTED_MODULE_1__.gm ? "global" : "regional", region = scopeType === "global" ? rules.value("global-region", { env, team, scope }) : scope;
        return { env, team, scope, scopeType, region, partition: (0, _regions_js__WEBPACK_IMPORTED_MODULE_0__.av)(region) };
      }
    })
  ),
  /***/
  1786: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        kl: () => (
          /* binding */
          fillingsAt
        ),
        /* harmony export */
        qA: () => (
          /* binding */
          stateRulesAt
        ),
        /* harmony export */
        rw: () => (
          /* binding */
          stateRegionAt
        ),
        /* harmony export */
        z1: () => (
          /* binding */
          settingsAt
        )
        /* harmony export */
      });
      var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3102);
      const templates = {
        "state-bucket": "{prefix}-{env}",
        "state-key": "{team}/{env}-{scope}/terraform.tfstate",
        "role-arn": "arn:{partition}:iam::{account-id}:role/InfraBuildRole",
        "session-name": "INFRA_BUILD",
        "github-environment": "{env}"
      };
      function settingsAt(place, rules) {
        const said = /* @__PURE__ */ new Map(), read = (name) => {
          const setting = rules.read(name, place);
          return setting !== void 0 && said.set(name, setting), setting;
        };
        return {
          said,
          read,
          note: (name, setting) => {
            said.set(name, setting);
          },
          value(name) {
            return read(name)?.value ?? rules.value(name, place);
          },
          template(name) {
            const setting = read(name);
            return setting !== void 0 ? { template: setting.value, where: setting.from } : (said.set(name, { value: templates[name], from: "default" }), { template: templates[name], where: name === "state-bucket" ? "state-bucket-prefix" : name });
          }
        };
      }
      function fillingsAt(place, settings) {
        const prefix = settings.read("state-bucket-prefix")?.value, { env, scope, region, team, partition } = place;
        return { env, scope, region, team, partition, ...prefix === void 0 ? {} : { prefix } };
      }
      function stateRegionAt({ buildRegion }, settings) {
        return settings.read("state-region") ?? buildRegion ?? { value: settings.value("global-region"), from: "global-region" };
      }
      function stateRulesAt(place, settings, region) {
        const mode = settings.value("target-mode");
        return {
          bucket: settings.template("state-bucket"),
          key: settings.template("state-key"),
          lockTable: lockTableAt(settings),
          region,
          lockMode: settings.value("lock-mode"),
          accountId: settings.read("state-account-id")?.value,
          workspace: mode === "workspace" ? (0, _target_js__WEBPACK_IMPORTED_MODULE_0__.$)(mode, place) : void 0
        };
      }
      function lockTableAt(settings) {
        const given = settings.read("lock-table");
        return given !== void 0 ? { template: given.value, where: given.from } : { template: `${settings.read("lock-table-prefix")?.value ?? "{prefix}-lock"}-{env}`, where: "lock-table-prefix" };
      }
    })
  ),
  /***/
  9506: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bq: () => (
          /* binding */
          filled
        ),
        /* harmony export */
        GN: () => (
          /* binding */
          lockWarning
        ),
        /* harmony export */
        L4: () => (
          /* binding */
          stateOf
        ),
        /* harmony export */
        gM: () => (
          /* binding */
          placeOfState
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1789), _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
      function stateOf(fillings, rules) {
        const bucket = filled(rules.bucket, fillings), key = filled(rules.key, fillings);
        refuse(rules.bucket.where, `the bucket "${bucket}"`, bucketTrouble(bucket), "a name that S3 allows"), refuse(rules.key.where, `the key "${key}"`, keyTrouble(key), "a key that S3 and Terraform take");
        const withTable = rules.lockMode === "dynamodb" || rules.lockMode === "both", lockTable = withTable ? filled(rules.lockTable, fillings) : "";
        return withTable && refuse(rules.lockTable.where, `the table "${lockTable}"`, tableTrouble(lockTable), "a name that DynamoDB allows"), {
          bucket,
          key,
          region: rules.region,
          lockMode: rules.lockMode,
          ...withTable ? { lockTable } : {},
          ...rules.accountId === void 0 ? {} : { accountId: rules.accountId }
        };
      }
      function placeOfState(fillings, { bucket, key, region, workspace }) {
        const known = { ...{ prefix: "{prefix}", "account-id": "{account-id}" }, ...fillings, version: "{version}" }, folder = workspace === void 0 ? "" : `env:/${workspace}/`, name = filled(bucket, known);
        return { bucket: name, uri: `s3://${name}/${folder}${filled(key, known)}`, region };
      }
      function filled({ template, where }, fillings) {
        const result = (0, _template_js__WEBPACK_IMPORTED_MODULE_1__.GS)(template, fillings);
        if ("text" in result)
          return result.text;
        const { missing } = result;
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(`the template ${template} needs {${missing}}, which is not known`, {
          where,
          mend: missing === "prefix" ? "give state-bucket-prefix" : "name the account in the configuration's accounts, or in the team's variable files"
        });
      }
      function lockWarning(mode) {
        if (mode === "none")
          return "lock-mode=none: nothing keeps two runs from writing one state";
        if (mode !== "lockfile")
          return `lock-mode=${mode}: Terraform 1.11 deprecates locking by DynamoDB and a later release drops it; move to lock-mode=lockfile${mode === "both" ? "" : ", by way of lock-mode=both"}`;
      }
      const reservedStarts = ["xn--", "sthree-", "amzn-s3-demo-"], reservedEnds = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];
      function bucketTrouble(name) {
        if (name.length < 3 || name.length > 63)
          return `has ${name.length} characters, and may have 3 to 63`;
        if (!/^[a-z0-9.-]+$/.test(name))
          return "may hold only lower-case letters, digits, . and -";
        if (!/^[a-z0-9].*[a-z0-9]$/.test(name))
          return "must start and end with a letter or digit";
        if (/\.\./.test(name))
          return "has two dots in a row";
        if (/^\d+\.\d+\.\d+\.\d+$/.test(name))
          return "looks like an IP address";
        const reserved = reservedStarts.find((start) => name.startsWith(start)) ?? reservedEnds.find((end) => name.endsWith(end));
        return reserved === void 0 ? void 0 : `has "${reserved}", which S3 keeps for itself`;
      }
      function keyTrouble(key) {
        return key.length > 1e3 ? `has ${key.length} characters, and may have 1000` : /^\/|\/$/.test(key) ? "starts or ends with a slash" : key.split("/").some((part) => part === "" || /^\.+$/.test(part)) ? "has a part that is empty or all dots" : key.endsWith(".tflock") ? "ends as the lock file of another state does" : void 0;
      }
      function tableTrouble(name) {
        return name.length < 3 || name.length > 255 ? `has ${name.length} characters, and may have 3 to 255` : /^[A-Za-z0-9_.-]+$/.test(name) ? void 0 : "may hold only letters, digits and any of _ . -";
      }
      function refuse(where, subject, trouble, expected) {
        if (trouble !== void 0)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(`${subject} ${trouble}`, { where, expected });
      }
    })
  ),
  /***/
  3102: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          targetOf
        )
        /* harmony export */
      });
      function targetOf(mode, { env, scope, scopeType }) {
        return {
          article: `module.${scopeType}`,
          none: void 0,
          dir: scopeType,
          workspace: `${env}-${scope}`
        }[mode];
      }
    })
  ),
  /***/
  4313: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        GS: () => (
          /* binding */
          fill
        ),
        /* harmony export */
        N0: () => (
          /* binding */
          ensureTemplate
        ),
        /* harmony export */
        v9: () => (
          /* binding */
          holds
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1789);
      const placeholders = [
        "prefix",
        "env",
        "scope",
        "region",
        "team",
        "version",
        "account-id",
        "partition"
      ];
      function ensureTemplate(template, where) {
        for (const [name] of template.matchAll(/\{[^{}]*\}/g)) {
          const inner = name.slice(1, -1);
          if (!placeholders.includes(inner))
            throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(`the template has the unknown placeholder ${name}${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.au)(inner, placeholders)}`, {
              where,
              expected: placeholders.map((placeholder) => `{${placeholder}}`).join(", ")
            });
        }
        if (/[{}]/.test(template.replace(/\{[^{}]*\}/g, "")))
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo("the template has a brace that stands alone", {
            where,
            expected: "placeholders such as {env}"
          });
      }
      function fill(template, fillings) {
        let missing;
        const text = template.replace(/\{([^{}]*)\}/g, (_, name) => {
          const filling = fillings[name];
          return filling === void 0 && (missing ??= name), filling ?? "";
        });
        return missing === void 0 ? { text } : { missing };
      }
      function holds(template, placeholder) {
        return template.includes(`{${placeholder}}`);
      }
    })
  ),
  /***/
  2680: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
      });
      var lib = __webpack_require__(1789);
      const noConfig = {
        top: { path: "", values: /* @__PURE__ */ new Map() },
        accounts: /* @__PURE__ */ new Map(),
        groups: /* @__PURE__ */ new Map(),
        sampleTags: [],
        refusedTags: [],
        where: (path) => path
      }, largestFile = 1024 * 1024;
      async function readConfig(files, path) {
        const text = await files.readText(path, "the configuration", largestFile), [host, { configForm }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(547), __webpack_require__.e(815), __webpack_require__.e(18)]
          ).then(__webpack_require__.bind(__webpack_require__, 4018)),
          __webpack_require__.e(
            /* import() */
            859
          ).then(__webpack_require__.bind(__webpack_require__, 6859))
        ]), { content, where } = host.readConfig(path, text, configForm);
        return {
          path,
          top: levelFrom(content, ""),
          accounts: content.accounts ?? /* @__PURE__ */ new Map(),
          groups: content.groups ?? /* @__PURE__ */ new Map(),
          allowedSigners: content["allowed-signers"],
          sampleTags: content["sample-tags"] ?? [],
          refusedTags: content["refused-tags"] ?? [],
          where
        };
      }
      function levelFrom(members, path) {
        const set2 = (name) => {
          const value = members[name];
          return value === void 0 ? void 0 : nameSetFrom(value, (0, lib.Br)(path, name));
        };
        return {
          path,
          values: new Map(Object.entries(members)),
          environments: set2("environments"),
          teams: set2("teams"),
          regions: set2("regions")
        };
      }
      function nameSetFrom(names, path) {
        if (!(names instanceof Map))
          return { names, isList: !0, levels: /* @__PURE__ */ new Map() };
        const entries = [...names];
        return {
          names: entries.map(([name]) => name),
          isList: !1,
          levels: new Map(entries.map(([name, said]) => [name, levelFrom(said, (0, lib.Br)(path, name))]))
        };
      }
      var lib_regions = __webpack_require__(1847), route_template = __webpack_require__(4313), tag_tag = __webpack_require__(7070);
      function levelsFor(top, { env, team, scope }) {
        const environment = within(top.environments, env), teamAnywhere = within(top.teams, team), teamHere = within(environment?.teams, team);
        return [...[teamHere, teamAnywhere, environment, top].map((level) => within(level?.regions, scope)), teamHere, teamAnywhere, environment, top].filter((level) => level !== void 0);
      }
      function teamsIn(top, env) {
        return allowed([within(top.environments, env)?.teams, top.teams]) ?? [];
      }
      function regionsIn(top, env, team) {
        const environment = within(top.environments, env), sets = [
          within(environment?.teams, team)?.regions,
          within(top.teams, team)?.regions,
          environment?.regions,
          top.regions
        ];
        return allowed(sets)?.filter((name) => name !== "global");
      }
      function allowed(sets) {
        return (sets.find((set2) => set2?.isList) ?? sets.findLast((set2) => set2 !== void 0))?.names;
      }
      function within(set2, name) {
        return name === void 0 ? void 0 : set2?.levels.get(name);
      }
      var settings = __webpack_require__(7419);
      function faultsInNames({ config, tag }) {
        const { environments } = tag, levels = [...levelsIn(config.top)];
        return [
          ...levels.flatMap((level) => faultsInSets(config, level, environments)),
          ...levels.flatMap((level) => faultsInValues(config, level, tag)),
          ...faultsInAccounts(config, environments),
          ...faultsInGroups(config, tag)
        ];
      }
      function* levelsIn(level) {
        yield level;
        for (const set2 of [level.environments, level.teams, level.regions])
          for (const below of set2?.levels.values() ?? [])
            yield* levelsIn(below);
      }
      function faultsInSets(config, level, environments) {
        const [, env] = /^environments\.([^.]+)/.exec(level.path) ?? [], listed = env === void 0 ? [] : teamsIn(config.top, env);
        return [
          ...faultsOf(config, level, "environments", (name) => strange(name, environments, "an environment")),
          ...faultsOf(config, level, "teams", (name) => (0, tag_tag.so)("team", name) ?? strange(name, listed, "a team")),
          ...faultsOf(config, level, "regions", (name, isList) => name === tag_tag.gm && !isList ? void 0 : noRegion(name))
        ];
      }
      function faultsOf(config, level, key, trouble) {
        const set2 = level[key], path = (0, lib.Br)(level.path, key);
        return (set2?.names ?? []).flatMap((name, index) => {
          const found = trouble(name, set2?.isList === !0), where = config.where((0, lib.Br)(path, set2?.isList ? index : name));
          return found === void 0 ? [] : [new lib.yo(`${path}: "${name}" ${found}`, { where })];
        });
      }
      const templates = [
        "state-bucket",
        "state-key",
        "lock-table",
        "role-arn",
        "session-name",
        "github-environment"
      ];
      function faultsInValues(config, { path, values }, tag) {
        const key = (name) => (0, lib.Br)(path, name), faults = [], add = (name, trouble) => {
          trouble !== void 0 && faults.push(new lib.yo(`${key(name)}: ${trouble}`, { where: config.where(key(name)) }));
        }, text = (name) => values.get(name);
        for (const name of templates)
          faults.push(...templateFault(text(name), config.where(key(name))));
        for (const name of ["global-region", "state-region"]) {
          const region = text(name);
          region !== void 0 && add(name, of(region, noRegion(region)));
        }
        const source = text("promote-from");
        source !== void 0 && add("promote-from", of(source, strange(source, tag.environments, "an environment")));
        const [, env] = /^environments\.([^.]+)/.exec(path) ?? [];
        source !== void 0 && source === env && add("promote-from", "an environment cannot be promoted from itself");
        const waves = values.get("waves") ?? [];
        for (const trouble of troublesInWaves(waves, tag))
          add("waves", trouble);
        return faults;
      }
      function troublesInWaves(waves, tag) {
        if (waves.length === 0)
          return [];
        const open = openRegions(tag), taken = /* @__PURE__ */ new Set();
        return waves.flatMap(({ scopes = [] }) => scopes.length === 0 ? ["a wave has no scopes"] : scopes.flatMap((scope) => {
          const trouble = scope === settings._2 ? void 0 : of(scope, noScope(scope));
          return trouble !== void 0 ? [trouble] : taken.has(scope) ? [`"${scope}" stands in an earlier wave already`] : (taken.add(scope), scope === settings._2 || scope === tag_tag.gm || open.has(scope) ? [] : [`"${scope}" is not among the regions, so no wave would have it`]);
        }));
      }
      function templateFault(template, where) {
        try {
          return template !== void 0 && (0, route_template.N0)(template, where), [];
        } catch (error) {
          if (error instanceof lib.yo)
            return [error];
          throw error;
        }
      }
      function faultsInAccounts(config, environments) {
        const fault = (path, name, trouble) => trouble === void 0 ? [] : [new lib.yo(`${path}: "${name}" ${trouble}`, { where: config.where((0, lib.Br)(path, name)) })];
        return [...config.accounts].flatMap(([env, teams]) => [
          ...fault("accounts", env, strange(env, environments, "an environment")),
          ...[...teams.keys()].flatMap((team) => fault((0, lib.Br)("accounts", env), team, (0, tag_tag.so)("team", team) ?? strange(team, teamsIn(config.top, env), "a team of this environment")))
        ]);
      }
      function faultsInGroups(config, tag) {
        if (config.groups.size === 0)
          return [];
        const open = openRegions(tag);
        return [...config.groups].flatMap(([name, scopes]) => faultsInGroup(config, name, { scopes, open }));
      }
      function openRegions({ environments, teams, regions }) {
        const lists = environments.flatMap((env) => {
          const listed = teams(env);
          return (listed.length > 0 ? listed : [""]).map((team) => regions(env, team));
        });
        return new Set(lists.flatMap((list) => list ?? lib_regions.jk));
      }
      function faultsInGroup(config, name, { scopes, open }) {
        const path = (0, lib.Br)("groups", name), fault = (trouble) => new lib.yo(`${path}: ${trouble}`, { where: config.where(path) });
        return name === tag_tag.gm || (0, lib_regions.iQ)(name) !== void 0 ? [fault("this name is taken: it is a scope of its own")] : scopes.flatMap((scope) => {
          const trouble = of(scope, noScope(scope));
          return trouble !== void 0 ? [fault(trouble)] : scope === tag_tag.gm || open.has(scope) ? [] : [fault(`"${scope}" is not among the regions, so the group would leave it out`)];
        });
      }
      function of(name, trouble) {
        return trouble === void 0 ? void 0 : `"${name}" ${trouble}`;
      }
      function noScope(name) {
        return name === tag_tag.gm ? void 0 : noRegion(name);
      }
      function noRegion(name) {
        return (0, lib_regions.iQ)(name) === void 0 ? `is no AWS Region${(0, lib.au)(name, lib_regions.jk)}` : void 0;
      }
      function strange(name, known, noun) {
        if (!(known.length === 0 || known.includes(name)))
          return `is not ${noun} that there is${(0, lib.au)(name, known)}`;
      }
      var definition = __webpack_require__(7272);
      class ExpressionProblem extends Error {
        at;
        constructor(message, at) {
          super(message), this.at = at;
        }
      }
      const longestExpression = 500, largestProgram = 4e3, mostParts = 4 * largestProgram, deepestGroup = 20;
      function programFrom(text) {
        if (text.length > longestExpression)
          throw new ExpressionProblem(`has more than ${longestExpression} characters`, longestExpression);
        const reader = { text, at: 0, groups: [] }, node = readChoice(reader, 0);
        if (reader.at < text.length)
          throw new ExpressionProblem("closes a group that is not open", reader.at);
        const instructions = [];
        return emit(node, { instructions, parts: 0 }), instructions.push({ op: "accept" }), { instructions, groups: reader.groups };
      }
      function readChoice(reader, depth) {
        if (depth > deepestGroup)
          throw new ExpressionProblem("has groups too deep in one another", reader.at);
        const nodes = [readSequence(reader, depth)];
        for (; reader.text[reader.at] === "|"; )
          reader.at++, nodes.push(readSequence(reader, depth));
        return { kind: "choice", nodes };
      }
      function readSequence(reader, depth) {
        const nodes = [];
        for (; reader.at < reader.text.length && !"|)".includes(reader.text[reader.at] ?? ""); )
          nodes.push(readRepeat(reader, readAtom(reader, depth)));
        return { kind: "sequence", nodes };
      }
      const named = /\(\?<([A-Za-z][A-Za-z0-9]*)>/y, unnamed = /\((?:\?:|(?!\?))/y, classes = [/\[\^?(?:\\.|[^\]\\])*\]/y, /\\[dDwW]/y, /\\[^A-Za-z0-9\s]/y, /[^\\^$.*+?()[\]{}|]/y, /\./y];
      function readAtom(reader, depth) {
        const start = reader.at, name = take(reader, named)?.[1];
        if (name !== void 0)
          return reader.groups.push(name), { kind: "group", name, node: readGroup(reader, depth, start) };
        if (take(reader, unnamed))
          return readGroup(reader, depth, start);
        for (const form of classes) {
          const source = take(reader, form)?.[0];
          if (source !== void 0)
            return { kind: "character", allowed: characterFrom(source, start) };
        }
        throw new ExpressionProblem(troubleAt(reader.text, start), start);
      }
      function readGroup(reader, depth, start) {
        const node = readChoice(reader, depth + 1);
        if (reader.text[reader.at] !== ")")
          throw new ExpressionProblem("does not close its group", start);
        return reader.at++, node;
      }
      const quantifier = /(?:([*+?])|\{(\d{1,3})(?:(,)(\d{1,3})?)?\})(\?)?/y;
      function readRepeat(reader, node) {
        const start = reader.at, found = take(reader, quantifier);
        if (!found)
          return node;
        const [, sign, from, comma, to, lazy] = found, [least, most] = sign === void 0 ? [Number(from), comma === void 0 ? Number(from) : to === void 0 ? void 0 : Number(to)] : [sign === "+" ? 1 : 0, sign === "?" ? 1 : void 0];
        if (most !== void 0 && most < least)
          throw new ExpressionProblem("has a repetition that runs backwards", start);
        if (most !== 1 && mayBeEmpty(node))
          throw new ExpressionProblem("repeats what may be empty", start);
        return { kind: "repeat", node, least, most, greedy: lazy === void 0 };
      }
      function mayBeEmpty(node) {
        return node.kind === "character" ? !1 : node.kind === "sequence" ? node.nodes.every(mayBeEmpty) : node.kind === "choice" ? node.nodes.some(mayBeEmpty) : node.kind === "repeat" && node.least === 0 || mayBeEmpty(node.node);
      }
      function characterFrom(source, at) {
        try {
          return new RegExp(`^${source}$`);
        } catch {
          throw new ExpressionProblem(`has the class ${source}, which is none`, at);
        }
      }
      function troubleAt(text, at) {
        return /^\(\?<?[=!]/.test(text.slice(at)) ? "has a look-around" : /^\\[1-9k]/.test(text.slice(at)) ? "has a back reference" : /^[\^$]|^\\[bB]/.test(text.slice(at)) ? "has an anchor within" : /^[*+?{]/.test(text.slice(at)) ? "repeats nothing" : `has ${JSON.stringify(text.slice(at, at + 2))}, which is not read here,`;
      }
      function take(reader, form) {
        form.lastIndex = reader.at;
        const found = form.exec(reader.text);
        return found && (reader.at = form.lastIndex), found;
      }
      function emit(node, out) {
        if (++out.parts > mostParts || out.instructions.length > largestProgram)
          throw new ExpressionProblem("repeats more than can be followed", 0);
        if (node.kind === "character")
          out.instructions.push({ op: "character", allowed: node.allowed });
        else if (node.kind === "sequence")
          for (const one of node.nodes)
            emit(one, out);
        else node.kind === "choice" ? emitChoice(node.nodes, out) : node.kind === "repeat" ? emitRepeat(node, out) : (out.instructions.push({ op: "mark", group: node.name, edge: "from" }), emit(node.node, out), out.instructions.push({ op: "mark", group: node.name, edge: "to" }));
      }
      function emitChoice(nodes, out) {
        const ends = [];
        for (const [index, node] of nodes.entries()) {
          if (index === nodes.length - 1) {
            emit(node, out);
            break;
          }
          const split = { op: "split", first: out.instructions.length + 1, second: 0 };
          out.instructions.push(split), emit(node, out);
          const jump = { op: "jump", to: 0 };
          out.instructions.push(jump), ends.push(jump), split.second = out.instructions.length;
        }
        for (const end of ends)
          end.to = out.instructions.length;
      }
      function emitRepeat({ node, least, most, greedy }, out) {
        for (let count = 0; count < least; count++)
          emit(node, out);
        const start = out.instructions.length, splits = [], once = () => {
          const split = { op: "split", first: 0, second: 0 };
          out.instructions.push(split), splits.push(split), greedy ? split.first = out.instructions.length : split.second = out.instructions.length, emit(node, out);
        };
        if (most === void 0)
          once(), out.instructions.push({ op: "jump", to: start });
        else
          for (let count = least; count < most; count++)
            once();
        for (const split of splits)
          greedy ? split.second = out.instructions.length : split.first = out.instructions.length;
      }
      function matchWhole(program, text) {
        let ways = waysFrom(program, [{ at: 0, marks: /* @__PURE__ */ new Map() }], 0);
        for (let place = 0; place < text.length; place++) {
          const character = text[place] ?? "", next = ways.filter(({ at }) => {
            const instruction = program.instructions[at];
            return instruction?.op === "character" && instruction.allowed.test(character);
          });
          if (next.length === 0)
            return { reached: place };
          ways = waysFrom(program, next.map(({ at, marks }) => ({ at: at + 1, marks })), place + 1);
        }
        const whole = ways.find(({ at }) => program.instructions[at]?.op === "accept");
        return whole === void 0 ? { reached: text.length } : { groups: groupsOf(program, whole.marks) };
      }
      function waysFrom({ instructions }, starts, place) {
        const seen = /* @__PURE__ */ new Set(), found = [], open = [...starts].reverse();
        for (let way = open.pop(); way !== void 0; way = open.pop()) {
          const { at, marks } = way;
          if (seen.has(at))
            continue;
          seen.add(at);
          const instruction = instructions[at];
          if (instruction?.op === "jump")
            open.push({ at: instruction.to, marks });
          else if (instruction?.op === "split")
            open.push({ at: instruction.second, marks }, { at: instruction.first, marks });
          else if (instruction?.op === "mark") {
            const { group, edge } = instruction;
            open.push({ at: at + 1, marks: new Map(marks).set(`${group} ${edge}`, place) });
          } else
            found.push(way);
        }
        return found;
      }
      function groupsOf({ groups }, marks) {
        const spans = /* @__PURE__ */ new Map();
        for (const name of groups) {
          const from = marks.get(`${name} from`), to = marks.get(`${name} to`);
          from !== void 0 && to !== void 0 && spans.set(name, { from, to });
        }
        return spans;
      }
      function looksLikeExpression(text) {
        return text.startsWith("^") || text.includes("(?");
      }
      function expressionGrammar(text) {
        const program = readExpression(text);
        for (const name of fieldNames) {
          const count = program.groups.filter((group) => group === name).length;
          if (count !== 1)
            throw unusable(text, `has the group (?<${name}>\u2026) ${count === 0 ? "nowhere" : `${count} times`}`);
        }
        const other = program.groups.find((group) => !fieldNames.includes(group));
        if (other !== void 0)
          throw unusable(text, `has the unknown group (?<${other}>\u2026)`);
        return { text, match: (tag) => matchProgram(program, tag), write: () => {
        } };
      }
      function readExpression(text) {
        if (!text.startsWith("^") || !/(?<!\\)(?:\\\\)*\$$/.test(text))
          throw unusable(text, "is not anchored: it would take a part of the tag for the whole");
        try {
          return programFrom(text.slice(1, -1));
        } catch (error) {
          throw error instanceof ExpressionProblem ? unusable(text, `${error.message} at character ${error.at + 2}`) : error;
        }
      }
      function matchProgram(program, tag) {
        const result = matchWhole(program, tag);
        if ("reached" in result) {
          const { reached } = result, trouble = reached === tag.length ? "ends before the expression does" : "does not follow the expression from here on";
          return { mismatch: { from: Math.min(reached, Math.max(0, tag.length - 1)), to: tag.length, trouble } };
        }
        const spans = [];
        for (const name of fieldNames) {
          const span = result.groups.get(name);
          if (span === void 0)
            return { mismatch: { from: 0, to: tag.length, trouble: `leaves out the ${name}` } };
          spans.push({ name, ...span });
        }
        return { spans: spans.sort((one, other) => one.from - other.from || one.to - other.to) };
      }
      function unusable(expression, trouble) {
        return new lib.yo(`the expression ${JSON.stringify(expression.slice(0, 200))} ${trouble}`, {
          where: "grammar",
          expected: "an expression from ^ to $ with the groups (?<env>\u2026), (?<scope>\u2026), (?<team>\u2026) and (?<version>\u2026), each once, without back references, look-around, flags or property escapes",
          mend: "for example ^(?<env>[a-z]+)_(?<scope>[a-z0-9-]+)/(?<team>[a-z]+)/v(?<version>[0-9.]+)$"
        });
      }
      function templateGrammar(template) {
        const pieces = template.split(/(\{[^{}]*\})/).filter((piece) => piece !== "").map((piece) => pieceFrom(piece, template));
        for (const name of fieldNames) {
          const count = pieces.filter((piece) => piece.kind === "field" && piece.name === name).length;
          if (count !== 1)
            throw template_grammar_unusable(template, `has {${name}} ${count === 0 ? "nowhere" : `${count} times`}`);
        }
        if (pieces.some((piece, at) => piece.kind === "field" && pieces[at + 1]?.kind === "field"))
          throw template_grammar_unusable(template, "has two fields with nothing between them");
        return {
          text: template,
          match: (tag) => matchPieces(pieces, tag),
          write: (fields) => writePieces(pieces, fields)
        };
      }
      function matchPieces(pieces, tag) {
        const spans = [];
        let at = 0;
        for (const [index, piece] of pieces.entries()) {
          if (piece.kind === "literal") {
            if (!tag.startsWith(piece.text, at))
              return mismatch(at, tag.length, `does not start with "${piece.text}"`);
            at += piece.text.length;
            continue;
          }
          const next = pieces[index + 1], to = next?.kind === "literal" ? tag.indexOf(next.text, at) : tag.length;
          if (to === -1 && next?.kind === "literal")
            return mismatch(at, tag.length, `has no "${next.text}" after the ${piece.name}`);
          spans.push({ name: piece.name, from: at, to }), at = to;
        }
        return at === tag.length ? { spans } : mismatch(at, tag.length, "goes on after its end");
      }
      function writePieces(pieces, fields) {
        return pieces.map((piece) => piece.kind === "field" ? fields[piece.name] : piece.text).join("");
      }
      function pieceFrom(piece, template) {
        if (!piece.startsWith("{"))
          return { kind: "literal", text: template_grammar_literal(piece, template) };
        const name = fieldNames.find((field) => `{${field}}` === piece);
        if (name === void 0)
          throw template_grammar_unusable(template, `has the unknown field ${piece}`);
        return { kind: "field", name };
      }
      function template_grammar_literal(text, template) {
        if (!/^[A-Za-z0-9._/+-]+$/.test(text) || template.startsWith("-"))
          throw template_grammar_unusable(template, `has the text ${JSON.stringify(text)}, which tags cannot be trusted with`);
        return text;
      }
      function template_grammar_unusable(template, trouble) {
        return new lib.yo(`the template ${JSON.stringify(template.slice(0, 200))} ${trouble}`, {
          where: "grammar",
          expected: "{env}, {scope}, {team} and {version}, each once, with letters, digits or any of . _ / + - between them",
          mend: "for example {env}_{scope}/{team}/{version}; a regular expression starts with ^ and ends with $"
        });
      }
      function mismatch(from, to, trouble) {
        return { mismatch: { from, to, trouble } };
      }
      const fieldNames = ["env", "scope", "team", "version"];
      function grammarFrom(text) {
        return looksLikeExpression(text) ? expressionGrammar(text) : templateGrammar(text);
      }
      const everyScope = "all";
      function rulesFrom(inputs, config, environment) {
        const top = withInputs(config.top, inputs), given = givenIn(inputs), levels = /* @__PURE__ */ new WeakMap(), levelsOf = (place) => {
          const found = levels.get(place) ?? levelsFor(top, place);
          return levels.set(place, found), found;
        }, read = (name, place) => {
          if (given.has(name))
            return { value: given.get(name), from: "input" };
          const level = levelsOf(place).find(({ values }) => values.has(name));
          if (level !== void 0)
            return { value: level.values.get(name), from: whoSays(config, level, name) };
          const fallback = fallbacks.get(name);
          return fallback === void 0 ? void 0 : { value: fallback, from: "default" };
        }, value = (name, place) => {
          const setting = read(name, place);
          if (setting === void 0)
            throw new TypeError(`${name} has no default`);
          return setting.value;
        }, environments = top.environments?.names ?? [], where = (key, path = key) => !given.has(key) && top.values.has(key) ? config.where(path) : key;
        for (const [index, env] of environments.entries()) {
          const path = (0, lib.Br)("environments", config.top.environments?.isList ? index : env);
          ensureForm(where("environments", path), "env", env);
        }
        for (const team of inputs.teams)
          ensureForm("teams", "team", team);
        for (const region of inputs.regions)
          (0, lib_regions.v8)("regions", region);
        (0, lib_regions.v8)(where("global-region"), value("global-region", {}));
        const expectEnv = read("expect-env", {})?.value;
        expectEnv !== void 0 && ensureMember(where("expect-env"), expectEnv, environments);
        const members = (group, env, team) => {
          const regions = regionsIn(top, env, team);
          return (config.groups.get(group) ?? (group === everyScope ? [tag_tag.gm, ...regions ?? []] : [])).filter((scope) => scope === tag_tag.gm || (regions?.includes(scope) ?? !0));
        }, groupsOf2 = (env, team) => {
          const listed = regionsIn(top, env, team) ?? [];
          return [.../* @__PURE__ */ new Set([...config.groups.keys(), ...listed.length > 0 ? [everyScope] : []])].filter((name) => members(name, env, team).length > 0);
        }, scopesOf = ({ env, team, scope }) => groupsOf2(env, team).includes(scope) ? members(scope, env, team) : [scope];
        return {
          config,
          read,
          value,
          buildRegion: buildRegion(inputs, config, environment),
          tag: {
            grammars: value("grammar", {}).map((text, index) => grammarAt(where("grammar", (0, lib.Br)("grammar", index)), text)),
            environments,
            expectEnv,
            teams: (env) => teamsIn(top, env),
            regions: (env, team) => regionsIn(top, env, team),
            groups: groupsOf2,
            versionSchemes(place) {
              const [first = place.scope, ...others] = scopesOf(place), schemeOf = (scope) => value("version-scheme", { ...place, scope });
              return [schemeOf(first), ...others.map(schemeOf)];
            }
          },
          scopesOf,
          leftOutOf({ env, team, scope }) {
            const named2 = groupsOf2(env, team).includes(scope) ? config.groups.get(scope) ?? [] : [], kept = new Set(members(scope, env, team));
            return named2.filter((one) => !kept.has(one));
          }
        };
      }
      function withInputs(top, { environments, teams, regions }) {
        const set2 = (names, old) => names.length === 0 ? old : { names: [...new Set(names)], isList: !0, levels: old?.levels ?? /* @__PURE__ */ new Map() }, standard = fallbacks.get("environments") ?? [];
        return {
          ...top,
          environments: set2(environments, top.environments) ?? set2(standard, void 0),
          teams: set2(teams, top.teams),
          regions: set2(regions, top.regions)
        };
      }
      function givenIn(inputs) {
        return new Map(Object.entries(inputs).filter(([, value]) => value !== void 0 && !(Array.isArray(value) && value.length === 0)));
      }
      const fallbacks = new Map(Object.entries(definition.m.inputs).flatMap(([name, { fallback, parse }]) => fallback === void 0 ? [] : [[name, parse(fallback)]]));
      function whoSays(config, { path }, name) {
        return `${config.where((0, lib.Br)(path, name))} (${path === "" ? "top" : path})`;
      }
      function buildRegion(inputs, config, environment) {
        if (inputs["state-region"] !== void 0 && (0, lib_regions.v8)("state-region", inputs["state-region"]), !(inputs["state-region"] !== void 0 || config.top.values.has("state-region")))
          for (const from of ["AWS_REGION", "AWS_DEFAULT_REGION"]) {
            const value = environment[from];
            if (!(value === void 0 || value === ""))
              return (0, lib_regions.v8)(from, value), { value, from };
          }
      }
      function ensureForm(where, field, name) {
        const trouble = (0, tag_tag.so)(field, name);
        if (trouble !== void 0)
          throw new lib.yo(`"${name}" ${trouble}`, { where });
      }
      function grammarAt(where, text) {
        try {
          return grammarFrom(text);
        } catch (error) {
          if (!(error instanceof lib.yo))
            throw error;
          const { message, expected, mend } = error;
          throw new lib.yo(message, { where, expected, mend });
        }
      }
      function ensureMember(where, name, names) {
        if (!names.includes(name))
          throw new lib.yo(`"${name}" is none of the environments${(0, lib.au)(name, names)}`, {
            where,
            expected: `one of ${names.join(", ")}`
          });
      }
      var open_teams = __webpack_require__(704);
      async function run(inputs, edge) {
        const rules = await readRules(inputs, edge);
        if (inputs.mode === "validate") {
          const { validate } = await Promise.all(
            /* import() */
            [__webpack_require__.e(145), __webpack_require__.e(298)]
          ).then(__webpack_require__.bind(__webpack_require__, 8298));
          return await validate(rules, edge);
        }
        if (inputs.mode === "list") {
          const { listRoutes } = await Promise.all(
            /* import() */
            [__webpack_require__.e(145), __webpack_require__.e(890)]
          ).then(__webpack_require__.bind(__webpack_require__, 5890));
          return await listRoutes(inputs, rules, edge);
        }
        const { routeTag } = await Promise.all(
          /* import() */
          [__webpack_require__.e(145), __webpack_require__.e(20)]
        ).then(__webpack_require__.bind(__webpack_require__, 2020));
        return await routeTag(inputs, rules, edge);
      }
      async function readRules(inputs, { host, files }) {
        const config = inputs.config === void 0 ? noConfig : await readConfig(files, inputs.config), rules = rulesFrom(inputs, config, host.environment), named2 = faultsInNames(rules);
        return (0, lib.L7)(named2.length > 0 ? named2 : (0, open_teams.J)(rules)), rules;
      }
    })
  ),
  /***/
  7070: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        gm: () => (
          /* binding */
          globalScope
        ),
        /* harmony export */
        so: () => (
          /* binding */
          formTrouble
        ),
        /* harmony export */
        zW: () => (
          /* binding */
          readTag
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1789), _regions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1847), _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6114);
      const longestTag = 400, forms = {
        env: { allowed: /[a-z0-9-]/, longest: 32, words: "lower-case letters, digits and -" },
        scope: { allowed: /[a-z0-9-]/, longest: 32, words: "lower-case letters, digits and -" },
        team: { allowed: /[A-Za-z0-9._-]/, longest: 64, words: "letters, digits and any of . _ -" },
        version: { allowed: /[A-Za-z0-9.+-]/, longest: 64, words: "letters, digits and any of . + -" }
      }, globalScope = "global";
      function readTag(name, rules) {
        const whole = wholeTrouble(name, rules);
        if (whole)
          return { problem: { tag: name, from: 0, to: name.length, ...whole } };
        let furthest;
        for (const grammar of rules.grammars) {
          const reading = readBy(grammar, name, rules);
          if ("tag" in reading)
            return reading;
          (furthest === void 0 || reading.problem.from > furthest.from) && (furthest = reading.problem);
        }
        if (furthest === void 0)
          throw new TypeError("there is no grammar");
        return { problem: furthest };
      }
      function readBy(grammar, name, rules) {
        const match = grammar.match(name);
        if ("mismatch" in match) {
          const { from, to, trouble } = match.mismatch;
          return { problem: { tag: name, from, to, trouble: `the tag ${trouble}`, expected: formOf(rules) } };
        }
        const fields = fieldsOf(name, match.spans);
        for (const span of match.spans) {
          const trouble = fieldTrouble(span.name, fields, rules);
          if (trouble)
            return { problem: placed(name, span, trouble) };
        }
        return { tag: { name, ...fields } };
      }
      function fieldsOf(name, spans) {
        const text = (field) => {
          const span = spans.find((candidate) => candidate.name === field);
          return name.slice(span?.from, span?.to);
        };
        return { env: text("env"), scope: text("scope"), team: text("team"), version: text("version") };
      }
      function formTrouble(field, text) {
        const { allowed, longest, words } = forms[field], wrong = [...text].findIndex((character) => !allowed.test(character));
        return text === "" ? "is empty" : wrong !== -1 ? `has ${characterIn([...text][wrong] ?? "")}, and may hold only ${words}` : text.length > longest ? `has ${text.length} characters, and may have ${longest}` : /^[A-Za-z0-9]/.test(text) ? /[A-Za-z0-9]$/.test(text) ? text.includes("..") ? 'has ".."' : void 0 : `ends with "${text.at(-1)}", and must end with a letter or digit` : `starts with "${text[0]}", and must start with a letter or digit`;
      }
      function wholeTrouble(name, rules) {
        const expected = formOf(rules);
        if (name === "")
          return { trouble: "the tag is empty", expected };
        if (name.length > longestTag)
          return { trouble: `the tag has ${name.length} characters, and may have ${longestTag}`, expected };
        const control = /[\u0000-\u0020\u007f]/.exec(name);
        if (control)
          return { ...at(control), trouble: `the tag has ${characterIn(control[0])}`, expected };
        const foreign = /[^\u0000-\u007f]/u.exec(name);
        if (foreign) {
          const plain = name.normalize("NFKC"), alike = /^[\u0021-\u007e]+$/.test(plain) ? `, only alike to "${plain}"` : "";
          return {
            ...at(foreign),
            trouble: `the tag has ${characterIn(foreign[0])}${alike}`,
            expected: `${expected}, in ASCII`
          };
        }
      }
      function fieldTrouble(name, fields, rules) {
        const text = fields[name], { expected, candidates, holds, denial, hint } = fieldRules[name](fields, rules), form = formTrouble(name, text);
        if (form === void 0 && holds)
          return;
        const meant = hint ?? (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.h)(text, candidates), didYouMean = meant === void 0 || meant === text ? "" : ` (did you mean "${meant}"?)`, subject = text === "" ? `the ${name}` : `the ${name} ${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.TL)(text)}`;
        return {
          ...form === void 0 ? {} : wrongPlace(name, text),
          trouble: `${subject} ${form ?? denial}${didYouMean}`,
          expected
        };
      }
      const fieldRules = {
        env: environmentRule,
        scope: scopeRule,
        team: teamRule,
        version: versionRule
      };
      function environmentRule({ env }, { environments, expectEnv }) {
        const candidates = expectEnv === void 0 ? environments : [expectEnv];
        return {
          expected: oneOf("environment", candidates),
          candidates,
          holds: candidates.includes(env),
          denial: "is not an environment of this pipeline"
        };
      }
      function scopeRule({ env, team, scope }, rules) {
        const regions = rules.regions(env, team), groups = rules.groups(env, team), named = regions ?? _regions_js__WEBPACK_IMPORTED_MODULE_1__.jk, wide = [globalScope, ...groups], inWords = regions === void 0 ? "an AWS Region such as us-east-1" : oneOf("Region", regions);
        return {
          expected: `${wide.join(", ")}${named.length === 0 ? "" : `, or ${inWords}`}`,
          candidates: [...wide, ...named],
          holds: wide.includes(scope) || named.includes(scope),
          denial: `is neither ${globalScope} nor a Region that can be deployed to`,
          hint: scope.includes(globalScope) ? globalScope : void 0
        };
      }
      function teamRule({ env, team }, rules) {
        const teams = rules.teams(env), closed = teams.length > 0;
        return {
          expected: closed ? oneOf("team", teams) : `a team's name of ${forms.team.words}`,
          candidates: teams,
          holds: !closed || teams.includes(team),
          denial: "is not a team that can be deployed"
        };
      }
      function versionRule(fields, rules) {
        const { version } = fields, schemes = rules.versionSchemes(fields), name = schemes.find((one) => !(0, _version_js__WEBPACK_IMPORTED_MODULE_2__.YS)(version, one)) ?? schemes[0], scheme = _version_js__WEBPACK_IMPORTED_MODULE_2__.rv[name];
        return {
          expected: `${scheme.form} such as ${scheme.example}`,
          candidates: [],
          holds: (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.YS)(version, name),
          denial: `does not follow the version scheme ${name}`,
          hint: (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.YZ)(version, name)
        };
      }
      function oneOf(noun, names) {
        const shown = names.slice(0, 12).join(", ");
        return names.length === 1 ? `the ${noun} ${shown}` : `one of the ${noun}s ${shown}${names.length > 12 ? ` and ${names.length - 12} more` : ""}`;
      }
      function formOf(rules) {
        const [first, ...others] = rules.grammars, example = first?.write(exampleFields(rules)), form = `a tag of the form ${first?.text}${example === void 0 ? "" : ` such as ${example}`}`;
        return others.length === 0 ? form : `${form}, or of ${others.length === 1 ? "the other form" : `one of ${others.length} other forms`}`;
      }
      function exampleFields(rules) {
        const env = rules.expectEnv ?? rules.environments[0] ?? "dev", team = rules.teams(env)[0] ?? "research", scope = (rules.regions(env, team) ?? ["us-east-1"])[0] ?? globalScope, [scheme] = rules.versionSchemes({ env, team, scope });
        return { env, scope, team, version: _version_js__WEBPACK_IMPORTED_MODULE_2__.rv[scheme].example };
      }
      function wrongPlace(name, text) {
        const from = [...text].findIndex((character) => !forms[name].allowed.test(character));
        return from === -1 ? {} : { from, to: from + 1 };
      }
      function placed(tag, span, { trouble, expected, from, to }) {
        return {
          tag,
          trouble,
          expected,
          from: span.from + (from ?? 0),
          to: to === void 0 ? span.to : span.from + to
        };
      }
      function at(match) {
        return { from: match.index, to: match.index + match[0].length };
      }
      function characterIn(character) {
        const code = character.codePointAt(0) ?? 0, number = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
        return character === " " ? `a space (${number})` : code < 32 || code === 127 ? `a control character (${number})` : code > 127 ? `"${character}" (${number}), which is not ASCII` : `"${character}"`;
      }
    })
  )
};
