#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
  /***/
  2613: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
    })
  ),
  /***/
  181: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
    })
  ),
  /***/
  5317: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
    })
  ),
  /***/
  6982: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
    })
  ),
  /***/
  4434: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
    })
  ),
  /***/
  9896: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
    })
  ),
  /***/
  8611: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
    })
  ),
  /***/
  5692: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
    })
  ),
  /***/
  3339: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");
    })
  ),
  /***/
  9278: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
    })
  ),
  /***/
  4589: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
    })
  ),
  /***/
  6698: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
    })
  ),
  /***/
  4573: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
    })
  ),
  /***/
  1421: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
    })
  ),
  /***/
  7540: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
    })
  ),
  /***/
  7598: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
    })
  ),
  /***/
  3053: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
    })
  ),
  /***/
  610: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
    })
  ),
  /***/
  8474: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
    })
  ),
  /***/
  1455: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
    })
  ),
  /***/
  7067: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
    })
  ),
  /***/
  2467: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
    })
  ),
  /***/
  7030: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
    })
  ),
  /***/
  6760: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
    })
  ),
  /***/
  643: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
    })
  ),
  /***/
  1792: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
    })
  ),
  /***/
  7075: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
    })
  ),
  /***/
  1692: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
    })
  ),
  /***/
  3136: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
    })
  ),
  /***/
  7975: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
    })
  ),
  /***/
  3429: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
    })
  ),
  /***/
  5919: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
    })
  ),
  /***/
  8522: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
    })
  ),
  /***/
  857: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
    })
  ),
  /***/
  6928: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
    })
  ),
  /***/
  932: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
    })
  ),
  /***/
  3193: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
    })
  ),
  /***/
  3557: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
    })
  ),
  /***/
  4756: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
    })
  ),
  /***/
  7016: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
    })
  ),
  /***/
  9023: (
    /***/
    (function(module) {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
    })
  ),
  /***/
  7623: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Fh: () => (
          /* binding */
          tablePrefix
        ),
        /* harmony export */
        My: () => (
          /* binding */
          folderWithin
        ),
        /* harmony export */
        Ny: () => (
          /* binding */
          region
        ),
        /* harmony export */
        TU: () => (
          /* binding */
          bucketPrefix
        ),
        /* harmony export */
        TV: () => (
          /* binding */
          folder
        ),
        /* harmony export */
        UU: () => (
          /* binding */
          name
        ),
        /* harmony export */
        eU: () => (
          /* binding */
          nameTemplate
        ),
        /* harmony export */
        hK: () => (
          /* binding */
          sessionTemplate
        ),
        /* harmony export */
        ih: () => (
          /* binding */
          arnTemplate
        ),
        /* harmony export */
        lS: () => (
          /* binding */
          accountId
        ),
        /* harmony export */
        tk: () => (
          /* binding */
          branch
        )
        /* harmony export */
      });
      const name = {
        expression: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
        form: "letters, digits and any of . _ -"
      }, accountId = { expression: /^[0-9]{12}$/, form: "an account id of 12 digits" }, bucketPrefix = {
        expression: /^[a-z0-9][a-z0-9.-]*$/,
        form: "lower-case letters, digits, . and -, the first a letter or digit"
      }, tablePrefix = { expression: /^[A-Za-z0-9_.-]+$/, form: "letters, digits and any of _ . -" }, folder = {
        expression: /^(?!-)[^\p{Cc}\u2028\u2029]+$/u,
        form: "a folder whose name does not start with - and holds no line break"
      }, folderWithin = {
        expression: /^(?!-|\/|[A-Za-z]:)(?!(?:.*\/)?(?:\.\.|\.[gG][iI][tT])(?:\/|$))[^\p{Cc}\u2028\u2029\\]+$/u,
        form: "a relative path that stays within the working directory and out of .git (an input may name any folder)"
      }, branch = {
        expression: /^(?!.*(?:\.\.|\/\/|\.lock$))[A-Za-z0-9][A-Za-z0-9._/-]*$/,
        form: "the name of a branch, such as main"
      }, region = {
        kind: "text",
        expression: /^[a-z]{2,}(-[a-z]+)+-\d+$/,
        form: "a Region such as us-east-1"
      }, nameTemplate = {
        kind: "text",
        expression: /^[A-Za-z0-9._/{}+=@-]+$/,
        form: "letters, digits, any of . _ / + = @ - and placeholders such as {env}"
      }, arnTemplate = {
        kind: "text",
        expression: /^arn:[A-Za-z0-9._/{}+=,@:-]+$/,
        form: "the ARN of a role, with placeholders such as {account-id}"
      }, sessionTemplate = {
        kind: "text",
        expression: /^[A-Za-z0-9_+=,.@{}-]+$/,
        form: "letters, digits, any of _ + = , . @ - and placeholders such as {team}"
      };
    })
  ),
  /***/
  7272: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        m: () => (
          /* binding */
          definition
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(1789), _config_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(7623), _tag_version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(6114);
      const schemeChoices = Object.fromEntries(Object.entries(_tag_version_js__WEBPACK_IMPORTED_MODULE_2__.rv).map(([scheme, { form, example }]) => [
        scheme,
        `${form}, such as ${example}`
      ])), definition = (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.QP)({
        name: "terraform-tag-router",
        purpose: "Turns a git tag into the Terraform state, account and Region that it deploys, or into a clear no",
        branding: { icon: "git-merge", color: "purple" },
        inputs: {
          mode: _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.oneOf({
            route: "Route one tag",
            validate: "For pull requests: prove the configuration, its files and its sample tags, without a tag",
            list: "Show every route of the configuration as a table and a matrix"
          }, { default: "route", describe: "What to do" }),
          tag: _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.string({
            modes: ["route"],
            describe: "The tag to route. Without it: the tag of `GITHUB_REF`, `CODEBUILD_WEBHOOK_TRIGGER` or `CODEBUILD_WEBHOOK_HEAD_REF`, else the one tag at the commit being built",
            example: "dev_us-east-1/research/1.0"
          }),
          config: _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.file({
            describe: "The configuration, YAML or JSON, by `config.schema.json`. Its keys are these inputs' names and more, also per environment, team and Region. An input that is given wins over it",
            example: "terraform-tag-router.yml"
          }),
          grammar: _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.lines({
            fallback: "{env}_{scope}/{team}/{version}",
            describe: "The form of a tag: a template with each of these four fields once, or a regular expression from `^` to `$` with the four as named groups. Several are tried in their order"
          }),
          environments: _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.list({
            fallback: "dev,qa,staging,prod",
            pattern: _config_forms_js__WEBPACK_IMPORTED_MODULE_1__.UU,
            describe: "The environments there are"
          }),
          teams: _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.list({
            pattern: _config_forms_js__WEBPACK_IMPORTED_MODULE_1__.UU,
            describe: "The teams there are. Without it every well-formed name is one",
            example: "research, risk"
          }),
          regions: _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.list({
            describe: "The Regions that may be deployed to. Without it every Region of AWS",
            example: "us-east-1, eu-central-1"
          }),
          "global-region": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.string({
            fallback: "us-east-1",
            describe: "The Region from which the scope `global` is deployed"
          }),
          "expect-env": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.string({
            pattern: _config_forms_js__WEBPACK_IMPORTED_MODULE_1__.UU,
            describe: "The one environment this pipeline deploys to. A tag for another one is refused",
            example: "prod"
          }),
          "state-bucket-prefix": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.string({
            pattern: _config_forms_js__WEBPACK_IMPORTED_MODULE_1__.TU,
            describe: "The state lies in the bucket `<prefix>-<env>`. Needed unless the configuration names it or has a template `state-bucket`",
            example: "acme-tf"
          }),
          "lock-table-prefix": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.string({
            pattern: _config_forms_js__WEBPACK_IMPORTED_MODULE_1__.Fh,
            describe: "The DynamoDB lock table is `<prefix>-<env>`. Without it the prefix is `<state-bucket-prefix>-lock`",
            example: "acme-tf-lock"
          }),
          "state-region": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.string({
            describe: "The Region of the state's bucket. Without it the Region of the build (`AWS_REGION`, `AWS_DEFAULT_REGION`), else `global-region` with a warning",
            example: "us-east-1"
          }),
          "state-account-id": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.string({
            pattern: _config_forms_js__WEBPACK_IMPORTED_MODULE_1__.lS,
            describe: "The account whose credentials may touch the state, mostly the tooling account: goes into the backend's `allowed_account_ids`",
            example: "111122223333"
          }),
          "lock-mode": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.oneOf({
            lockfile: "S3 lock file, Terraform 1.10 or newer",
            dynamodb: "DynamoDB table, which Terraform will drop",
            both: "Both, to move from one to the other",
            none: "No lock"
          }, { fallback: "lockfile", describe: "How Terraform keeps two runs from writing one state" }),
          "environments-dir": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.string({
            fallback: "environments",
            pattern: _config_forms_js__WEBPACK_IMPORTED_MODULE_1__.TV,
            describe: "The folder of the variable files: `<env>/<team>/variables.tfvars` and `<env>/<team>/<region>.tfvars` in it. One that is given must exist"
          }),
          "version-scheme": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.oneOf(schemeChoices, {
            fallback: "dotted",
            describe: "The form of the version in the tag, and its order"
          }),
          "allow-downgrade": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.string({
            describe: "Lets a version be lower than one that is tagged already: the reason, or `true` to take the tag's own message for it",
            example: "INC-42: 1.4 loses orders"
          }),
          "git-checks": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.oneOf({
            off: "git is not asked",
            warn: "What does not hold is told, and the tag is routed",
            require: "What does not hold ends the run with 1, what cannot be decided with 3"
          }, {
            fallback: "warn",
            describe: "What comes of a tag that git does not vouch for"
          }),
          "require-annotated": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.boolean({
            fallback: "true",
            describe: "Whether the tag must have a tagger, a date and a message"
          }),
          "require-signed": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.boolean({
            fallback: "false",
            describe: "Whether the tag must be signed: by SSH or GPG as git verifies it, or as GitHub does, asked with `github-token`"
          }),
          "require-ancestor-of": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.list({
            pattern: _config_forms_js__WEBPACK_IMPORTED_MODULE_1__.tk,
            describe: "Branches, one of which must hold the commit: the protected ones",
            example: "main"
          }),
          "target-mode": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.oneOf({
            article: "`module.regional` or `module.global`, for `-target`; it must exist",
            none: "No target",
            dir: "The folder `regional` or `global`, for `-chdir`; it must exist",
            workspace: "The workspace `<env>-<scope>`, for `TF_WORKSPACE`"
          }, { fallback: "article", describe: "How Terraform is kept to the scope of the tag" }),
          "healthy-regions": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.string({
            modes: ["route"],
            describe: "The Regions that may be deployed to now, as a JSON array or a list: the output of health-gate. The others are left out of `matrix` and `waves`",
            example: '["us-east-1"]'
          }),
          wave: _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.integer({
            min: 1,
            modes: ["route", "list"],
            describe: "The wave whose rows `matrix` holds. Without it those of all waves"
          }),
          "output-dir": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.string({
            fallback: "terraform-route",
            pattern: _config_forms_js__WEBPACK_IMPORTED_MODULE_1__.TV,
            describe: "The folder for the generated files, for `.gitignore`. Two routes never share a file in it. It may be no link"
          }),
          "github-token": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.secret({
            githubDefault: "${{ github.token }}",
            describe: "Reads tags from a private repository where the checkout kept no credentials, and asks GitHub whether a signature is good"
          }),
          explain: _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.hF.boolean({
            fallback: "false",
            describe: "Whether to tell which level of the configuration gave each value"
          })
        },
        outputs: {
          env: _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.text("The environment", { example: "dev" }),
          scope: _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.text("The scope as the tag has it: a Region, `global`, or a group of them", {
            example: "us-east-1"
          }),
          "scope-type": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.oneOf(["regional", "global"], "Whether the scope is a Region. Not set for a group"),
          region: _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.text("The Region to deploy to; for the scope `global` the `global-region`. Of this and the outputs down to `target` those that are one thing for the whole group are set for a group", { example: "us-east-1" }),
          partition: _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.text("The partition of the Region", { example: "aws" }),
          team: _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.text("The team", { example: "research" }),
          version: _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.text("The version", { example: "1.0" }),
          "account-id": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.text("The target account, always 12 digits, from the configuration's `accounts` or `account` in the team's variable files. Not set when neither has it", { example: "012345678901" }),
          "role-arn": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.text("The role to assume in the target account. Not set without `account-id`", {
            example: "arn:aws:iam::012345678901:role/InfraBuildRole"
          }),
          "session-name": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.text("The name of the role's session", { example: "INFRA_BUILD" }),
          "state-bucket": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.text("The bucket of the state", { example: "acme-tf-dev" }),
          "state-key": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.text("The key of the state", { example: "research/dev-us-east-1/terraform.tfstate" }),
          "state-region": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.text("The Region of the bucket", { example: "us-east-1" }),
          "lock-mode": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.oneOf(["lockfile", "dynamodb", "both", "none"], "The lock mode"),
          "lock-table": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.text("The DynamoDB table of the lock. Set for the lock modes `dynamodb` and `both`", {
            example: "acme-tf-lock-dev"
          }),
          "backend-config-file": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.text("The generated file for `terraform init -backend-config=FILE`"),
          "backend-config-args": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.list("The arguments of `terraform init` that say the same without the file, `-reconfigure` first"),
          "var-files": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.list("The team's variable files that exist and are not empty, in the order of `-var-file`"),
          "var-args": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.list("The arguments of `terraform plan` that set `env`, `region` and `account`"),
          "tfvars-file": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.text("The generated variable file that says the same as `var-args`"),
          "tf-data-dir": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.text("A folder for `TF_DATA_DIR` that no other route has, so that routes can share a checkout"),
          target: _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.text("What `target-mode` asks for. Not set when that is `none`", {
            example: "module.regional"
          }),
          "github-environment": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.text("The GitHub environment whose protection rules apply", {
            example: "dev"
          }),
          matrix: _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.json("What is to be deployed, for `strategy.matrix`: `include` with a row per route, each with the outputs above and its `wave`. 256 rows at most; of a `wave` only if that is given"),
          waves: _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.json("The waves in their order: `wave` (its number), `bake-minutes` to wait after it, `scopes` and `matrix`"),
          any: _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.boolean("Whether `matrix` holds a row: GitHub fails a job whose matrix is empty. For `if:`"),
          commit: _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.text("The commit that the tag points at. Not set when git does not say"),
          "previous-version": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.text("The highest version that is tagged beside this one for the same route. Not set when there is none or git was not asked", { example: "0.9" }),
          "route-hash": _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.text("A hash of the whole route: a plan that is stored under it is not found for another route"),
          route: _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.CG.json("The route as one object: the outputs above that are no files and no arguments")
        },
        failure: "a git check that `git-checks=require` asks for does not hold, or the mode validate found something wrong",
        permissions: [],
        examples: [
          {
            flags: "--tag=dev_us-east-1/research/1.0 --state-bucket-prefix=acme-tf --git-checks=off --json",
            describe: "Route one tag without asking git"
          },
          {
            flags: "--state-bucket-prefix=acme-tf --expect-env=prod --git-checks=require --outputs-file=route.env",
            describe: "In the prod pipeline: route the tag being built, and hand the route to the next commands"
          },
          {
            flags: "--mode=validate --config=terraform-tag-router.yml",
            describe: "In a pull request: prove the configuration before a tag relies on it"
          }
        ]
      });
    })
  ),
  /***/
  1672: (
    /***/
    (function(__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__2) {
      __nccwpck_require__2.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(1789), _definition_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(7272);
          await (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.Cs)(_definition_js__WEBPACK_IMPORTED_MODULE_1__.m, async (inputs, edge) => {
            const { run } = await __nccwpck_require__2.e(
              /* import() */
              680
            ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 2680));
            return await run(inputs, edge);
          }), __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  6114: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        YS: () => (
          /* binding */
          followsScheme
        ),
        /* harmony export */
        YZ: () => (
          /* binding */
          meantVersion
        ),
        /* harmony export */
        Zy: () => (
          /* binding */
          compareVersions
        ),
        /* harmony export */
        rv: () => (
          /* binding */
          versionSchemes
        )
        /* harmony export */
      });
      const number = "(?:0|[1-9][0-9]*)", identifier = `(?:${number}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)`, versionSchemes = {
        dotted: {
          form: "MAJOR.MINOR or MAJOR.MINOR.PATCH",
          example: "1.0",
          expression: new RegExp(`^${number}\\.${number}(?:\\.${number})?$`),
          compare: compareNumbers
        },
        semver: {
          form: "a semantic version",
          example: "1.0.0",
          expression: new RegExp(`^${number}\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`),
          compare: compareSemantic
        },
        calver: {
          form: "YYYY.MM, YYYY.MM.DD or YYYY.MM.DD.MICRO",
          example: "2026.11.21",
          expression: new RegExp(`^[2-9][0-9]{3}\\.(?:0[1-9]|1[0-2])(?:\\.(?:0[1-9]|[12][0-9]|3[01])(?:\\.${number})?)?$`),
          compare: compareNumbers
        }
      };
      function followsScheme(version, scheme) {
        return versionSchemes[scheme].expression.test(version);
      }
      function compareVersions(one, other, scheme) {
        return versionSchemes[scheme].compare(one, other);
      }
      function meantVersion(version, scheme) {
        const bare = version.replace(/^[vV]/, "");
        return bare !== version && followsScheme(bare, scheme) ? bare : void 0;
      }
      function compareNumbers(one, other) {
        const [left, right] = [one.split("."), other.split(".")];
        for (let at = 0; at < Math.max(left.length, right.length); at++) {
          const order = compareDigits(left[at] ?? "0", right[at] ?? "0");
          if (order !== 0)
            return order;
        }
        return 0;
      }
      function compareDigits(one, other) {
        const [left, right] = [one.replace(/^0+(?=.)/, ""), other.replace(/^0+(?=.)/, "")];
        return left.length - right.length || (left === right ? 0 : left < right ? -1 : 1);
      }
      function compareSemantic(one, other) {
        const [left, right] = [semantic(one), semantic(other)], order = compareNumbers(left.core, right.core);
        return order !== 0 ? order : left.preRelease === void 0 || right.preRelease === void 0 ? +(left.preRelease === void 0) - +(right.preRelease === void 0) : comparePreReleases(left.preRelease.split("."), right.preRelease.split("."));
      }
      function semantic(version) {
        const [plain = ""] = version.split("+"), dash = plain.indexOf("-");
        return dash === -1 ? { core: plain, preRelease: void 0 } : { core: plain.slice(0, dash), preRelease: plain.slice(dash + 1) };
      }
      function comparePreReleases(one, other) {
        for (let at = 0; at < Math.min(one.length, other.length); at++) {
          const [left = "", right = ""] = [one[at], other[at]], [leftIsNumber, rightIsNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
          if (leftIsNumber !== rightIsNumber)
            return leftIsNumber ? -1 : 1;
          const order = leftIsNumber ? compareDigits(left, right) : left === right ? 0 : left < right ? -1 : 1;
          if (order !== 0)
            return order;
        }
        return one.length - other.length;
      }
    })
  ),
  /***/
  5530: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        HM: () => (
          /* binding */
          hiddenInWords
        ),
        /* harmony export */
        Wp: () => (
          /* binding */
          mostPerSeverity
        ),
        /* harmony export */
        cF: () => (
          /* binding */
          placeInWords
        ),
        /* harmony export */
        eZ: () => (
          /* binding */
          chooseAnnotations
        ),
        /* harmony export */
        ep: () => (
          /* binding */
          pathInWorkspace
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6760);
      const severities = ["error", "warning", "notice"], mostPerSeverity = 10;
      function chooseAnnotations(all, shownBefore = {}) {
        const room = (severity) => Math.max(0, mostPerSeverity - (shownBefore[severity] ?? 0)), of = (severity) => all.filter((annotation) => annotation.severity === severity), left = (severity) => Math.max(0, of(severity).length - room(severity));
        return {
          shown: severities.flatMap((severity) => of(severity).slice(0, room(severity))),
          hidden: { error: left("error"), warning: left("warning"), notice: left("notice") }
        };
      }
      function hiddenInWords(hidden) {
        const parts = severities.filter((severity) => hidden[severity] > 0).map((severity) => `${hidden[severity]} more ${severity}${hidden[severity] === 1 ? "" : "s"}`);
        return parts.length === 0 ? void 0 : parts.join(" and ");
      }
      function placeInWords({ file, line, column }) {
        return file === void 0 ? "" : `${[file, line, column].filter((part) => part !== void 0).join(":")}: `;
      }
      function pathInWorkspace(file, workspace, workingDirectory) {
        const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(file) ? file : `${workingDirectory}${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}${file}`, path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, absolute);
        return (/^\.\.(\/|\\|$)/.test(path) || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? absolute : path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
      }
    })
  ),
  /***/
  8388: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        B: () => (
          /* binding */
          pathBelow
        )
        /* harmony export */
      });
      function pathBelow(path, key) {
        return typeof key == "number" ? `${path}[${key}]` : /^[^.[\]"]+$/.test(key) ? path === "" ? key : `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
      }
    })
  ),
  /***/
  5233: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        A: () => (
          /* binding */
          ServiceFailure
        ),
        /* harmony export */
        FO: () => (
          /* binding */
          exitCodeOf
        ),
        /* harmony export */
        L7: () => (
          /* binding */
          throwTogether
        ),
        /* harmony export */
        P_: () => (
          /* binding */
          Refusal
        ),
        /* harmony export */
        bD: () => (
          /* binding */
          messageOf
        ),
        /* harmony export */
        cJ: () => (
          /* binding */
          Cancelled
        ),
        /* harmony export */
        hS: () => (
          /* binding */
          exitCodes
        ),
        /* harmony export */
        lZ: () => (
          /* binding */
          ActionError
        ),
        /* harmony export */
        qz: () => (
          /* binding */
          tell
        ),
        /* harmony export */
        yo: () => (
          /* binding */
          UserError
        )
        /* harmony export */
      });
      const exitCodes = {
        passed: 0,
        failed: 1,
        usage: 2,
        unknown: 3,
        "timed-out": 4,
        cancelled: 130
      };
      class ActionError extends Error {
        where;
        picture;
        expected;
        mend;
        /** @param message What was wrong, in one sentence without a full stop. */
        constructor(message, story = {}) {
          super(message, { cause: story.cause }), this.where = story.where, this.picture = story.picture ?? [], this.expected = story.expected, this.mend = story.mend;
        }
      }
      class UserError extends ActionError {
        name = "UserError";
        exitCode = exitCodes.usage;
      }
      class Refusal extends ActionError {
        name = "Refusal";
        exitCode = exitCodes.failed;
      }
      class ServiceFailure extends ActionError {
        name = "ServiceFailure";
        exitCode = exitCodes.unknown;
      }
      class TimedOut extends /* unused pure expression or super */
      null {
        name = "TimedOut";
        exitCode = exitCodes["timed-out"];
      }
      class Cancelled extends ActionError {
        name = "Cancelled";
        exitCode = exitCodes.cancelled;
      }
      function exitCodeOf(error) {
        return error instanceof ActionError ? error.exitCode : exitCodes.unknown;
      }
      class Problems extends UserError {
        problems;
        constructor(problems) {
          super(`${problems.length} things cannot be used as they are given`), this.problems = problems;
        }
      }
      function attempt(read, faults) {
        try {
          return read();
        } catch (error) {
          if (!(error instanceof UserError))
            throw error;
          faults.push(error);
          return;
        }
      }
      function throwTogether(faults) {
        const [first] = faults;
        if (first !== void 0)
          throw faults.length === 1 ? first : new Problems(faults);
      }
      const mostTold = 20;
      function tell(error) {
        if (!(error instanceof ActionError))
          return [`Unexpected failure: ${messageOf(error)}`];
        if (error instanceof Problems) {
          const more = error.problems.length - mostTold, told = error.problems.slice(0, mostTold).flatMap(asItem);
          return [error.message, ...told, ...more > 0 ? [`- and ${more} more`] : []];
        }
        return [
          error.where === void 0 ? error.message : `${error.where}: ${error.message}`,
          ...error.picture,
          ...error.expected === void 0 ? [] : [`Expected: ${error.expected}`],
          ...error.mend === void 0 ? [] : [`To mend: ${error.mend}`]
        ];
      }
      function asItem(problem) {
        return tell(problem).map((line, index) => index === 0 ? `- ${line}` : `  ${line}`);
      }
      function messageOf(error) {
        return error instanceof Error ? error.message : String(error);
      }
    })
  ),
  /***/
  8138: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        ns: () => (
          /* binding */
          exactText
        ),
        /* harmony export */
        zX: () => (
          /* binding */
          stringifyExact
        ),
        /* harmony export */
        zr: () => (
          /* binding */
          isExactNumber
        )
        /* harmony export */
      });
      const mark = `number ${chance()}${chance()} `;
      function chance() {
        return Math.random().toString(36).slice(2);
      }
      function parseExact(text) {
        const value = JSON.parse(text), exact = text.replace(token, (part) => part.startsWith('"') || survives(part) ? part : `"${mark}${part}"`);
        return exact === text ? value : JSON.parse(exact);
      }
      function stringifyExact(value, indent) {
        return exactText(JSON.stringify(value, null, indent));
      }
      function exactText(json) {
        return json.replace(marked, "$1");
      }
      function exactInteger(value) {
        return survives(String(value)) ? Number(value) : `${mark}${value}`;
      }
      function isExactNumber(value) {
        return typeof value == "string" && value.startsWith(mark);
      }
      const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, marked = new RegExp(`"${mark}([^"]*)"`, "g");
      function survives(digits) {
        return JSON.stringify(Number(digits)) === digits;
      }
    })
  ),
  /***/
  1789: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) {
      __nccwpck_require__2.d(__webpack_exports__2, {
        P_: () => (
          /* reexport */
          errors.P_
        ),
        A: () => (
          /* reexport */
          errors.A
        ),
        yo: () => (
          /* reexport */
          errors.yo
        ),
        QP: () => (
          /* reexport */
          defineAction
        ),
        au: () => (
          /* reexport */
          suggestion.a
        ),
        hF: () => (
          /* reexport */
          input_types_namespaceObject
        ),
        bD: () => (
          /* reexport */
          errors.bD
        ),
        CG: () => (
          /* reexport */
          output
        ),
        Br: () => (
          /* reexport */
          path.B
        ),
        TL: () => (
          /* reexport */
          quoted.T
        ),
        Cs: () => (
          /* reexport */
          runAction
        ),
        h: () => (
          /* reexport */
          suggestion.h
        ),
        qz: () => (
          /* reexport */
          errors.qz
        ),
        L7: () => (
          /* reexport */
          errors.L7
        )
      });
      var input_types_namespaceObject = {};
      __nccwpck_require__2.r(input_types_namespaceObject), __nccwpck_require__2.d(input_types_namespaceObject, {
        boolean: () => input_types_boolean,
        duration: () => duration,
        file: () => file,
        glob: () => glob,
        inWords: () => inWords,
        integer: () => integer,
        json: () => json,
        jsonText: () => jsonText,
        lines: () => lines,
        list: () => list,
        map: () => map,
        number: () => number,
        oneOf: () => oneOf,
        secret: () => secret,
        string: () => string
      });
      var annotations = __nccwpck_require__2(5530), path = __nccwpck_require__2(8388);
      const commonFlags = [
        "help",
        "version",
        "json",
        "outputs-file",
        "summary-file",
        "iam-policy",
        "log-level"
      ];
      function defineAction(definition) {
        const modes = Object.keys(definition.inputs.mode?.choices ?? {});
        for (const [name, input2] of Object.entries(definition.inputs)) {
          ensure(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name), `input ${name} is not kebab-case`), ensure(!name.startsWith("no-"), `input ${name} starts with no-, which negates a boolean`), ensure(!commonFlags.includes(name), `input ${name} is a common flag`);
          for (const mode of input2.modes ?? [])
            ensure(modes.includes(mode), `input ${name} names the unknown mode ${mode}`);
        }
        for (const name of Object.keys(definition.outputs))
          ensure(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name), `output ${name} is not kebab-case`);
        const positionals = definition.positionals;
        return ensure(positionals === void 0 || definition.inputs[positionals]?.repeatable === !0, "positionals name no repeatable input"), definition;
      }
      function ensure(holds, otherwise) {
        if (!holds)
          throw new TypeError(`definition: ${otherwise}`);
      }
      var errors = __nccwpck_require__2(5233), exact_json = __nccwpck_require__2(8138);
      const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
      var external_node_path_ = __nccwpck_require__2(6760);
      const withoutWaiting = external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK | external_node_fs_namespaceObject.constants.O_NOCTTY, smallestRead = 64 * 1024;
      async function bytesOf(absolute, reading) {
        const { path: path2, purpose, maxBytes } = reading, kind2 = await external_node_fs_namespaceObject.promises.stat(absolute);
        if (kind2.isFIFO())
          return await bytesOfPipe(absolute, reading);
        if (!kind2.isFile() && !kind2.isDirectory()) {
          const what = kind2.isSocket() ? "socket" : "device";
          throw new errors.yo(`${purpose} is a ${what}`, { where: path2, expected: "a file" });
        }
        if (kind2.size > maxBytes)
          throw tooLarge(`${kind2.size} bytes`, reading);
        const file2 = await external_node_fs_namespaceObject.promises.open(absolute, withoutWaiting);
        try {
          return await collected(chunksOf(file2, kind2.size), reading);
        } finally {
          await file2.close();
        }
      }
      async function* chunksOf(file2, size) {
        for (let left = size; ; ) {
          const buffer = Buffer.allocUnsafe(Math.max(left, smallestRead)), { bytesRead } = await file2.read(buffer);
          if (bytesRead === 0)
            return;
          yield buffer.subarray(0, bytesRead), left -= bytesRead;
        }
      }
      async function bytesOfPipe(absolute, reading) {
        const descriptor = (0, external_node_fs_namespaceObject.openSync)(absolute, withoutWaiting), first = readNow(descriptor);
        if (first?.length === 0) {
          (0, external_node_fs_namespaceObject.closeSync)(descriptor);
          const { path: path2, purpose } = reading;
          throw new errors.yo(`${purpose} is a pipe that nothing comes from`, { where: path2, expected: "a file" });
        }
        return await collected(chunksOfPipe(descriptor, first, reading.signal), reading);
      }
      async function* chunksOfPipe(descriptor, first, signal) {
        const { Socket } = await Promise.resolve(
          /* import() */
        ).then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 7030, 19)), socket = new Socket({ fd: descriptor, readable: !0, writable: !1 }), abort = () => socket.destroy(signal?.reason);
        signal?.addEventListener("abort", abort, { once: !0 });
        try {
          first !== void 0 && (yield first), yield* socket;
        } finally {
          signal?.removeEventListener("abort", abort), socket.destroy();
        }
      }
      function readNow(descriptor) {
        const buffer = Buffer.allocUnsafe(smallestRead);
        try {
          return buffer.subarray(0, (0, external_node_fs_namespaceObject.readSync)(descriptor, buffer));
        } catch (error) {
          if (error.code === "EAGAIN")
            return;
          throw error;
        }
      }
      async function collected(chunks, reading) {
        const all = [];
        let length = 0;
        for await (const chunk of chunks)
          if (reading.signal?.throwIfAborted(), all.push(chunk), length += chunk.length, length > reading.maxBytes)
            throw tooLarge(`more than ${reading.maxBytes} bytes`, reading);
        return all.length === 1 && all[0] !== void 0 ? all[0] : Buffer.concat(all, length);
      }
      function tooLarge(size, { path: path2, purpose, maxBytes }) {
        return new errors.yo(`${purpose} has ${size}`, { where: path2, expected: `at most ${maxBytes} bytes` });
      }
      const ignored = ["**/node_modules/**", "**/.git/**"];
      function filesIn(workingDirectory, signal) {
        const at = (path2) => (0, external_node_path_.resolve)(workingDirectory, path2);
        return {
          workingDirectory,
          async readText(path2, purpose, maxBytes = 64 * 1024 * 1024) {
            const reading = { path: path2, purpose, maxBytes, signal }, bytes2 = await bytesOf(at(path2), reading).catch((error) => unreadable(path2, purpose, error));
            try {
              return new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 }).decode(bytes2);
            } catch {
              throw new errors.yo(`${purpose} is not UTF-8`, { where: path2, mend: "save the file as UTF-8" });
            }
          },
          async writeWhole(path2, content, mode) {
            try {
              await replaceOrFill(await external_node_fs_namespaceObject.promises.realpath(at(path2)).catch(() => at(path2)), content, mode);
            } catch (error) {
              throw new errors.A(`the file cannot be written: ${reasonOf(error)}`, {
                where: path2,
                mend: "name a path that can be written, or free the disk",
                cause: error
              });
            }
          },
          async checkWritable(path2, purpose) {
            try {
              await tryWriting(await external_node_fs_namespaceObject.promises.realpath(at(path2)).catch(() => at(path2)));
            } catch (error) {
              throw new errors.yo(`${purpose} cannot be written: ${reasonOf(error)}`, {
                where: path2,
                expected: "a path that can be written",
                cause: error
              });
            }
          },
          async find(patterns, inFolder, looking = {}) {
            const found = await Promise.all(patterns.map((pattern) => matches(pattern, inFolder, workingDirectory, looking)));
            return {
              files: [...new Set(found.flat())].sort(),
              unmatched: patterns.filter((_, index) => found[index]?.length === 0)
            };
          }
        };
      }
      async function replaceOrFill(target, content, wanted) {
        const kind2 = await external_node_fs_namespaceObject.promises.stat(target).catch(() => {
        }), mode = wanted ?? (kind2 === void 0 ? 420 : kind2.mode & 511);
        if (kind2 !== void 0 && !kind2.isFile())
          return await external_node_fs_namespaceObject.promises.writeFile(target, content);
        const beside = await placeBeside(target);
        try {
          const file2 = await external_node_fs_namespaceObject.promises.open(beside, "wx", mode);
          try {
            await file2.chmod(mode), await file2.writeFile(content);
          } finally {
            await file2.close();
          }
          await external_node_fs_namespaceObject.promises.rename(beside, target);
        } catch (error) {
          throw await external_node_fs_namespaceObject.promises.rm(beside, { force: !0 }).catch(() => {
          }), error;
        }
      }
      async function tryWriting(target) {
        const kind2 = await external_node_fs_namespaceObject.promises.stat(target).catch(() => {
        });
        if (kind2?.isDirectory())
          throw new Error("it is a folder");
        if (kind2 !== void 0 && !kind2.isFile())
          return await external_node_fs_namespaceObject.promises.access(target, external_node_fs_namespaceObject.promises.constants.W_OK);
        const beside = await placeBeside(target);
        await external_node_fs_namespaceObject.promises.writeFile(beside, "", { flag: "wx" }), await external_node_fs_namespaceObject.promises.rm(beside);
      }
      async function placeBeside(target) {
        const { randomUUID } = await Promise.resolve(
          /* import() */
        ).then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 7598, 19));
        return await makeFolder((0, external_node_path_.dirname)(target)), (0, external_node_path_.join)((0, external_node_path_.dirname)(target), `.${(0, external_node_path_.basename)(target)}.${randomUUID()}`);
      }
      async function makeFolder(folder) {
        await external_node_fs_namespaceObject.promises.stat(folder).catch(() => {
        }) === void 0 && (await makeFolder((0, external_node_path_.dirname)(folder)), await external_node_fs_namespaceObject.promises.mkdir(folder).catch((error) => {
          if (error.code !== "EEXIST")
            throw error;
        }));
      }
      function reasonOf(error) {
        return (0, errors.bD)(error).replace(/, \w+ '.*$/s, "");
      }
      async function matches(pattern, inFolder, cwd, { inAnyCase = !1, withHidden = !1 }) {
        const absolute = (0, external_node_path_.resolve)(cwd, pattern), kind2 = await external_node_fs_namespaceObject.promises.stat(absolute).catch(() => {
        });
        if (kind2 !== void 0 && !kind2.isDirectory())
          return [relativeTo(cwd, absolute)];
        const { glob: glob2 } = await __nccwpck_require__2.e(
          /* import() */
          382
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 3382)), options = { onlyFiles: !0, expandDirectories: !1, absolute: !0 };
        return (kind2 ? await glob2([...inFolder], {
          ...options,
          ignore: ignored,
          caseSensitiveMatch: !inAnyCase,
          dot: withHidden,
          cwd: absolute
        }) : await glob2([pattern], { ...options, ignore: notNamedIn(pattern), cwd })).map((path2) => relativeTo(cwd, path2));
      }
      function notNamedIn(pattern) {
        return ignored.filter((one) => !pattern.split(/[\\/]/).includes(one.split("/")[1] ?? ""));
      }
      function relativeTo(cwd, absolute) {
        const path2 = (0, external_node_path_.relative)(cwd, absolute);
        return (path2 === "" ? "." : path2).split(external_node_path_.sep).join("/");
      }
      function unreadable(path2, purpose, error) {
        if (error instanceof errors.lZ)
          throw error;
        const trouble = {
          ENOENT: "does not exist",
          EACCES: "may not be read",
          EISDIR: "is a folder"
        };
        throw new errors.yo(`${purpose} ${trouble[error.code ?? ""] ?? `cannot be read (${error.message})`}`, {
          where: path2,
          expected: "a readable file",
          cause: error
        });
      }
      var output_files = __nccwpck_require__2(685);
      const width = 80, indent = " ".repeat(6);
      function helpPage(definition) {
        const { name, purpose, positionals, examples, inputs, outputs, permissions } = definition, [example2 = "mode"] = Object.keys(inputs).filter((input2) => input2.includes("-"));
        return [
          `${name}: ${purpose}.
`,
          section("Usage", [
            `  node dist/${name}/index.js [flags]${positionals ? ` [${positionals.toUpperCase()}\u2026]` : ""}`
          ]),
          section("Examples", examples.flatMap(({ flags, describe }) => [`  # ${describe}`, `  node dist/${name}/index.js ${flags}`])),
          ...inputSections(definition),
          section("Flags of every action", commonFlagHelp),
          section("Outputs", Object.entries(outputs).flatMap(([output2, { type, describe }]) => [
            `  ${output2} (${type})`,
            ...wrap(describe)
          ])),
          section("Exit codes", exitCodeHelp(definition)),
          section("AWS permissions", permissions.length === 0 ? ["  none"] : permissions.map(({ action, why, optional }) => `  ${action}  ${why}${optional ? " (optional)" : ""}`)),
          `Inputs may come from the environment: --${example2} is INPUT_${(0, output_files.oy)(example2)}.
`
        ].join(`
`);
      }
      const commonFlagHelp = [
        "  --json                 print outputs and verdict as one JSON document",
        "  --outputs-file=FILE    write the outputs to FILE: .env for a shell, or .json",
        "  --summary-file=FILE    write the Markdown summary to FILE",
        "  --log-level=LEVEL      quiet, normal or debug [normal]",
        "  --iam-policy           print the least IAM policy",
        "  --version              print the version",
        "  --help, -h             print this page"
      ];
      function exitCodeHelp({ failure }) {
        return exitCodeMeanings(failure).map(([code, meaning]) => `  ${String(code).padEnd(5)}${meaning}`);
      }
      function exitCodeMeanings(failure) {
        return [
          [0, "passed"],
          [1, failure],
          [2, "an input, file or permission cannot be used; nothing was started"],
          [3, "a service failed, or no verdict could be reached"],
          [4, "the time limit passed"],
          [130, "cancelled"]
        ];
      }
      function inputSections({ inputs }) {
        const shown2 = Object.entries(inputs).filter(([, input2]) => !input2.hidden), modes = Object.keys(inputs.mode?.choices ?? {}), ofMode = (mode) => shown2.filter(([, input2]) => input2.modes?.includes(mode));
        return [
          section("Inputs", shown2.filter(([, input2]) => input2.modes === void 0).flatMap(([name, input2]) => inputHelp(name, input2))),
          ...modes.filter((mode) => ofMode(mode).length > 0).map((mode) => section(`Inputs of --mode=${mode}`, ofMode(mode).flatMap(([name, input2]) => inputHelp(name, input2))))
        ];
      }
      function inputHelp(name, input2) {
        const { type, describe, choices, required, example: example2, repeatable, default: given, fallback = given } = input2, form = type === "boolean" ? `--${name}, --no-${name}` : `--${name}=${placeholder(input2)}`, facts = [
          ...required ? ["required"] : [],
          ...repeatable ? ["may be repeated"] : [],
          ...fallback === void 0 ? [] : [`default ${oneLine(fallback)}`]
        ];
        return [
          `  ${form}${facts.length === 0 ? "" : `  (${facts.join(", ")})`}`,
          ...wrap(describe),
          ...Object.entries(choices ?? {}).flatMap(([choice, meaning]) => wrap(`${choice}: ${meaning}`, `${indent}- `)),
          ...example2 === void 0 ? [] : wrap(`Example: ${oneLine(example2)}`)
        ];
      }
      function placeholder({ type, choices }) {
        return choices !== void 0 ? Object.keys(choices).join("|") : {
          string: "TEXT",
          secret: "@FILE",
          list: "A,B",
          lines: "LINE",
          integer: "N",
          number: "N",
          duration: "30s",
          json: "JSON",
          file: "FILE",
          glob: "PATTERN",
          map: "KEY=VALUE"
        }[type] ?? "TEXT";
      }
      function section(title, lines2) {
        return [`${title}:`, ...lines2, ""].join(`
`);
      }
      function oneLine(text) {
        return text.replaceAll(`
`, ", ");
      }
      function wrap(text, first = indent) {
        const lines2 = [];
        let line = first;
        for (const word of text.replaceAll("`", "").split(/\s+/))
          line.trim() !== "" && line.length + word.length + 1 > width && line !== first && (lines2.push(line), line = " ".repeat(first.length)), line += line.endsWith(" ") ? word : ` ${word}`;
        return [...lines2, line];
      }
      var lib = __nccwpck_require__2(1737);
      class InputProblem extends Error {
        name = "InputProblem";
        /** What is expected, where it is more exact than the type's own sentence. */
        expected;
        constructor(trouble, expected) {
          super(trouble), this.expected = expected;
        }
      }
      const deepest = 500;
      async function explainJson(text) {
        if (nesting(text) > deepest)
          return `it is nested deeper than ${deepest} levels`;
        const { parseTree } = await __nccwpck_require__2.e(
          /* import() */
          547
        ).then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 9547, 19)), errors2 = [];
        parseTree(text, errors2, { disallowComments: !0, allowTrailingComma: !1 });
        const first = errors2?.[0];
        return first === void 0 ? "it is malformed" : `${place(text, first.offset)}: ${troubles[first.error] ?? "unexpected text"}`;
      }
      const troubles = {
        1: "an unknown word or an unquoted text",
        2: "a malformed number",
        3: "a property name in double quotes is missing",
        4: "a value is missing",
        5: "a colon is missing",
        6: "a comma is missing",
        7: "a closing brace is missing",
        8: "a closing bracket is missing",
        9: "text after the end of the value",
        10: "a comment, which JSON does not know",
        11: "a comment that does not end",
        12: "a text in quotes that does not end",
        13: "a number that does not end",
        14: "a wrong \\u escape",
        15: "a wrong escape",
        16: "a control character inside a text"
      };
      function place(text, offset) {
        const before = text.slice(0, offset);
        return `line ${before.split(`
`).length}, column ${offset - before.lastIndexOf(`
`)}`;
      }
      function nesting(text) {
        let depth = 0, deepestSeen = 0, inString = !1;
        for (let at = 0; at < text.length; at++) {
          const character = text[at];
          inString ? character === "\\" ? at++ : character === '"' && (inString = !1) : character === '"' ? inString = !0 : character === "{" || character === "[" ? deepestSeen = Math.max(deepestSeen, ++depth) : (character === "}" || character === "]") && depth--;
        }
        return deepestSeen;
      }
      var suggestion = __nccwpck_require__2(4885);
      function string(options) {
        return input(options, {
          type: "string",
          expected: options.pattern?.form ?? "a text",
          parse: (text) => matching(text, options)
        });
      }
      function secret(options) {
        return input(options, {
          type: "secret",
          secret: !0,
          expected: options.pattern?.form ?? "a secret text, from the environment, @FILE or - for standard input",
          parse: (text) => matching(text, options)
        });
      }
      function list(options) {
        return input(options, {
          type: "list",
          repeatable: !0,
          expected: options.of ? `a list of ${inWords(options.of)}` : options.pattern?.form ?? "a list of names",
          parse: (text) => items(text, /[\n,]/).map((item) => matching(item, options)),
          absent: []
        });
      }
      function lines(options) {
        return input(options, {
          type: "lines",
          repeatable: !0,
          expected: options.of ? `lines of ${inWords(options.of)}` : options.pattern?.form ?? "one value a line",
          parse: (text) => items(text, /\n/).map((item) => matching(item, options)),
          absent: []
        });
      }
      function glob(options) {
        return input(options, {
          type: "glob",
          repeatable: !0,
          expected: "files, folders or glob patterns, one a line",
          parse: (text) => items(text, /\n/).map(withoutNul),
          absent: []
        });
      }
      function input_types_boolean(options) {
        return input(options.fallback === void 0 ? { default: "false", ...options } : options, {
          type: "boolean",
          expected: "true or false",
          parse: (text) => {
            if (/^(true|True|TRUE)$/.test(text))
              return !0;
            if (/^(false|False|FALSE)$/.test(text))
              return !1;
            throw new InputProblem("is not a boolean");
          },
          ...options.fallback === void 0 ? { absent: !1 } : {}
        });
      }
      function integer(options) {
        return input(options, {
          type: "integer",
          expected: `a whole number${range(options)}`,
          parse: (text) => {
            if (!/^[+-]?\d+$/.test(text))
              throw new InputProblem("is not a whole number");
            return inRange(Number(text), options, Number.isSafeInteger(Number(text)));
          }
        });
      }
      function number(options) {
        return input(options, {
          type: "number",
          expected: `a number${range(options)}`,
          parse: (text) => {
            if (!/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text))
              throw new InputProblem("is not a number");
            return inRange(Number(text), options, Number.isFinite(Number(text)));
          }
        });
      }
      const milliseconds = {
        ms: 1,
        s: 1e3,
        m: 6e4,
        h: 36e5,
        d: 864e5
      };
      function duration(options) {
        const { shortest = 0 } = options;
        return input(options, {
          type: "duration",
          expected: "a duration such as 30s, 10m, 2h or 1h30m",
          parse: (text) => {
            if (/^\d+$/.test(text))
              throw new InputProblem("has no unit", `a duration with its unit, such as ${text}s`);
            if (!/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(text))
              throw new InputProblem("is not a duration");
            const total = [...text.matchAll(/([\d.]+)(ms|s|m|h|d)/g)].reduce((sum, [, amount, unit]) => sum + Number(amount) * (milliseconds[unit ?? ""] ?? 0), 0);
            if (total > Number.MAX_SAFE_INTEGER)
              throw new InputProblem("is longer than can be counted");
            if (total < shortest)
              throw new InputProblem(`is shorter than ${(0, lib.ji)(shortest)}`);
            return total;
          }
        });
      }
      function json(options) {
        return input(options, { type: "json", expected: "JSON", parse: parsedJson });
      }
      function jsonText(options) {
        return input(options, {
          type: "json",
          expected: "JSON",
          parse: async (text) => (await parsedJson(text), text)
        });
      }
      function file(options) {
        return input(options, { type: "file", expected: "the path of a file", parse: withoutNul });
      }
      function oneOf(choices, options) {
        const names = Object.keys(choices);
        return input(options, {
          type: "enum",
          expected: inWords(names),
          choices,
          parse: (text) => input_types_closed(text, names)
        });
      }
      function map(options) {
        return input(options, {
          type: "map",
          repeatable: !0,
          expected: "lines of KEY=VALUE",
          parse: (text) => {
            const values = /* @__PURE__ */ new Map();
            for (const item of items(text, /\n/)) {
              const split = item.indexOf("=");
              if (split < 1)
                throw new InputProblem(`has the line ${JSON.stringify(item)}, which is not KEY=VALUE`);
              const key = item.slice(0, split).trimEnd();
              if (values.has(key))
                throw new InputProblem(`has the key ${JSON.stringify(key)} twice`);
              values.set(key, item.slice(split + 1).trimStart());
            }
            return values;
          },
          absent: /* @__PURE__ */ new Map()
        });
      }
      function input(options, kind2) {
        return {
          repeatable: !1,
          secret: !1,
          absent: void 0,
          ...options,
          ...kind2
        };
      }
      async function parsedJson(text) {
        try {
          return JSON.parse(text);
        } catch {
          throw new InputProblem(`is not JSON: ${await explainJson(text)}`);
        }
      }
      function items(text, separator) {
        return text.split(separator).map((item) => item.trim()).filter((item) => item !== "");
      }
      function matching(text, options) {
        if (options.of)
          return input_types_closed(text, options.of);
        if (options.pattern && !options.pattern.expression.test(text))
          throw new InputProblem("has a form that is not allowed", options.pattern.form);
        return text;
      }
      function input_types_closed(text, names) {
        if (!names.includes(text))
          throw new InputProblem(`is not one of the choices${(0, suggestion.a)(text, names)}`, inWords(names));
        return text;
      }
      function withoutNul(text) {
        if (text.includes("\0"))
          throw new InputProblem("holds a NUL character");
        return text;
      }
      function inRange(value, { min, max }, exact) {
        if (!exact)
          throw new InputProblem("is too large");
        if (min !== void 0 && value < min)
          throw new InputProblem(`is below ${min}`);
        if (max !== void 0 && value > max)
          throw new InputProblem(`is above ${max}`);
        return value;
      }
      function range({ min, max }) {
        return min !== void 0 && max !== void 0 ? ` from ${min} to ${max}` : min !== void 0 ? `, ${min} or more` : max === void 0 ? "" : `, ${max} or less`;
      }
      function inWords(names) {
        return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
      }
      var lib_masks = __nccwpck_require__2(921);
      const output = {
        text: (describe, options = {}) => ({
          type: "text",
          describe,
          ...options
        }),
        /** One of a closed set of texts. */
        oneOf: (names, describe) => ({
          type: "text",
          describe: `${describe} (${names.map((name) => `\`${name}\``).join(", ")})`
        }),
        number: (describe, options = {}) => ({
          type: "number",
          describe,
          ...options
        }),
        boolean: (describe) => ({ type: "boolean", describe }),
        /** An array of texts. */
        list: (describe, options = {}) => ({
          type: "list",
          describe,
          ...options
        }),
        /** Any JSON value: an object, or an array of objects. */
        json: (describe, options = {}) => ({
          type: "json",
          describe,
          ...options
        })
      };
      function versionOf(entry) {
        const beside = (0, external_node_path_.join)((0, external_node_path_.dirname)((0, external_node_fs_namespaceObject.realpathSync)(entry)), "package.json");
        return String(JSON.parse((0, external_node_fs_namespaceObject.readFileSync)(beside, "utf8")).version);
      }
      var quoted = __nccwpck_require__2(5034), external_node_events_ = __nccwpck_require__2(8474);
      const undoLimit = 7e3;
      function watchSignals(process2, impatient) {
        const controller = new AbortController();
        (0, external_node_events_.setMaxListeners)(0, controller.signal);
        const undoSteps = [];
        let undone = Promise.resolve(), late = Promise.resolve();
        const onSignal = (signalName) => {
          if (controller.signal.aborted) {
            impatient && signalName === "SIGINT" && process2.exit(errors.hS.cancelled);
            return;
          }
          late = new Promise((resolve) => setTimeout(resolve, undoLimit).unref()), undone = Promise.allSettled(undoSteps.toReversed().map(async (undo) => undo(signalName))), controller.abort(new errors.cJ(`Cancelled by ${signalName}`));
        };
        return process2.on("SIGINT", onSignal), process2.on("SIGTERM", onSignal), {
          signal: controller.signal,
          onCancel(undo) {
            return undoSteps.push(undo), () => {
              const at = undoSteps.indexOf(undo);
              at >= 0 && undoSteps.splice(at, 1);
            };
          },
          async settled(work2) {
            await Promise.race([Promise.allSettled([work2, undone]), late]);
          },
          release() {
            process2.off("SIGINT", onSignal), process2.off("SIGTERM", onSignal);
          }
        };
      }
      const mostBytes = 900 * 1024, cutNotice = "> The summary was cut here: it would have been longer than GitHub shows.";
      function fitSummary(blocks, limit = mostBytes) {
        const whole = join(blocks);
        if (bytes(whole) <= limit)
          return whole;
        const room = limit - bytes(`

