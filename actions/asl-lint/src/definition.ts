import { defineAction, input, output } from '@aws-delivery-actions/host'

export const definition = defineAction({
  name: 'asl-lint',
  purpose:
    'Finds what AWS would refuse in Step Functions definitions, and what would fail later, with its line',
  branding: { icon: 'check-circle', color: 'orange' },
  inputs: {
    files: input.glob({
      describe:
        'What to lint: definitions, and templates that hold some, as files, folders or glob patterns, one a line. Without it every `*.asl.json`, `*.asl.yaml` and `*.asl.yml` below the working directory, and every template of CloudFormation, SAM, CDK, Serverless and Terraform with a state machine in it',
      example: 'statemachines/**/*.asl.json',
    }),
    type: input.oneOf(
      {
        auto: 'What the template says, and Standard where nothing is said',
        standard: 'Standard state machines',
        express: 'Express state machines, which have no jobs, callbacks and activities',
      },
      { fallback: 'auto', describe: 'The type of the state machines' },
    ),
    substitutions: input.lines({
      describe:
        'Values for the `${NAME}` of the definitions, one `NAME=VALUE` a line; a line without `=` names a file of such lines, or with one JSON object. A value that stands without quotes in the definition keeps its JSON type',
      example: 'OrdersTableArn=arn:aws:dynamodb:eu-west-1:123456789012:table/orders',
    }),
    config: input.file({
      describe:
        'The configuration: levels of rules, findings to wave through, type and substitutions. Without it the `.asl-lint.yaml` or `.asl-lint.json` of the working directory or of the nearest folder above, up to the root of the repository',
      example: '.asl-lint.yaml',
    }),
    baseline: input.file({
      describe: 'A file of findings that are known and do not count',
      example: '.asl-lint-baseline.json',
    }),
    'update-baseline': input.boolean({
      describe: 'Whether `baseline` is written anew, with every finding that there is',
    }),
    fix: input.boolean({
      describe:
        'Whether files are mended where a machine can do it: only what can mean nothing else, and no other character',
    }),
    'fail-on': input.oneOf(
      {
        error: 'Errors',
        warning: 'Errors and warnings',
        none: 'Nothing: findings are only told',
      },
      { default: 'error', describe: 'Which findings make the run fail' },
    ),
    format: input.oneOf(
      {
        text: 'Findings in the log, each with its piece of the file',
        json: 'One JSON document on stdout',
        sarif: 'SARIF 2.1.0 on stdout, for code scanning',
        junit: 'JUnit XML on stdout, for report groups',
        aws: 'One JSON document on stdout, of the shape that ValidateStateMachineDefinition answers with',
      },
      { default: 'text', describe: 'How the findings are printed' },
    ),
    'json-file': input.file({
      describe: 'A file for the JSON document, whatever the format',
      example: 'reports/asl-lint.json',
    }),
    'sarif-file': input.file({
      describe: 'A file for the SARIF report, whatever the format',
      example: 'reports/asl-lint.sarif',
    }),
    'junit-file': input.file({
      describe: 'A file for the JUnit report, whatever the format',
      example: 'reports/asl-lint.xml',
    }),
    'graph-dir': input.file({
      describe: 'A folder for the graph of each definition, with what was found in its states',
      example: 'graphs',
    }),
    'graph-format': input.oneOf(
      {
        mermaid: 'Flowcharts of Mermaid, for Markdown',
        html: 'Pages without a network: pan, zoom, each state with its source and findings, saved as SVG',
      },
      { default: 'mermaid', describe: 'What the graphs are' },
    ),
    'max-findings': input.integer({
      default: '200',
      min: 1,
      describe:
        'How many findings the text format prints, errors first. More are counted and stand in the reports, of each rule up to 10,000 a file',
    }),
    'validate-with-aws': input.boolean({
      describe:
        'Whether AWS is asked about every definition too (ValidateStateMachineDefinition). What it finds beyond that joins the findings',
    }),
  },
  outputs: {
    errors: output.number('How many errors were found', { example: '0' }),
    warnings: output.number('How many warnings were found', { example: '2' }),
    'file-count': output.number('How many files were read', { example: '14' }),
    definitions: output.number('How many state machines the files hold', { example: '14' }),
    fixed: output.number('How many findings were mended, with `fix`', { example: '0' }),
    suppressed: output.number(
      'How many findings do not count: by a comment, the configuration or the baseline',
      { example: '0' },
    ),
    'graph-dir': output.text('The folder of the graphs. Not set without the input `graph-dir`'),
    'json-file': output.text('The file with the JSON document. Not set without the input `json-file`'),
    'sarif-file': output.text('The file with the SARIF report. Not set without the input `sarif-file`'),
    'junit-file': output.text('The file with the JUnit report. Not set without the input `junit-file`'),
  },
  positionals: 'files',
  ownsStdout: ({ format }) => format !== 'text',
  failure: 'there are findings of the level that `fail-on` names',
  permissions: [
    {
      action: 'states:ValidateStateMachineDefinition',
      resource: '*',
      why: 'ask AWS about the definitions, with `validate-with-aws`',
      optional: true,
    },
  ],
  examples: [
    {
      flags: '--fail-on=warning',
      describe: 'Lint all definitions and templates below the working directory, strictly',
    },
    { flags: 'orders.asl.json --type=express', describe: 'Lint one Express definition' },
    { flags: 'statemachines --format=json', describe: 'Lint a folder and print one JSON document' },
    {
      flags: 'statemachines --sarif-file=asl-lint.sarif --junit-file=asl-lint.xml',
      describe: 'Lint a folder, print the findings, and write them for code scanning and a report group',
    },
  ],
})
