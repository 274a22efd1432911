import { defineAction, input, output } from '@aws-delivery-actions/host'
import { versionSchemes } from './version.js'

const name = { expression: /^[A-Za-z0-9][A-Za-z0-9._-]*$/, form: 'letters, digits and any of . _ -' }
const accountId = { expression: /^[0-9]{12}$/, form: 'an account id of 12 digits' }
const bucketPrefix = {
  expression: /^[a-z0-9][a-z0-9.-]*$/,
  form: 'lower-case letters, digits, . and -, the first a letter or digit',
}
const tablePrefix = { expression: /^[A-Za-z0-9_.-]+$/, form: 'letters, digits and any of _ . -' }
const schemeChoices = Object.fromEntries(
  Object.entries(versionSchemes).map(([scheme, { form, example }]) => [
    scheme,
    `${form}, such as ${example}`,
  ]),
) as Record<keyof typeof versionSchemes, string>

export const definition = defineAction({
  name: 'terraform-tag-router',
  purpose: 'Turns a git tag into the Terraform state, account and Region that it deploys, or into a clear no',
  branding: { icon: 'git-merge', color: 'purple' },
  inputs: {
    tag: input.string({
      describe:
        'The tag to route. Without it: the tag of `GITHUB_REF`, `CODEBUILD_WEBHOOK_TRIGGER` or `CODEBUILD_WEBHOOK_HEAD_REF`, else the one tag at the commit being built',
      example: 'dev_us-east-1/research/1.0',
    }),
    grammar: input.string({
      default: '{env}_{scope}/{team}/{version}',
      describe: 'The form of a tag: a template with each of these four fields once',
    }),
    environments: input.list({
      default: 'dev,qa,staging,prod',
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
      default: 'us-east-1',
      describe: 'The Region from which the scope `global` is deployed',
    }),
    'expect-env': input.string({
      pattern: name,
      describe: 'The one environment this pipeline deploys to. A tag for another one is refused',
      example: 'prod',
    }),
    'state-bucket-prefix': input.string({
      required: true,
      pattern: bucketPrefix,
      describe: 'The state lies in the bucket `<prefix>-<env>`',
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
      { default: 'lockfile', describe: 'How Terraform keeps two runs from writing one state' },
    ),
    'environments-dir': input.string({
      default: 'environments',
      describe:
        'The folder of the variable files: `<env>/<team>/variables.tfvars` and `<env>/<team>/<region>.tfvars` in it. Another one than the default must exist',
    }),
    'version-scheme': input.oneOf(schemeChoices, {
      default: 'dotted',
      describe: 'The form of the version in the tag',
    }),
    'git-checks': input.oneOf(
      {
        off: 'git is not asked',
        warn: 'What does not hold is told, and the tag is routed',
        require: 'What does not hold ends the run with 1, what cannot be decided with 3',
      },
      {
        default: 'warn',
        describe: 'Whether the tag exists, is annotated and points at the commit that is checked out',
      },
    ),
    'target-mode': input.oneOf(
      { article: '`module.regional` or `module.global`', none: 'No target' },
      { default: 'article', describe: 'What `terraform plan -target` is to be given' },
    ),
    'output-dir': input.string({
      default: 'terraform-route',
      describe: 'The folder for the generated files. Two routes never share a file in it',
    }),
  },
  outputs: {
    env: output.text('The environment', { example: 'dev' }),
    scope: output.text('The scope as the tag has it: a Region or `global`', { example: 'us-east-1' }),
    'scope-type': output.oneOf(['regional', 'global'], 'Whether the scope is a Region'),
    region: output.text('The Region to deploy to; for the scope `global` the `global-region`', {
      example: 'us-east-1',
    }),
    partition: output.text('The partition of the Region', { example: 'aws' }),
    team: output.text('The team', { example: 'research' }),
    version: output.text('The version', { example: '1.0' }),
    'account-id': output.text(
      "The target account, always 12 digits, from `account` in the team's variable files. Not set when they have none",
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
    target: output.text('The value of `terraform plan -target`. Not set when `target-mode` is `none`', {
      example: 'module.regional',
    }),
    'github-environment': output.text(
      'The GitHub environment whose protection rules apply: the environment',
      {
        example: 'dev',
      },
    ),
    commit: output.text('The commit that the tag points at. Not set when git does not say'),
    route: output.json('The route as one object: the outputs above it that are no files and no arguments'),
  },
  failure: 'a git check that `git-checks=require` asks for does not hold',
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
  ],
})