${cutNotice}
`), kept = [];
        let used = 0;
        for (const block of blocks) {
          const part = cutToLines(block, room - used);
          if (part !== "" && kept.push(part), used += bytes(part) + 2, part !== block)
            break;
        }
        return join([...kept, cutNotice]);
      }
      function join(blocks) {
        return blocks.length === 0 ? "" : `${blocks.join(`

`)}
`;
      }
      function cutToLines(block, room) {
        if (bytes(block) <= room)
          return block;
        const kept = [], open = [];
        let used = 0;
        for (const line of block.split(`
`)) {
          if (used += bytes(line) + 1, trackOpen(line, open), used + bytes(open.join(`
`)) + 1 > room)
            break;
          kept.push(line);
        }
        const closing = [];
        for (const line of kept)
          trackOpen(line, closing);
        return [...kept, ...closing.reverse()].join(`
`);
      }
      function trackOpen(line, open) {
        const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1], last = open.at(-1);
        last !== void 0 && /^[`~]/.test(last) ? fence?.startsWith(last) && open.pop() : fence !== void 0 ? open.push(fence) : /^<details\b/.test(line) ? open.push("</details>") : /^<\/details>/.test(line) && open.pop();
      }
      function bytes(text) {
        return Buffer.byteLength(text);
      }
      function setOutputs({ name, outputs, openOutputs }, values) {
        const set = /* @__PURE__ */ new Map();
        for (const [output2, value] of Object.entries(values))
          if (value !== void 0) {
            if (!Object.hasOwn(outputs, output2) && !openOutputs?.pattern.test(output2))
              throw new TypeError(`${name} has no output ${output2}`);
            set.set(output2, value);
          }
        return set;
      }
      function concludeWith(definition, ending, { annotates, masks, warningsSoFar }) {
        const story = storyOf(ending).map((line) => masks.apply(line)), warnings = warningsSoFar(), found = withFailure(definition.name, story, ending.outcome?.annotations ?? []), { shown: shown2, hidden } = (0, annotations.eZ)([...found, ...warnings.waiting], warnings.shown), notShown = annotates ? (0, annotations.HM)(hidden) : void 0, blocks = [
          ...story.length === 0 ? [] : [lib.wD.codeBlock(story)],
          ...notShown === void 0 ? [] : [lib.wD.text(`${notShown} stand in the log only: GitHub shows ten of each a step.`)],
          ...ending.outcome?.summary ?? []
        ], heading = lib.wD.heading(3, `${mark(ending.exitCode)} ${lib.wD.text(definition.name)}`);
        return {
          story,
          outputs: ending.outputs,
          summary: blocks.length === 0 ? "" : masks.apply(fitSummary([heading, ...blocks])),
          annotations: shown2
        };
      }
      function withFailure(name, story, found) {
        if (story.length === 0)
          return found;
        const own = found.find(({ isOfRun }) => isOfRun), message = [...story, ...own === void 0 ? [] : [own.message]].join(`
`);
        return [{ severity: "error", title: name, ...own, message }, ...found.filter((each) => each !== own)];
      }
      function jsonLine(name, version, ending, { outputs, story }) {
        const document = {
          action: name,
          version,
          verdict: { 0: "passed", 1: "failed" }[ending.exitCode] ?? "unknown",
          exitCode: ending.exitCode,
          outputs: (0, output_files.Pk)(outputs),
          ...story.length === 0 ? {} : { error: errorDocument(ending.error, story) }
        };
        return (0, exact_json.ns)(lib.Pq.document(document));
      }
      function errorDocument(error, story) {
        return { kind: error instanceof errors.lZ ? error.name : "Failure", message: story.join(`
`) };
      }
      function storyOf({ outcome, error, spoilt }) {
        const own = error !== void 0 ? (0, errors.qz)(error) : outcome === void 0 || outcome.verdict === "passed" ? [] : [outcome.reason ?? outcome.verdict];
        return spoilt === void 0 ? own : [...own, ...(0, errors.qz)(spoilt)];
      }
      function mark(exitCode) {
        return exitCode === 0 ? "\u2705" : exitCode === 1 ? "\u274C" : "\u26A0\uFE0F";
      }
      var external_node_util_ = __nccwpck_require__2(7975);
      const switches = /* @__PURE__ */ new Set(["help", "version", "json", "iam-policy"]);
      function readFlags(definition, argv) {
        const known = new Map([
          ...Object.entries(definition.inputs).map(([name, { type }]) => [name, kind(type === "boolean")]),
          ...commonFlags.map((name) => [name, kind(switches.has(name))])
        ]), { tokens } = (0, external_node_util_.parseArgs)({
          args: [...argv],
          options: Object.fromEntries([
            ...[...known].map(([name, type]) => [name, { type }]),
            ["help", { type: "boolean", short: "h" }]
          ]),
          strict: !1,
          allowPositionals: !0,
          tokens: !0
        }), inputs = /* @__PURE__ */ new Map(), common = /* @__PURE__ */ new Map(), problems = [], add = (name, value) => {
          isCommon(name) ? common.has(name) ? problems.push(new errors.yo(`--${name} is given twice`, { expected: "one value" })) : switches.has(name) && !isSwitch(value) ? problems.push(noSwitch(name, value)) : common.set(name, value.toLowerCase() === "true" && switches.has(name) ? "true" : value) : inputs.set(name, [...inputs.get(name) ?? [], value]);
        };
        for (const token of tokens)
          if (token.kind === "option") {
            const read = readOption(token.rawName, token.name, token.value, token.inlineValue === !0, known);
            read instanceof errors.yo ? problems.push(read) : add(...read);
          } else token.kind === "positional" && (token.value === "" ? problems.push(emptyWord()) : definition.positionals !== void 0 ? add(definition.positionals, token.value) : problems.push(strayWord(token.value, known)));
        for (const [name, values] of inputs)
          values.length > 1 && definition.inputs[name]?.repeatable !== !0 && problems.push(new errors.yo(`--${name} is given ${values.length} times`, { expected: "one value" }));
        return { common, inputs, problems };
      }
      function readOption(rawName, name, value, inline, known) {
        const type = known.get(name);
        if (type === void 0) {
          const negated = name.startsWith("no-") ? name.slice(3) : void 0;
          return negated !== void 0 && known.get(negated) === "boolean" && !inline ? [negated, "false"] : new errors.yo(`${rawName} is not a flag of this action${(0, suggestion.a)(rawName, dashed(known))}`, {
            mend: "--help lists the flags"
          });
        }
        return type === "boolean" ? [name, value ?? "true"] : value === void 0 || !inline && value.startsWith("-") && value !== "-" ? new errors.yo(`${rawName} has no value`, {
          expected: `${rawName}=VALUE`,
          mend: "a value that starts with - is written after ="
        }) : [name, value];
      }
      function strayWord(word, known) {
        return new errors.yo(`${JSON.stringify(word)} stands without a flag`, {
          expected: "flags only, as --name=value",
          mend: known.has(word) ? `write --${word}` : "a boolean takes its value after =, as --name=false"
        });
      }
      function emptyWord() {
        return new errors.yo("an empty word stands among the arguments", {
          mend: "look for a variable that is not set"
        });
      }
      function isSwitch(value) {
        return /^(true|True|TRUE|false|False|FALSE)$/.test(value);
      }
      function noSwitch(name, value) {
        return new errors.yo(`--${name} ${JSON.stringify(value)} is not a boolean`, { expected: "true or false" });
      }
      function dashed(known) {
        return [...known.keys()].map((name) => `--${name}`);
      }
      function kind(boolean) {
        return boolean ? "boolean" : "string";
      }
      function isCommon(name) {
        return commonFlags.includes(name);
      }
      var print = __nccwpck_require__2(8879);
      const ansi = {
        plain: "",
        strong: "\x1B[1m",
        dim: "\x1B[2m",
        good: "\x1B[32m",
        bad: "\x1B[31m",
        doubtful: "\x1B[33m"
      };
      function plainFront(kind2, { environment, level }, stream = process.stderr) {
        const masks = (0, lib_masks._)(), forPerson = kind2 === "terminal" && stream.isTTY === !0, colour = forPerson && !environment.NO_COLOR, log = plainLog({ stream, masks, level, colour, live: forPerson }), fail = ([trouble, ...rest]) => {
          trouble !== void 0 && log.write(`error: ${trouble}`, "bad");
          for (const line of rest)
            log.write(`  ${line}`);
        };
        return {
          kind: kind2,
          log,
          masks,
          annotates: !1,
          spelling: "flag",
          warningsSoFar: () => ({ shown: {}, waiting: [] }),
          reserveStdout() {
          },
          printDocument: (text) => (0, print.y)(process.stdout, text),
          saveState() {
          },
          state: () => {
          },
          fail,
          async conclude({ story }) {
            log.live(""), fail(story);
          }
        };
      }
      function plainLog({ stream, masks, level, colour, live }) {
        let liveLine = "", depth = 0;
        const paint = (text, tone) => colour && ansi[tone] ? `${ansi[tone]}${text}\x1B[0m` : text, erase = () => liveLine === "" ? "" : "\r\x1B[2K", write = (line, tone = "plain") => {
          const shown2 = paint("  ".repeat(depth) + (0, lib.RK)(masks.apply(line)), tone);
          stream.write(`${erase()}${shown2}
${liveLine}`);
        };
        return {
          level,
          write,
          info(line, tone) {
            level !== "quiet" && write(line, tone);
          },
          warn(line, place2 = {}) {
            write(`warning: ${(0, annotations.cF)(place2)}${line}`, "doubtful");
          },
          debug(line) {
            level === "debug" && write(line, "dim");
          },
          async group(title, body) {
            level !== "quiet" && write(title, "strong"), depth++;
            try {
              return await body();
            } finally {
              depth--;
            }
          },
          live(line) {
            if (!live || level === "quiet")
              return;
            const cleared = erase();
            liveLine = (0, lib.m7)((0, lib.RK)(masks.apply(line)), (stream.columns || 80) - 1), stream.write(cleared + liveLine);
          }
        };
      }
      const hosts = {
        github: {
          is: ({ GITHUB_ACTIONS }) => GITHUB_ACTIONS === "true",
          open: async (options) => (await Promise.all(
            /* import() */
            [__nccwpck_require__2.e(942), __nccwpck_require__2.e(143), __nccwpck_require__2.e(121)]
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 7121))).githubFront(options)
        },
        codebuild: {
          is: ({ CODEBUILD_BUILD_ID }) => !!CODEBUILD_BUILD_ID,
          open: async (options) => plainFront("codebuild", options)
        },
        terminal: {
          is: () => !0,
          open: async (options) => plainFront("terminal", options)
        }
      };
      async function openHost(options) {
        return await (Object.values(hosts).find(({ is }) => is(options.environment)) ?? hosts.terminal).open(options);
      }
      function iamPolicy({ permissions }) {
        const byResource = /* @__PURE__ */ new Map();
        for (const { resource, action } of permissions)
          byResource.set(resource, [...byResource.get(resource) ?? [], action]);
        const statements = [...byResource].map(([resource, actions]) => ({
          Effect: "Allow",
          Action: [...new Set(actions)].sort(),
          Resource: resource
        }));
        return JSON.stringify({ Version: "2012-10-17", Statement: statements }, null, 2);
      }
      const logLevels = ["quiet", "normal", "debug"];
      function pageAskedFor(definition, flags, version) {
        if (flags.get("help") === "true")
          return helpPage(definition);
        if (flags.get("version") === "true")
          return `${definition.name} ${version()}`;
        if (flags.get("iam-policy") === "true")
          return iamPolicy(definition);
      }
      function readInvocation(flags, environment) {
        const asked = flags.get("log-level") || void 0, level = logLevels.find((known) => known === asked), outputsFile = flags.get("outputs-file") || void 0, summaryFile = flags.get("summary-file") || void 0, problems = [];
        return asked !== void 0 && level === void 0 && problems.push(new errors.yo(`--log-level ${JSON.stringify(asked)} is not one of the choices${(0, suggestion.a)(asked, logLevels)}`, {
          expected: inWords(logLevels)
        })), outputsFile !== void 0 && !/\.(env|json)$/.test(outputsFile) && problems.push(new errors.yo(`--outputs-file ${JSON.stringify(outputsFile)} has no known form`, {
          expected: "a file name that ends in .env or .json"
        })), outputsFile !== void 0 && outputsFile === summaryFile && problems.push(new errors.yo("--outputs-file and --summary-file name one file", { expected: "two files" })), {
          level: level ?? (environment.RUNNER_DEBUG === "1" ? "debug" : "normal"),
          json: flags.get("json") === "true",
          // Nothing is written where it is not clear what.
          outputsFile: problems.length === 0 ? outputsFile : void 0,
          summaryFile: problems.length === 0 ? summaryFile : void 0,
          problems
        };
      }
      async function readInputs(definition, sources, flagProblems = []) {
        const values = {}, secrets = [], warnings = [], problems = [...flagProblems], given = /* @__PURE__ */ new Map();
        for (const [name, input2] of Object.entries(definition.inputs))
          try {
            const found = givenText(name, sources), text = found && input2.secret ? await secretText(found, sources, warnings) : found?.text;
            found && text !== input2.default && given.set(name, found), text !== void 0 && input2.secret && secrets.push(text), values[name] = await parsed(input2, text?.trim() || void 0, found?.label ?? notGiven(name, sources));
          } catch (error) {
            if (!(error instanceof errors.yo))
              throw error;
            problems.push(error);
          }
        (0, errors.L7)(problems);
        const stray = otherMode(definition, values.mode, given);
        return {
          values,
          secrets,
          warnings: stray === void 0 ? warnings : [...warnings, stray]
        };
      }
      function variablesOf(name) {
        const upper = name.toUpperCase();
        return [`INPUT_${upper}`, `INPUT_${upper.replaceAll("-", "_")}`];
      }
      function givenText(name, { flags, environment }) {
        const byFlag = (flags.get(name) ?? []).filter((text) => text !== "");
        if (byFlag.length > 0)
          return { text: byFlag.join(`
`), label: `--${name}`, byFlag: !0 };
        for (const variable of variablesOf(name)) {
          const text = environment[variable];
          if (text !== void 0 && text.trim() !== "")
            return { text, label: `${name} (${variable})`, byFlag: !1 };
        }
      }
      const longestSecret = 1024 * 1024;
      async function secretText(given, { standardInput, signal }, warnings) {
        const { text, label, byFlag } = given;
        if (!byFlag)
          return text;
        if (text === "-")
          return (await readAll(standardInput())).trimEnd();
        if (text.startsWith("@")) {
          const path2 = text.slice(1), reading = { path: path2, purpose: "the secret", maxBytes: longestSecret, signal }, bytes2 = await bytesOf((0, external_node_path_.resolve)(path2), reading).catch((error) => {
            throw new errors.yo(`${label} names a file that cannot be read`, { mend: (0, errors.bD)(error) });
          });
          return new TextDecoder().decode(bytes2).trimEnd();
        }
        return warnings.push(`${label} holds a secret on the command line, where other processes see it: use ${label}=@FILE`), text;
      }
      async function readAll(stream) {
        const chunks = [];
        for await (const chunk of stream)
          chunks.push(chunk);
        return Buffer.concat(chunks).toString("utf8");
      }
      async function parsed(input2, text, label) {
        const toParse = text ?? input2.default;
        if (toParse === void 0) {
          if (!input2.required)
            return input2.absent;
          throw new errors.yo(`${label} is required`, { expected: input2.expected, mend: example(input2, label) });
        }
        try {
          return await input2.parse(toParse);
        } catch (error) {
          throw error instanceof InputProblem ? new errors.yo(`${label}${shown(input2, toParse)} ${error.message}`, {
            expected: error.expected ?? input2.expected,
            mend: example(input2, label)
          }) : error;
        }
      }
      function shown(input2, text) {
        return input2.secret || input2.type === "json" || text.includes(`
`) || text.length > 100 ? "" : ` ${JSON.stringify(text)}`;
      }
      function example(input2, label) {
        if (input2.example === void 0 || input2.example.includes(`
`))
          return;
        const name = label.replace(/ \(.*/, "");
        return `for example ${name.startsWith("--") ? `${name}=` : `${name}: `}${input2.example}`;
      }
      function notGiven(name, { spelling }) {
        return spelling === "flag" ? `--${name}` : name;
      }
      function strayVariables(definition, environment) {
        const names = Object.keys(definition.inputs), known = new Set(names.flatMap(variablesOf)), forms = names.map((name) => variablesOf(name)[1]);
        return Object.keys(environment).filter((variable) => variable.startsWith("INPUT_") && !known.has(variable)).flatMap((variable) => {
          const meant = (0, suggestion.h)(variable, forms);
          return meant === void 0 ? [] : [`${variable} is no input of this action (did you mean ${meant}?)`];
        });
      }
      function otherMode(definition, mode, given) {
        const unused = [...given.keys()].filter((name) => {
          const modes = definition.inputs[name]?.modes;
          return modes !== void 0 && !modes.includes(String(mode));
        });
        return unused.length === 0 ? void 0 : `not used in mode ${String(mode)}: ${unused.join(", ")}`;
      }
      const oldestNode = 20, longestFlush = 3e3;
      async function runAction(definition, run, { post } = {}) {
        try {
          const exitCode = await perform(definition, post === void 0 ? { run } : { run, post });
          await taken(), process.exit(exitCode);
        } catch (error) {
          process.stderr.write(`${(0, errors.qz)(error).map(lib.RK).join(`
`)}
`), await taken(), process.exit(errors.hS.unknown);
        }
      }
      async function taken() {
        const flushed = Promise.allSettled([(0, print.y)(process.stdout, ""), (0, print.y)(process.stderr, "")]);
        await Promise.race([flushed, new Promise((resolve) => setTimeout(resolve, longestFlush))]);
      }
      async function perform(definition, steps) {
        const nodeTrouble = tooOld(definition.name, process.versions.node);
        if (nodeTrouble !== void 0)
          return await (0, print.y)(process.stderr, `${nodeTrouble}
`), errors.hS.usage;
        const flags = readFlags(definition, process.argv.slice(2)), page = pageAskedFor(definition, flags.common, ownVersion);
        if (page !== void 0)
          return await (0, print.y)(process.stdout, `${page}
`), errors.hS.passed;
        const watch = watchSignals(process, process.stderr.isTTY === !0), invocation = readInvocation(flags.common, process.env), front = await openHost({ environment: process.env, level: invocation.level });
        invocation.json && front.reserveStdout(), onCrash(front);
        const ending = await work(definition, steps, { flags, invocation, front, watch }), exitCode = await writeEverywhere({ definition, invocation, front }, ending);
        return watch.release(), exitCode;
      }
      async function work(definition, { run, post }, { flags, invocation, front, watch }) {
        try {
          for (const warning of strayVariables(definition, process.env))
            front.log.warn(warning);
          const sources = {
            flags: flags.inputs,
            environment: process.env,
            standardInput: () => process.stdin,
            spelling: front.spelling,
            signal: watch.signal
          }, read = await readInputs(definition, sources, [...flags.problems, ...invocation.problems]);
          read.secrets.forEach(front.masks.add);
          for (const warning of read.warnings)
            front.log.warn(warning);
          definition.ownsStdout?.(read.values) && front.reserveStdout();
          const isPost = post !== void 0 && front.state("main") !== void 0;
          definition.post && !isPost && front.saveState("main", "started");
          const working = (isPost ? post : run)(read.values, edgeOf(front, watch)), { outcome, cancelled } = await untilDone(working, watch), outputs = setOutputs(definition, outcome?.outputs ?? {}), error = cancelled ? watch.signal.reason : outcome.error;
          return error !== void 0 ? { exitCode: (0, errors.FO)(error), outputs, outcome, error } : { exitCode: errors.hS[outcome?.verdict ?? "unknown"], outputs, outcome };
        } catch (error) {
          return { exitCode: (0, errors.FO)(error), outputs: /* @__PURE__ */ new Map(), error };
        }
      }
      async function untilDone(working, watch) {
        let outcome;
        const done = working.then((result) => {
          outcome = result;
        }), interrupted = new Promise((resolve) => {
          watch.signal.addEventListener("abort", () => resolve(), { once: !0 });
        });
        return await Promise.race([Promise.allSettled([done]), interrupted]), watch.signal.aborted ? (await watch.settled(done), { cancelled: !0, outcome }) : { cancelled: !1, outcome: await working };
      }
      function edgeOf(front, watch) {
        return { host: {
          kind: front.kind,
          environment: process.env,
          log: front.log,
          cancellation: watch,
          mask: front.masks.add,
          saveState: front.saveState,
          state: front.state
        }, files: filesIn(process.cwd(), watch.signal) };
      }
      async function writeEverywhere(places, ending) {
        const { definition, invocation, front } = places, conclusion = concludeWith(definition, ending, front);
        try {
          await writeFiles(invocation, conclusion);
        } catch (error) {
          const spoilt = { ...ending, exitCode: ending.exitCode || errors.hS.unknown, spoilt: error };
          return await conclude(places, spoilt, concludeWith(definition, spoilt, front));
        }
        return await conclude(places, ending, conclusion);
      }
      async function writeFiles({ outputsFile, summaryFile }, { outputs, summary }) {
        const files = filesIn(process.cwd());
        outputsFile !== void 0 && await files.writeWhole(outputsFile, outputsDocument(outputsFile, outputs)), summaryFile !== void 0 && await files.writeWhole(summaryFile, summary);
      }
      async function conclude({ definition, invocation, front }, ending, conclusion) {
        for (const line of [...stackOf(ending.error), ...stackOf(ending.spoilt)])
          front.log.debug(line);
        try {
          await front.conclude(conclusion);
          const document = ending.outcome?.stdout;
          return document !== void 0 ? await front.printDocument(document) : invocation.json && await front.printDocument(jsonLine(definition.name, ownVersion(), ending, conclusion)), ending.exitCode;
        } catch (error) {
          return front.fail((0, errors.qz)(error)), ending.exitCode || errors.hS.unknown;
        }
      }
      function ownVersion() {
        return versionOf(process.argv[1] ?? "");
      }
      function outputsDocument(file2, outputs) {
        return file2.endsWith(".json") ? `${(0, exact_json.zX)((0, output_files.Pk)(outputs), 2)}
` : (0, output_files.P2)(outputs);
      }
      function tooOld(name, version) {
        if (!(Number.parseInt(version, 10) >= oldestNode))
          return `${name} needs Node.js ${oldestNode} or newer and runs on ${version}: add runtime-versions: nodejs: 24`;
      }
      function onCrash(front) {
        process.once("uncaughtException", (error) => {
          front.fail((0, errors.qz)(error));
          for (const line of stackOf(error))
            front.log.debug(line);
          process.exit(errors.hS.unknown);
        });
      }
      function stackOf(error) {
        return error instanceof Error ? [...(error.stack ?? "").split(`
`), ...stackOf(error.cause)] : [];
      }
    })
  ),
  /***/
  921: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        _: () => (
          /* binding */
          createMasks
        )
        /* harmony export */
      });
      var _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(1737);
      const shortestLine = 4;
      function createMasks(tellRunner = () => {
      }) {
        const secrets = /* @__PURE__ */ new Set(), forms = /* @__PURE__ */ new Set();
        let longestFirst = [];
        return {
          add(secret) {
            if (secret.trim() === "" || secrets.has(secret))
              return;
            secrets.add(secret), tellRunner(secret);
            const lines = secret.split(/\r?\n/).filter((line) => line.trim().length >= shortestLine);
            for (const part of /* @__PURE__ */ new Set([secret, ...lines]))
              for (const form of formsOf(part))
                forms.add(form);
            longestFirst = [];
          },
          apply(text) {
            return longestFirst.length < forms.size && (longestFirst = [...forms].sort((a, b) => b.length - a.length)), longestFirst.reduce((masked, form) => masked.replaceAll(form, "***"), text);
          }
        };
      }
      function* formsOf(secret) {
        const inJson = escapedJson(secret);
        for (const written of /* @__PURE__ */ new Set([secret, inJson, escapedJson(inJson)])) {
          const escaped = [written, (0, _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.RK)(written), _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.text(written)];
          yield* escaped;
          for (const form of escaped)
            yield form.replaceAll(/(?<!\\)\|/g, "\\|");
          yield _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.a4.label(written);
        }
      }
      function escapedJson(text) {
        return JSON.stringify(text).slice(1, -1);
      }
    })
  ),
  /***/
  685: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        P2: () => (
          /* binding */
          dotEnv
        ),
        /* harmony export */
        Pk: () => (
          /* binding */
          jsonOutputs
        ),
        /* harmony export */
        jO: () => (
          /* binding */
          outputText
        ),
        /* harmony export */
        oy: () => (
          /* binding */
          shellName
        )
        /* harmony export */
      });
      var _exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8138);
      function outputText(value) {
        return typeof value == "string" && !(0, _exact_json_js__WEBPACK_IMPORTED_MODULE_0__.zr)(value) ? value : (0, _exact_json_js__WEBPACK_IMPORTED_MODULE_0__.zX)(value);
      }
      function dotEnv(outputs) {
        return [...outputs].map(([name, value]) => `${shellName(name)}=${shellQuote(outputText(value))}
`).join("");
      }
      function shellName(name) {
        return name.toUpperCase().replaceAll("-", "_");
      }
      function jsonOutputs(outputs) {
        return Object.fromEntries(outputs);
      }
      function shellQuote(value) {
        return `'${value.replaceAll("\0", "\uFFFD").replaceAll("'", "'\\''")}'`;
      }
    })
  ),
  /***/
  8879: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        j: () => (
          /* binding */
          writeTo
        ),
        /* harmony export */
        y: () => (
          /* binding */
          print
        )
        /* harmony export */
      });
      function print(stream, text, write = writeTo(stream)) {
        return new Promise((resolve, reject) => {
          const settle = (error) => {
            error && error.code !== "EPIPE" ? reject(error) : resolve();
          };
          stream.once("error", settle), write(text, settle);
        });
      }
      function writeTo(stream) {
        const write = stream.write;
        return (text, taken) => write.call(stream, text, "utf8", taken);
      }
    })
  ),
  /***/
  5034: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        T: () => (
          /* binding */
          quoted
        )
        /* harmony export */
      });
      const longest = 80;
      function quoted(text) {
        return JSON.stringify(text.length > longest ? `${text.slice(0, longest)}\u2026` : text);
      }
    })
  ),
  /***/
  4885: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) {
      __nccwpck_require__2.d(__webpack_exports__2, {
        a: () => (
          /* binding */
          didYouMean
        ),
        h: () => (
          /* binding */
          suggestion
        )
      });
      const array = [], characterCodeCache = [];
      function leven(first, second, options) {
        if (first === second)
          return 0;
        const maxDistance = options?.maxDistance, swap = first;
        first.length > second.length && (first = second, second = swap);
        let firstLength = first.length, secondLength = second.length;
        for (; firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength); )
          firstLength--, secondLength--;
        let start = 0;
        for (; start < firstLength && first.charCodeAt(start) === second.charCodeAt(start); )
          start++;
        if (firstLength -= start, secondLength -= start, maxDistance !== void 0 && secondLength - firstLength > maxDistance)
          return maxDistance;
        if (firstLength === 0)
          return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
        let bCharacterCode, result, temporary, temporary2, index = 0, index2 = 0;
        for (; index < firstLength; )
          characterCodeCache[index] = first.charCodeAt(start + index), array[index] = ++index;
        for (; index2 < secondLength; ) {
          for (bCharacterCode = second.charCodeAt(start + index2), temporary = index2++, result = index2, index = 0; index < firstLength; index++)
            temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1, temporary = array[index], result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
          if (maxDistance !== void 0) {
            let rowMinimum = result;
            for (index = 0; index < firstLength; index++)
              array[index] < rowMinimum && (rowMinimum = array[index]);
            if (rowMinimum > maxDistance)
              return maxDistance;
          }
        }
        return array.length = firstLength, characterCodeCache.length = firstLength, maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
      }
      function closestMatch(target, candidates, options) {
        if (!Array.isArray(candidates) || candidates.length === 0)
          return;
        const userMax = options?.maxDistance, targetLength = target.length;
        for (const candidate of candidates)
          if (candidate === target)
            return candidate;
        if (userMax === 0)
          return;
        let best, bestDist = Number.POSITIVE_INFINITY;
        const seen = /* @__PURE__ */ new Set();
        for (const candidate of candidates) {
          if (seen.has(candidate))
            continue;
          seen.add(candidate);
          const lengthDiff = Math.abs(candidate.length - targetLength);
          if (lengthDiff >= bestDist || userMax !== void 0 && lengthDiff > userMax)
            continue;
          const cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax, distance = cap === void 0 ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
          if (userMax !== void 0 && distance > userMax)
            continue;
          let actualD = distance;
          if (cap !== void 0 && distance === cap && cap === userMax && (actualD = leven(target, candidate)), actualD < bestDist && (bestDist = actualD, best = candidate, bestDist === 0))
            break;
        }
        if (!(userMax !== void 0 && bestDist > userMax))
          return best;
      }
      function suggestion(word, candidates) {
        const lower = word.toLowerCase().slice(0, 100), match = closestMatch(lower, candidates);
        if (match !== void 0)
          return leven(lower, match.toLowerCase()) <= Math.max(1, Math.round(match.length * 0.4)) ? match : void 0;
      }
      function didYouMean(word, candidates) {
        const meant = suggestion(word, candidates);
        return meant === void 0 ? "" : ` (did you mean "${meant}"?)`;
      }
    })
  ),
  /***/
  1737: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) {
      __nccwpck_require__2.d(__webpack_exports__2, {
        ji: () => (
          /* reexport */
          durationInWords
        ),
        cf: () => (
          /* reexport */
          forRunnerLog
        ),
        Pq: () => (
          /* reexport */
          json_namespaceObject
        ),
        m7: () => (
          /* reexport */
          keepEnds
        ),
        wD: () => (
          /* reexport */
          markdown_namespaceObject
        ),
        a4: () => (
          /* reexport */
          mermaid_namespaceObject
        ),
        RK: () => (
          /* reexport */
          visible
        )
      });
      var json_namespaceObject = {};
      __nccwpck_require__2.r(json_namespaceObject), __nccwpck_require__2.d(json_namespaceObject, {
        document: () => json_document,
        unread: () => unread
      });
      var markdown_namespaceObject = {};
      __nccwpck_require__2.r(markdown_namespaceObject), __nccwpck_require__2.d(markdown_namespaceObject, {
        code: () => code,
        codeBlock: () => codeBlock,
        heading: () => heading,
        link: () => markdown_link,
        table: () => table,
        text: () => markdown_text
      });
      var mermaid_namespaceObject = {};
      __nccwpck_require__2.r(mermaid_namespaceObject), __nccwpck_require__2.d(mermaid_namespaceObject, {
        fits: () => fits,
        flowchart: () => flowchart,
        label: () => label,
        limits: () => limits
      });
      const wide = [
        [4352, 4447],
        [8986, 8987],
        [9193, 9196],
        [11904, 12350],
        [12353, 13311],
        [13312, 19903],
        [19968, 40959],
        [40960, 42191],
        [43360, 43391],
        [44032, 55203],
        [63744, 64255],
        [65040, 65049],
        [65072, 65135],
        [65281, 65376],
        [65504, 65510],
        [94176, 101631],
        [110576, 111359],
        [127488, 128591],
        [128640, 128767],
        [128992, 129003],
        [129280, 129791],
        [131072, 262141]
      ];
      function displayWidth(text) {
        if (/^[\x20-\x7e]*$/.test(text))
          return text.length;
        let width = 0;
        for (const character of text)
          width += widthOf(character);
        return width;
      }
      function keepStart(text, columns) {
        let [end, width] = [0, 0];
        for (const character of text) {
          if (width += widthOf(character), width > columns)
            break;
          end += character.length;
        }
        return text.slice(0, end);
      }
      function keepEnd(text, columns) {
        let [start, width] = [text.length, 0];
        for (const character of [...text].reverse()) {
          if (width += widthOf(character), width > columns)
            break;
          start -= character.length;
        }
        return text.slice(start);
      }
      function keepEnds(text, columns) {
        if (displayWidth(text) <= columns)
          return text;
        const head = keepStart(text, Math.floor((columns - 1) / 2));
        return `${head}\u2026${keepEnd(text, columns - 1 - displayWidth(head))}`;
      }
      function widthOf(character) {
        const code2 = character.codePointAt(0) ?? 0;
        return code2 < 768 ? 1 : /^[\p{Mn}\p{Me}]$/u.test(character) ? 0 : wide.some(([first, last]) => code2 >= first && code2 <= last) ? 2 : 1;
      }
      const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, named = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
      function visible(text) {
        return text.replace(unseen, (character) => named[character] ?? codePointEscape(character));
      }
      function forRunnerLog(text) {
        return visible(text).replace(/^(\s*)::/, "$1\\::").replaceAll("##[", "##\\[");
      }
      function codePointEscape(character) {
        const code2 = character.codePointAt(0) ?? 0;
        return code2 <= 255 ? `\\x${code2.toString(16).padStart(2, "0")}` : code2 <= 65535 ? `\\u${code2.toString(16).padStart(4, "0")}` : `\\u{${code2.toString(16)}}`;
      }
      function json_document(value, indent) {
        return `${unread(JSON.stringify(value, null, indent))}
`;
      }
      function unread(json) {
        return json.replaceAll("##[", "#\\u0023[");
      }
      function markdown_text(raw) {
        return visible(raw).replace(/[\\`*_{}[\]()<>#+\-.!|~&$=^:/"'@]/g, (character) => `\\${character}`);
      }
      function code(raw) {
        const shown = visible(raw);
        if (shown.trim() === "")
          return "` `";
        const fence = "`".repeat(longestRun(shown) + 1), pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
        return `${fence}${pad}${shown}${pad}${fence}`;
      }
      function markdown_link(label2, address) {
        return address.startsWith("https://") ? `[${label2}](${visible(address).replace(/[()<>[\]|\\\s]/g, percentEncoded)})` : label2;
      }
      function codeBlock(lines2, language = "") {
        const shown = lines2.map(visible), fence = "`".repeat(Math.max(3, longestRun(shown.join(`
`)) + 1));
        return [`${fence}${language}`, ...shown, fence].join(`
`);
      }
      function table(headers, rows) {
        const line = (cells) => `| ${cells.map(withoutBarePipe).join(" | ")} |`;
        return [line(headers), line(headers.map(() => "---")), ...rows.map(line)].join(`
`);
      }
      function heading(level, title) {
        return `${"#".repeat(level)} ${title}`;
      }
      function percentEncoded(character) {
        return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
      }
      function withoutBarePipe(cell) {
        return cell.replace(/(?<!\\)\|/g, "\\|");
      }
      function longestRun(shown) {
        return Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
      }
      const limits = { characters: 5e4, edges: 500 };
      function flowchart({ direction, nodes, edges, classes }) {
        return [
          `flowchart ${direction}`,
          ...nodes.flatMap((node) => lines(node, "  ")),
          ...edges.map(arrow),
          ...Object.entries(classes).map(([name, style]) => `  classDef ${name} ${style}`)
        ];
      }
      function fits(chart) {
        return chart.edges.length <= limits.edges && flowchart(chart).join(`
`).length <= limits.characters;
      }
      function label(raw) {
        return [...visible(raw).trim()].map((character) => /^[\p{L}\p{N}\p{M} ]$/u.test(character) ? character : `#${character.codePointAt(0)};`).join("");
      }
      const shapes = {
        box: ['["', '"]'],
        round: ['(["', '"])'],
        diamond: ['{"', '"}'],
        folded: ['[["', '"]]']
      };
      function lines(node, indent) {
        if ("nodes" in node)
          return [
            `${indent}subgraph ${node.id}["${label(node.title)}"]`,
            ...node.nodes.flatMap((inner) => lines(inner, `${indent}  `)),
            `${indent}end`,
            ...node.style === void 0 ? [] : [`${indent}class ${node.id} ${node.style}`]
          ];
        const [open, close] = shapes[node.shape ?? "box"], style = node.style === void 0 ? "" : `:::${node.style}`;
        return [`${indent}${node.id}${open}${node.lines.map(label).join("<br/>")}${close}${style}`];
      }
      function arrow({ from, to, label: text, dotted }) {
        return `  ${from} ${dotted ? "-.->" : "-->"}${text === void 0 ? "" : `|"${label(text)}"|`} ${to}`;
      }
      const units = [
        ["d", 864e5],
        ["h", 36e5],
        ["m", 6e4],
        ["s", 1e3]
      ];
      function durationInWords(ms) {
        if (ms < 1e3)
          return `${Math.round(ms)}ms`;
        if (ms < 9950)
          return `${(ms / 1e3).toFixed(1).replace(/\.0$/, "")}s`;
        const whole = Math.round(ms / 1e3) * 1e3, first = units.findIndex(([, size2]) => whole >= size2), [unit, size] = units[first] ?? units[3], rest = units[first + 1], smaller = rest === void 0 ? 0 : Math.floor(whole % size / rest[1]);
        return `${Math.floor(whole / size)}${unit}${rest === void 0 || smaller === 0 ? "" : ` ${smaller}${rest[0]}`}`;
      }
      function timeInWords(at) {
        return new Date(at).toISOString().slice(0, 19).replace("T", " ");
      }
    })
  )
  /******/
}, __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0)
    return cachedModule.exports;
  var module = __webpack_module_cache__[moduleId] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  }, threw = !0;
  try {
    __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__), threw = !1;
  } finally {
    threw && delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}
