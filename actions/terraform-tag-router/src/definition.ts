import { defineAction, input, output } from '@aws-delivery-actions/host'
import { accountId, branch, bucketPrefix, folder, name, tablePrefix } from './config/forms.js'
import { versionSchemes } from './tag/version.js'

const schemeChoices = Object.fromEntries(
  Object.entries(versionSchemes).map(([scheme, { form, example }]) => [
    scheme,
    `${form}, such as ${example}`,
  ]),
) as Record<keyof typeof versionSchemes, string>

/** A fallback, unlike a default, leaves the configuration its say: it stands in where that says nothing either. */
export const definition = defineAction({
  name: 'terraform-tag-router',
  purpose: 'Turns a git tag into the Terraform state, account and Region that it deploys, or into a clear no',
  branding: { icon: 'git-merge', color: 'purple' },
  inputs: {
    mode: input.oneOf(
      {
        route: 'Route one tag',
        validate: 'For pull requests: prove the configuration, its files and its sample tags, without a tag',
        list: 'Show every route of the configuration as a table and a matrix',
      },
      { default: 'route', describe: 'What to do' },
    ),
    tag: input.string({
      modes: ['route'],
      describe:
        'The tag to route. Without it: the tag of `GITHUB_REF`, `CODEBUILD_WEBHOOK_TRIGGER` or `CODEBUILD_WEBHOOK_HEAD_REF`, else the one tag at the commit being built',
      example: 'dev_us-east-1/research/1.0',
    }),
    config: input.file({
      describe:
        "The configuration, YAML or JSON, by `config.schema.json`. Its keys are these inputs' names and more, also per environment, team and Region. An input that is given wins over it",
      example: 'terraform-tag-router.yml',
    }),
    grammar: input.lines({
      fallback: '{env}_{scope}/{team}/{version}',
      describe:
        'The form of a tag: a template with each of these four fields once, or a regular expression from `^` to `$` with the four as named groups. Several are tried in their order',
    }),
    environments: input.list({
      fallback: 'dev,qa,staging,prod',
      pattern: name,
      describe: 'The environments there are',
    }),
    teams: input.list({
      pattern: name,
      describe: 'The teams there are. Without it every well-formed name is one',
      example: 'research, risk',
    }),
    regions: input.list({
      describe: 'The Regions that may be deployed to. Without it every Region of AWS',
      example: 'us-east-1, eu-central-1',
    }),
    'global-region': input.string({
      fallback: 'us-east-1',
      describe: 'The Region from which the scope `global` is deployed',
    }),
    'expect-env': input.string({
      pattern: name,
      describe: 'The one environment this pipeline deploys to. A tag for another one is refused',
      example: 'prod',
    }),
    'state-bucket-prefix': input.string({
      pattern: bucketPrefix,
      describe:
        'The state lies in the bucket `<prefix>-<env>`. Needed unless the configuration names it or has a template `state-bucket`',
      example: 'acme-tf',
    }),
    'lock-table-prefix': input.string({
      pattern: tablePrefix,
      describe:
        'The DynamoDB lock table is `<prefix>-<env>`. Without it the prefix is `<state-bucket-prefix>-lock`',
      example: 'acme-tf-lock',
    }),
    'state-region': input.string({
      describe:
        "The Region of the state's bucket. Without it the Region of the build (`AWS_REGION`, `AWS_DEFAULT_REGION`), else `global-region` with a warning",
      example: 'us-east-1',
    }),
    'state-account-id': input.string({
      pattern: accountId,
      describe:
        "The account whose credentials may touch the state, mostly the tooling account: goes into the backend's `allowed_account_ids`",
      example: '111122223333',
    }),
    'lock-mode': input.oneOf(
      {
        lockfile: 'S3 lock file, Terraform 1.10 or newer',
        dynamodb: 'DynamoDB table, which Terraform will drop',
        both: 'Both, to move from one to the other',
        none: 'No lock',
      },
      { fallback: 'lockfile', describe: 'How Terraform keeps two runs from writing one state' },
    ),
    'environments-dir': input.string({
      fallback: 'environments',
      pattern: folder,
      describe:
        'The folder of the variable files: `<env>/<team>/variables.tfvars` and `<env>/<team>/<region>.tfvars` in it. One that is given must exist',
    }),
    'version-scheme': input.oneOf(schemeChoices, {
      fallback: 'dotted',
      describe: 'The form of the version in the tag, and its order',
    }),
    'allow-downgrade': input.string({
      describe:
        "Lets a version be lower than one that is tagged already: the reason, or `true` to take the tag's own message for it",
      example: 'INC-42: 1.4 loses orders',
    }),
    'git-checks': input.oneOf(
      {
        off: 'git is not asked',
        warn: 'What does not hold is told, and the tag is routed',
        require: 'What does not hold ends the run with 1, what cannot be decided with 3',
      },
      {
        fallback: 'warn',
        describe: 'What comes of a tag that git does not vouch for',
      },
    ),
    'require-annotated': input.boolean({
      fallback: 'true',
      describe: 'Whether the tag must have a tagger, a date and a message',
    }),
    'require-signed': input.boolean({
      fallback: 'false',
      describe:
        'Whether the tag must be signed: by SSH or GPG as git verifies it, or as GitHub does, asked with `github-token`',
    }),
    'require-ancestor-of': input.list({
      pattern: branch,
      describe: 'Branches, one of which must hold the commit: the protected ones',
      example: 'main',
    }),
    'target-mode': input.oneOf(
      {
        article: '`module.regional` or `module.global`, for `-target`; it must exist',
        none: 'No target',
        dir: 'The folder `regional` or `global`, for `-chdir`; it must exist',
        workspace: 'The workspace `<env>-<scope>`, for `TF_WORKSPACE`',
      },
      { fallback: 'article', describe: 'How Terraform is kept to the scope of the tag' },
    ),
    'healthy-regions': input.string({
      modes: ['route'],
      describe:
        'The Regions that may be deployed to now, as a JSON array or a list: the output of health-gate. The others are left out of `matrix` and `waves`',
      example: '["us-east-1"]',
    }),
    wave: input.integer({
      min: 1,
      modes: ['route', 'list'],
      describe: 'The wave whose rows `matrix` holds. Without it those of all waves',
    }),
    'output-dir': input.string({
      fallback: 'terraform-route',
      pattern: folder,
      describe:
        'The folder for the generated files, for `.gitignore`. Two routes never share a file in it. It may be no link',
    }),
    'github-token': input.secret({
      githubDefault: '${{ github.token }}',
      describe:
        'Reads tags from a private repository where the checkout kept no credentials, and asks GitHub whether a signature is good',
    }),
    explain: input.boolean({
      fallback: 'false',
      describe: 'Whether to tell which level of the configuration gave each value',
    }),
  },
  outputs: {
    env: output.text('The environment', { example: 'dev' }),
    scope: output.text('The scope as the tag has it: a Region, `global`, or a group of them', {
      example: 'us-east-1',
    }),
    'scope-type': output.oneOf(['regional', 'global'], 'Whether the scope is a Region. Not set for a group'),
    region: output.text(
      'The Region to deploy to; for the scope `global` the `global-region`. Of this and the outputs down to `target` those that are one thing for the whole group are set for a group',
      { example: 'us-east-1' },
    ),
    partition: output.text('The partition of the Region', { example: 'aws' }),
    team: output.text('The team', { example: 'research' }),
    version: output.text('The version', { example: '1.0' }),
    'account-id': output.text(
      "The target account, always 12 digits, from the configuration's `accounts` or `account` in the team's variable files. Not set when neither has it",
      { example: '012345678901' },
    ),
    'role-arn': output.text('The role to assume in the target account. Not set without `account-id`', {
      example: 'arn:aws:iam::012345678901:role/InfraBuildRole',
    }),
    'session-name': output.text("The name of the role's session", { example: 'INFRA_BUILD' }),
    'state-bucket': output.text('The bucket of the state', { example: 'acme-tf-dev' }),
    'state-key': output.text('The key of the state', { example: 'research/dev-us-east-1/terraform.tfstate' }),
    'state-region': output.text('The Region of the bucket', { example: 'us-east-1' }),
    'lock-mode': output.oneOf(['lockfile', 'dynamodb', 'both', 'none'], 'The lock mode'),
    'lock-table': output.text(
      'The DynamoDB table of the lock. Set for the lock modes `dynamodb` and `both`',
      {
        example: 'acme-tf-lock-dev',
      },
    ),
    'backend-config-file': output.text('The generated file for `terraform init -backend-config=FILE`'),
    'backend-config-args': output.list(
      'The arguments of `terraform init` that say the same without the file, `-reconfigure` first',
    ),
    'var-files': output.list(
      "The team's variable files that exist and are not empty, in the order of `-var-file`",
    ),
    'var-args': output.list('The arguments of `terraform plan` that set `env`, `region` and `account`'),
    'tfvars-file': output.text('The generated variable file that says the same as `var-args`'),
    'tf-data-dir': output.text(
      'A folder for `TF_DATA_DIR` that no other route has, so that routes can share a checkout',
    ),
    target: output.text('What `target-mode` asks for. Not set when that is `none`', {
      example: 'module.regional',
    }),
    'github-environment': output.text('The GitHub environment whose protection rules apply', {
      example: 'dev',
    }),
    matrix: output.json(
      'What is to be deployed, for `strategy.matrix`: `include` with a row per route, each with the outputs above and its `wave`. 256 rows at most; of a `wave` only if that is given',
    ),
    waves: output.json(
      'The waves in their order: `wave` (its number), `bake-minutes` to wait after it, `scopes` and `matrix`',
    ),
    any: output.boolean('Whether `matrix` holds a row: GitHub fails a job whose matrix is empty. For `if:`'),
    commit: output.text('The commit that the tag points at. Not set when git does not say'),
    'previous-version': output.text(
      'The highest version that is tagged beside this one for the same route. Not set when there is none or git was not asked',
      { example: '0.9' },
    ),
    'route-hash': output.text(
      'A hash of the whole route: a plan that is stored under it is not found for another route',
    ),
    route: output.json('The route as one object: the outputs above that are no files and no arguments'),
  },
  failure:
    'a git check that `git-checks=require` asks for does not hold, or the mode validate found something wrong',
  permissions: [],
  examples: [
    {
      flags: '--tag=dev_us-east-1/research/1.0 --state-bucket-prefix=acme-tf --git-checks=off --json',
      describe: 'Route one tag without asking git',
    },
    {
      flags: '--state-bucket-prefix=acme-tf --expect-env=prod --git-checks=require --outputs-file=route.env',
      describe: 'In the prod pipeline: route the tag being built, and hand the route to the next commands',
    },
    {
      flags: '--mode=validate --config=terraform-tag-router.yml',
      describe: 'In a pull request: prove the configuration before a tag relies on it',
    },
  ],
})
