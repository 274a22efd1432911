import { defineAction, input, output } from '@aws-delivery-actions/host'

const starting = ['start']
const following = ['start', 'attach', 'redrive', 'resume']
const ending = [...following, 'explain']
const answering = ['task-success', 'task-failure', 'task-heartbeat']
const ends = ['SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED'] as const

const name = {
  expression: /^[A-Za-z0-9_-]{1,80}$/,
  form: 'a name of up to 80 letters, digits, - and _',
}
const prefix = {
  expression: /^[A-Za-z0-9_-]{1,40}$/,
  form: 'up to 40 letters, digits, - and _',
}
const path = /^[A-Za-z_$][^=:\n]*:?=/

export const definition = defineAction({
  name: 'start-state-machine',
  purpose:
    'Starts an AWS Step Functions execution once, follows it, says why it failed, and stops it when the job is cancelled',
  branding: { icon: 'play-circle', color: 'orange' },
  inputs: {
    mode: input.oneOf(
      {
        start: 'Starts an execution, once however often the job runs, and follows it',
        attach: 'Follows an execution that something else started',
        redrive: 'Continues a failed execution from the state that failed',
        resume:
          'Runs the rest of a failed execution, from one of its states on, in a temporary state machine',
        explain: 'Says how an execution ended and why, and starts nothing',
        'task-success': 'Answers a task that waits for a callback: it has succeeded',
        'task-failure': 'Answers a task that waits for a callback: it has failed',
        'task-heartbeat': 'Tells a task that waits for a callback that its work goes on',
      },
      { default: 'start', describe: 'What to do' },
    ),
    'state-machine': input.string({
      modes: ['start', 'redrive'],
      describe:
        'The state machine: its ARN, the ARN of a version or an alias, or its name. The mode `start` needs it; `redrive` takes its latest failed execution where no `execution-arn` is given',
      example: 'arn:aws:states:eu-west-1:111122223333:stateMachine:deploy',
    }),
    region: input.string({
      pattern: { expression: /^[a-z]{2,}(-[a-z0-9]+)+$/, form: 'a Region such as eu-west-1' },
      describe: 'The Region. Without it that of the ARN, else that of the environment',
      example: 'eu-west-1',
    }),
    input: input.jsonText({
      default: '{}',
      modes: starting,
      describe: 'The input of the execution, as JSON',
      example: '{"environment": "staging"}',
    }),
    'input-file': input.string({
      modes: starting,
      describe:
        'A JSON or YAML file that holds the input, `s3://bucket/key`, or `-` for standard input. `input` is merged over it',
      example: 'results.json',
    }),
    'input-set': input.lines({
      modes: starting,
      pattern: { expression: path, form: 'lines of path=TEXT or path:=JSON' },
      describe: 'Single values of the input, merged last: `path=value` sets a text, `path:=json` any JSON',
      example: 'image.tag=1.4.2',
    }),
    'context-key': input.string({
      modes: starting,
      pattern: { expression: /^[A-Za-z_][A-Za-z0-9_-]*$/, form: 'a key of letters, digits, - and _' },
      describe: 'Puts repository, commit, run and actor into the input, under this key',
      example: 'pipeline',
    }),
    'trace-header': input.string({
      modes: starting,
      pattern: { expression: /^[\x20-\x7e]{1,256}$/, form: 'up to 256 ASCII characters' },
      describe: 'The X-Ray trace header that the execution goes on with',
    }),
    'execution-name': input.string({
      modes: starting,
      pattern: name,
      describe:
        'The name of the execution. Without it one made of repository, run, job, step, `identity`, matrix and input, which is the same when the job runs again',
    }),
    'execution-name-prefix': input.string({
      modes: starting,
      pattern: prefix,
      describe: 'What a name that is made starts with',
      example: 'deploy',
    }),
    identity: input.string({
      modes: starting,
      describe: 'Tells two calls of one job apart that have the same input',
      example: 'second',
    }),
    // Of every mode, though only `start` reads it: action.yml always gives it.
    matrix: input.json({
      hidden: true,
      githubDefault: '${{ toJSON(matrix) }}',
      describe: 'The matrix of the job, so that each of its jobs starts its own execution',
    }),
    'on-existing': input.oneOf(
      {
        auto: 'Running: attach. Failed, aborted or timed out: redrive. Succeeded: reuse',
        attach: 'Follow it',
        redrive: 'Continue it from the state that failed',
        new: 'Start another one under a new name',
        reuse: 'Take its result',
        fail: 'End with 1',
      },
      { default: 'auto', modes: starting, describe: 'What to do when the execution exists already' },
    ),
    wait: input.boolean({
      default: 'true',
      modes: ['start', 'redrive'],
      describe: 'Whether to follow the execution to its end',
    }),
    timeout: input.duration({
      shortest: 1_000,
      modes: following,
      describe:
        'How long to follow it, redrives and a resumption included; of `cases` all together. Without it as long as the job may run',
      example: '30m',
    }),
    // Without defaults: only so can be told whether a stop was asked for, or goes without saying.
    'on-timeout': input.oneOf(
      { stop: 'Stop the execution', detach: 'Leave it running' },
      {
        modes: following,
        describe:
          'What to do when `timeout` has passed. Without it the execution is stopped if this run started or redrove it; `stop` stops one that it only attached to as well',
      },
    ),
    'on-cancel': input.oneOf(
      { stop: 'Stop the execution', detach: 'Leave it running' },
      {
        modes: following,
        describe:
          'What to do when the job is cancelled. Without it the execution is stopped if this run started or redrove it; `stop` stops one that it only attached to as well',
      },
    ),
    'poll-interval-max': input.duration({
      default: '15s',
      modes: following,
      describe: 'The longest time between two looks at the execution',
    }),
    'execution-arn': input.string({
      modes: ['attach', 'redrive', 'resume', 'explain', ...answering],
      pattern: {
        expression: /^arn:[a-z0-9-]+:states:[a-z0-9-]+:\d{12}:(execution|express):\S+$/,
        form: 'the ARN of an execution',
      },
      describe:
        'The execution. `attach` and `resume` need it; `redrive` needs it or `state-machine`; `explain` needs it or `history-file`, and with both takes links and names from it; where a task is answered it finds the token of the one that waits',
      example: 'arn:aws:states:eu-west-1:111122223333:execution:deploy:run-1',
    }),
    'definition-file': input.file({
      describe:
        'The definition of the state machine in the repository, in JSON, YAML or a template: the place of the failure in it is told, and on GitHub annotated',
      example: 'statemachine/deploy.asl.json',
    }),
    'history-file': input.file({
      modes: ['explain'],
      describe:
        'An exported history (`aws stepfunctions get-execution-history`), explained without calling AWS',
      example: 'history.json',
    }),
    'history-output-file': input.file({
      modes: ending,
      describe: 'Where to write the history, payloads included, for `history-file` to read',
    }),
    'expect-status': input.oneOf(
      {
        SUCCEEDED: 'It did all it should',
        FAILED: 'A test of the failing path',
        TIMED_OUT: 'A test of the time limit',
        ABORTED: 'A test of a stop',
      },
      { default: 'SUCCEEDED', describe: 'The status that passes. Every other end is 1' },
    ),
    'resume-from': input.string({
      modes: ['resume', 'redrive'],
      describe:
        'The state of the top level to resume at. Without it the one at fault, or the Parallel or Map state around it',
      example: 'Shift traffic',
    }),
    'resume-input': input.jsonText({
      modes: ['resume', 'redrive'],
      describe: 'The input of that state, as JSON. Without it the recorded one',
      example: '{"target": "blue"}',
    }),
    'resume-print': input.boolean({
      modes: ['resume'],
      describe:
        'Whether only to print the temporary definition and its input, as one JSON document, also with `--json`',
    }),
    'redrive-attempts': input.integer({
      default: '1',
      min: 1,
      max: 100,
      modes: ['redrive'],
      describe: 'How often to redrive while the execution fails again',
    }),
    'on-not-redrivable': input.oneOf(
      { fail: 'End with 1 and the reason of the service', resume: 'Resume it, as the mode `resume` does' },
      { default: 'fail', modes: ['redrive'], describe: 'What to do when the execution cannot be redriven' },
    ),
    expect: input.lines({
      modes: ending,
      describe:
        'What must hold of the end: lines of JSONata over `status`, `output`, `error`, `cause`, `states`, `durations` and `counts`. One that is not true is 1',
      example: 'output.released = true',
    }),
    'expect-states': input.lines({
      modes: ending,
      describe:
        'States that must have been entered: lines of `NAME`, `!NAME` for one that must not, `>NAME` for the last one of the top level',
      example: '>Released',
    }),
    'max-duration': input.duration({
      modes: ending,
      describe: 'How long the execution may have taken, pauses before redrives left out. Longer is 1',
      example: '5m',
    }),
    cases: input.file({
      modes: starting,
      describe:
        'A YAML or JSON file of cases: inputs, and what must come out of each. Each is an execution of its own, or a test of one state',
      example: 'statemachine/cases.yaml',
    }),
    concurrency: input.integer({
      default: '4',
      min: 1,
      max: 50,
      modes: starting,
      describe: 'How many cases run at once',
    }),
    'junit-file': input.file({
      modes: starting,
      describe: 'Where to write the results of the `cases` as JUnit XML, for a report group',
      example: 'reports/cases.xml',
    }),
    'task-token': input.secret({
      modes: answering,
      describe: 'The token of the task. Without it that of the task which waits in `execution-arn`',
    }),
    'task-output': input.jsonText({
      modes: ['task-success'],
      describe: 'The output of the task, as JSON',
      example: '{"approved": true}',
    }),
    'task-error': input.string({
      modes: ['task-failure'],
      pattern: { expression: /^[\s\S]{1,256}$/, form: 'up to 256 characters' },
      describe: 'The error that the task fails with',
      example: 'Refused',
    }),
    'task-cause': input.string({
      modes: ['task-failure'],
      pattern: { expression: /^[\s\S]{1,32768}$/, form: 'up to 32,768 characters' },
      describe: 'The cause that it fails with',
      example: 'the release board said no',
    }),
    'output-map': input.lines({
      modes: following,
      pattern: { expression: /^[a-z][a-z0-9-]*\s*=/, form: 'lines of name=JSONATA' },
      describe:
        "Further outputs from the execution's output: lines of `name=JSONata`, the name in lower case with dashes",
      example: 'image=artifacts[0].image',
    }),
    'output-file': input.file({
      modes: following,
      describe: "Where to write the execution's output as JSON",
      example: 'result.json',
    }),
    'show-payload': input.boolean({
      describe: "Whether the summary shows the execution's input and output, which may hold secrets",
    }),
    mask: input.lines({
      pattern: { expression: /^\$(\.[^.[\]]+|\[\d+\])+$/, form: 'paths such as $.database.password' },
      describe: 'Paths into input and output whose values are masked wherever they would be shown',
      example: '$.database.password',
    }),
  },
  outputs: {
    status: output.oneOf(['RUNNING', ...ends], 'How the execution ended'),
    'execution-arn': output.text('The execution', {
      example: 'arn:aws:states:eu-west-1:111122223333:execution:deploy:run-1',
    }),
    'execution-name': output.text(
      'Its name, which goes from job to job even when the account id in the ARN is masked',
    ),
    'console-url': output.text('Its page in the console'),
    'state-machine-arn': output.text('The state machine'),
    output: output.json("The execution's output. Set when it succeeded"),
    'output-file': output.text('The file that holds the output'),
    error: output.text('The error the execution ended with', { example: 'Lambda.TooManyRequestsException' }),
    cause: output.text('The cause the execution ended with, as it stands'),
    'failed-state': output.text('The state at fault; of an execution that was stopped, the one still open'),
    'failed-path': output.list('The states around it and itself, outermost first', {
      example: '["Fan out","Map[2]","Charge"]',
    }),
    started: output.boolean('Whether this run started the execution'),
    attached: output.boolean('Whether it followed one that was running'),
    reused: output.boolean('Whether it took the result of one that had succeeded'),
    redriven: output.boolean('Whether it continued one that had failed'),
    'redrive-count': output.number('How often the execution was redriven'),
    'duration-ms': output.number('From its start to its end, in milliseconds'),
    transitions: output.number(
      'State transitions, retries included: an estimate of what Standard is billed by',
    ),
    'cases-passed': output.number('Cases that passed'),
    'cases-failed': output.number('Cases that failed; those that could not be run are not among them'),
    'junit-file': output.text('The file with the results of the cases'),
    'resumed-from': output.text('The state that a resumed execution began at'),
    'temporary-state-machine-arn': output.text('The state machine that was made for it, and deleted'),
    'pending-task-token': output.text(
      'The token of the task that waits for a callback, where the run ends before the execution. Masked',
    ),
    calls: output.number('Calls of AWS that this run made'),
  },
  openOutputs: {
    pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    describe: 'Those that `output-map` names, with their JSON type',
  },
  failure:
    'the execution ended FAILED, TIMED_OUT or ABORTED, or otherwise than `expect-status` says; or an expectation does not hold; or it exists and `on-existing=fail`; or it cannot be redriven or resumed; or the task is closed already',
  post: true,
  ownsStdout: (inputs) => inputs['resume-print'],
  // `optional` is what a run goes on without; of the others each mode needs those that name it.
  permissions: [
    {
      action: 'states:StartExecution',
      resource: 'arn:*:states:*:*:stateMachine:*',
      why: 'start a Standard execution, or an Express one without waiting; `mode=start` and `mode=resume`',
    },
    {
      action: 'states:StartSyncExecution',
      resource: 'arn:*:states:*:*:stateMachine:*',
      why: 'run an Express state machine and wait for its result',
    },
    {
      action: 'states:DescribeStateMachine',
      resource: 'arn:*:states:*:*:stateMachine:*',
      why: 'tell Standard from Express, and find the log group of Express',
      optional: true,
    },
    {
      action: 'states:ListStateMachines',
      resource: '*',
      why: 'find a state machine that is given by its name and not its ARN',
    },
    {
      action: 'states:DescribeStateMachineForExecution',
      resource: 'arn:*:states:*:*:execution:*',
      why: 'read the definition that `mode=resume` goes on with; elsewhere tell until when a state waits, and warn of a redrive that goes on with an older definition',
      optional: true,
    },
    {
      action: 'states:DescribeExecution',
      resource: 'arn:*:states:*:*:execution:*',
      why: 'read the result, and what an existing execution came to',
    },
    {
      action: 'states:GetExecutionHistory',
      resource: 'arn:*:states:*:*:execution:*',
      why: 'show the states as they go, and explain a failure; `mode=explain` and `mode=resume` need it',
      optional: true,
    },
    {
      action: 'states:StopExecution',
      resource: 'arn:*:states:*:*:execution:*',
      why: 'stop the execution when the job is cancelled or `timeout` has passed',
      optional: true,
    },
    {
      action: 'states:RedriveExecution',
      resource: 'arn:*:states:*:*:execution:*',
      why: 'continue a failed execution when the job runs again, or with `mode=redrive`',
    },
    {
      action: 'states:TestState',
      resource: '*',
      why: 'test a single state of the `cases`',
    },
    {
      action: 'states:CreateStateMachine',
      resource: 'arn:*:states:*:*:stateMachine:*-resume-*',
      why: 'make the temporary state machine of `mode=resume`',
    },
    {
      action: 'states:TagResource',
      resource: 'arn:*:states:*:*:stateMachine:*-resume-*',
      why: 'tag it with the execution that it resumes',
    },
    {
      action: 'iam:PassRole',
      resource: 'arn:*:iam::*:role/*',
      why: 'give it the role of the state machine, and that to a state that is tested without a mock',
    },
    {
      action: 'states:DeleteStateMachine',
      resource: 'arn:*:states:*:*:stateMachine:*-resume-*',
      why: 'delete it afterwards',
    },
    {
      action: 'states:SendTaskSuccess',
      resource: 'arn:*:states:*:*:stateMachine:*',
      why: 'answer a task with `mode=task-success`',
    },
    {
      action: 'states:SendTaskFailure',
      resource: 'arn:*:states:*:*:stateMachine:*',
      why: 'answer a task with `mode=task-failure`',
    },
    {
      action: 'states:SendTaskHeartbeat',
      resource: 'arn:*:states:*:*:stateMachine:*',
      why: 'keep a task alive with `mode=task-heartbeat`',
    },
    {
      action: 'states:DescribeMapRun',
      resource: 'arn:*:states:*:*:mapRun:*',
      why: 'show their progress',
      optional: true,
    },
    {
      action: 'states:ListExecutions',
      resource: '*',
      why: 'list the child executions that failed; `mode=redrive` finds the latest failed execution of a state machine with it',
      optional: true,
    },
    {
      action: 's3:GetObject',
      resource: 'arn:*:s3:::*',
      why: 'read an `input-file` in S3',
    },
    {
      action: 'kms:Decrypt',
      resource: '*',
      why: 'read payloads of a state machine that is encrypted with a key of your own; `mode=resume` needs them',
      optional: true,
    },
  ],
  examples: [
    {
      flags: '--state-machine=deploy --region=eu-west-1 --input-file=results.json --timeout=30m',
      describe: 'Start the state machine with the results of a test, and wait half an hour at most',
    },
    {
      flags:
        '--mode=explain --execution-arn=arn:aws:states:eu-west-1:111122223333:execution:deploy:run-1 --definition-file=deploy.asl.json',
      describe: 'Say why an execution failed, at the line of its state',
    },
    {
      flags: '--mode=explain --history-file=history.json --summary-file=summary.md',
      describe: 'The same from an exported history, without AWS',
    },
  ],
})