__nccwpck_require__.m = __webpack_modules__, typeof __nccwpck_require__ < "u" && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/"), (() => {
  var webpackQueues = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", webpackExports = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", webpackError = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", resolveQueue = (queue) => {
    queue && queue.d < 1 && (queue.d = 1, queue.forEach((fn) => fn.r--), queue.forEach((fn) => fn.r-- ? fn.r++ : fn()));
  }, wrapDeps = (deps) => deps.map((dep) => {
    if (dep !== null && typeof dep == "object") {
      if (dep[webpackQueues]) return dep;
      if (dep.then) {
        var queue = [];
        queue.d = 0, dep.then((r) => {
          obj[webpackExports] = r, resolveQueue(queue);
        }, (e) => {
          obj[webpackError] = e, resolveQueue(queue);
        });
        var obj = {};
        return obj[webpackQueues] = (fn) => fn(queue), obj;
      }
    }
    var ret = {};
    return ret[webpackQueues] = (x) => {
    }, ret[webpackExports] = dep, ret;
  });
  __nccwpck_require__.a = (module, body, hasAwait) => {
    var queue;
    hasAwait && ((queue = []).d = -1);
    var depQueues = /* @__PURE__ */ new Set(), exports = module.exports, currentDeps, outerResolve, reject, promise = new Promise((resolve, rej) => {
      reject = rej, outerResolve = resolve;
    });
    promise[webpackExports] = exports, promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise.catch((x) => {
    })), module.exports = promise, body((deps) => {
      currentDeps = wrapDeps(deps);
      var fn, getResult = () => currentDeps.map((d) => {
        if (d[webpackError]) throw d[webpackError];
        return d[webpackExports];
      }), promise2 = new Promise((resolve) => {
        fn = () => resolve(getResult), fn.r = 0;
        var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
        currentDeps.map((dep) => dep[webpackQueues](fnQueue));
      });
      return fn.r ? promise2 : getResult();
    }, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue))), queue && queue.d < 0 && (queue.d = 0);
  };
})(), (() => {
  var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__, leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
    if (mode & 1 && (value = this(value)), mode & 8 || typeof value == "object" && value && (mode & 4 && value.__esModule || mode & 16 && typeof value.then == "function"))
      return value;
    var ns = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(ns);
    var def = {};
    leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
    for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current))
      Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
    return def.default = () => value, __nccwpck_require__.d(ns, def), ns;
  };
})(), __nccwpck_require__.d = (exports, definition) => {
  for (var key in definition)
    __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, { enumerable: !0, get: definition[key] });
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (chunkId) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => (__nccwpck_require__.f[key](chunkId, promises), promises), [])), __nccwpck_require__.u = (chunkId) => "" + chunkId + ".index.js", __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop), __nccwpck_require__.r = (exports) => {
  typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(exports, "__esModule", { value: !0 });
}, (() => {
  var installedChunks = {
    /******/
    792: 0
    /******/
  }, installChunk = (data) => {
    var { ids, modules, runtime } = data, moduleId, chunkId, i = 0;
    for (moduleId in modules)
      __nccwpck_require__.o(modules, moduleId) && (__nccwpck_require__.m[moduleId] = modules[moduleId]);
    for (runtime && runtime(__nccwpck_require__); i < ids.length; i++)
      chunkId = ids[i], __nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId] && installedChunks[chunkId][0](), installedChunks[ids[i]] = 0;
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0)
      if (installedChunkData)
        promises.push(installedChunkData[1]);
      else {
        var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
          throw installedChunks[chunkId] !== 0 && (installedChunks[chunkId] = void 0), e;
        }), promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
        promises.push(installedChunkData[1] = promise);
      }
  };
})();
var __webpack_exports__ = __nccwpck_require__(1672);
__webpack_exports__ = await __webpack_exports__;
