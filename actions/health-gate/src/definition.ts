import { defineAction, input, output } from '@aws-delivery-actions/host'

const waiting = ['wait']

export const definition = defineAction({
  name: 'health-gate',
  purpose: 'Holds a deployment until AWS Health has been steady, and tells which Regions may go on',
  branding: { icon: 'heart', color: 'red' },
  inputs: {
    mode: input.oneOf(
      {
        check: 'Looks once; a sick Region is exit code 1',
        wait: 'Looks until the Regions have been healthy for `stable-for`, or `timeout` has passed',
        filter: 'Looks once and tells which Regions may go on; sick ones do not fail the run',
        report: 'Looks once, records the verdict and passes whatever it is, unless it may not look',
      },
      { default: 'check', describe: 'What to do' },
    ),
    regions: input.list({
      describe: 'The Regions that the deployment touches, together with those of `matrix`',
      example: 'eu-west-1, us-east-1',
    }),
    services: input.list({
      describe:
        'The services whose events count, as AWS Health writes them. Without them and `services-from` all services count',
      example: 'EC2, LAMBDA, DYNAMODB',
    }),
    'services-from': input.glob({
      describe:
        'Files that say what is deployed, added to `services`: CloudFormation and SAM templates, a `cdk.out` folder, Terraform plans as JSON',
      example: 'template.yaml',
    }),
    'availability-zones': input.list({
      describe:
        'Zones that the deployment touches. They narrow only the Regions that they belong to, and events that name no zone always count',
      example: 'us-east-1a, us-east-1b',
    }),
    policy: input.string({
      default: 'all',
      pattern: { expression: /^(all|any|quorum:\d+)$/, form: 'all, any or quorum:N' },
      describe:
        'How many Regions must be healthy for the verdict `healthy`: `all`, `any`, or `quorum:N` for at least N. It is `unknown` while they could be among those that are unknown, else `unhealthy`',
    }),
    'initial-delay': input.duration({
      default: '0s',
      modes: waiting,
      describe: 'How long to wait before the first look',
    }),
    interval: input.duration({
      default: '60s',
      modes: waiting,
      describe: 'From the end of one look to the next, `1s` or more',
    }),
    'stable-for': input.duration({
      default: '0s',
      describe:
        'How long a Region must have been healthy without a break. Events that ended earlier than that no longer count',
    }),
    timeout: input.duration({
      default: '30m',
      describe:
        'After how long to give up, the initial delay included; one look is given up after 2m at most',
    }),
    'error-limit': input.integer({
      default: '5',
      min: 0,
      max: 1000,
      modes: waiting,
      describe: 'How many looks in a row may fail before the run ends without a verdict',
    }),
    categories: input.list({
      default: 'issue',
      of: ['issue', 'accountNotification', 'scheduledChange', 'investigation'],
      describe: 'The categories of events that count',
    }),
    'include-global': input.oneOf(
      {
        always: 'They count like events of the Region, within `services`',
        auto: 'They count when no services are given, or when their service is deployed, which comes to the same as `always`',
        never: 'They do not count, whatever their service',
      },
      {
        default: 'always',
        describe: 'Whether events of global services, such as IAM and CloudFront, count for every Region',
      },
    ),
    'ignore-file': input.file({
      describe:
        'Known events that do not count, as a YAML or JSON list. Each entry has `reason`, `expires`, and at least one of `arn`, `type-code`, `service` and `region`; `owner` is welcome. Events of several services need more than a `region`',
      example: '.github/health-ignore.yaml',
    }),
    ignore: input.string({
      describe: 'The same as text',
      example: '[{"arn": "arn:aws:health:…", "reason": "model removal", "expires": "2026-07-01"}]',
    }),
    source: input.oneOf(
      {
        auto: 'The API; the public feeds where it needs a support plan that the account has not, or is out of order',
        api: 'The API alone, which needs a support plan',
        public: 'The feeds of the public status page, without credentials',
      },
      { default: 'auto', describe: 'Where events are read' },
    ),
    'public-feed-url': input.string({
      default: 'https://health.aws.amazon.com/public',
      pattern: { expression: /^https?:\/\/[^\s]+$/, form: 'an http or https URL' },
      describe:
        'Where the feeds `events` and `currentevents` stand; the URL of one of them for that one alone',
    }),
    'on-error': input.oneOf(
      {
        fail: 'The run ends with 3',
        pass: 'The run passes with the verdict `unknown`',
      },
      {
        default: 'fail',
        describe:
          'What trouble of the network, errors of the service and throttling lead to when no verdict can be had. Credentials that are refused or do not come and missing permissions always fail',
      },
    ),
    organization: input.boolean({
      describe:
        'Whether to read the events of the whole organization. Needs its management account or a delegated administrator',
    }),
    'account-ids': input.list({
      pattern: { expression: /^\d{12}$/, form: 'account ids of 12 digits' },
      describe: 'With `organization`: the accounts whose own events count',
      example: '111122223333',
    }),
    matrix: input.jsonText({
      describe:
        'A matrix to take sick Regions out of: an array of rows, or `{"include": […]}` and nothing beside it, each row with `region`',
      example: '[{"region": "eu-west-1", "role": "deploy"}]',
    }),
    force: input.boolean({
      describe:
        'Passes whatever the verdict is, after one look, and records who did it and why. What must be mended, such as a missing permission, still fails',
    }),
    'force-reason': input.string({
      describe: 'Why it is forced. `force` needs it',
      example: 'the fix for the incident itself, CHG-4711',
    }),
    'evidence-file': input.file({
      describe: 'Where to write what was seen and decided, as JSON with a hash',
      example: 'evidence.json',
    }),
  },
  outputs: {
    verdict: output.oneOf(
      ['healthy', 'unhealthy', 'unknown'],
      'What was found, whatever `force` and `mode` made of it',
    ),
    'healthy-regions': output.list('Regions that may go on', { example: '["eu-west-1"]' }),
    'unhealthy-regions': output.list('Regions with an event that counts, or not healthy for long enough'),
    'unknown-regions': output.list('Regions of which nothing certain could be read'),
    'any-healthy': output.boolean(
      'Whether there is a healthy Region: for `if:`, because an empty matrix fails a job',
    ),
    matrix: output.json(
      'The rows of `matrix` whose Region is healthy, in its form; without one `{"include": [{"region": …}]}`',
    ),
    'blocking-count': output.number('How many events block'),
    'blocking-events': output.list('Their ARNs, or the service where the source tells no ARN'),
    source: output.oneOf(['api', 'public-events', 'current-events'], 'Which source answered last'),
    'waited-seconds': output.number('How long the run took'),
    'evidence-file': output.text('The file that holds the evidence'),
  },
  failure: 'a Region is not healthy, or fewer than `policy` asks for',
  permissions: [
    { action: 'health:DescribeEvents', resource: '*', why: 'read the events; `source=public` needs nothing' },
    {
      action: 'health:DescribeAffectedEntities',
      resource: '*',
      why: 'see that an event of the account no longer affects any of its resources',
      optional: true,
    },
    {
      action: 'health:DescribeEventsForOrganization',
      resource: '*',
      why: 'read the events of the organization, with `organization`',
      optional: true,
    },
    {
      action: 'health:DescribeAffectedAccountsForOrganization',
      resource: '*',
      why: 'leave out events of accounts that are not deployed to, with `account-ids`',
      optional: true,
    },
    {
      action: 'health:DescribeAffectedEntitiesForOrganization',
      resource: '*',
      why: 'see that an event no longer affects any resource, with `organization`',
      optional: true,
    },
    {
      action: 'organizations:DescribeOrganization',
      resource: '*',
      why: 'what AWS Health itself needs for `organization`',
      optional: true,
    },
    {
      action: 'organizations:ListAccounts',
      resource: '*',
      why: 'what AWS Health itself needs for `organization`',
      optional: true,
    },
  ],
  examples: [
    {
      flags: '--regions=eu-west-1,us-east-1 --services=LAMBDA,DYNAMODB',
      describe: 'Refuse to deploy while one of the services burns in one of the Regions',
    },
    {
      flags: '--mode=wait --regions=us-east-1 --stable-for=10m --timeout=2h',
      describe: 'Hold the deployment until us-east-1 has been healthy for ten minutes',
    },
    {
      flags: '--mode=filter --regions=eu-west-1,us-east-1 --outputs-file=gate.json',
      describe: 'Deploy the wave where it can be deployed',
    },
  ],
})
