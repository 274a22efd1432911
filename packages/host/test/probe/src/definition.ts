/** An action that does what its input `script` says: the tests of the host drive it as a process. */
import { defineAction, input, output } from '@aws-delivery-actions/host'

export const definition = defineAction({
  name: 'probe',
  purpose: 'Does what its script says',
  branding: { icon: 'search', color: 'gray-dark' },
  inputs: {
    mode: input.oneOf(
      { once: 'Works and ends', wait: 'Works until it is stopped' },
      { default: 'once', describe: 'How it works' },
    ),
    script: input.json({ default: '{}', describe: 'What to log, give back and throw' }),
    'a-text': input.string({ describe: 'Any text', example: 'hello' }),
    'a-name': input.string({
      describe: 'A name of letters',
      pattern: { expression: /^[a-z]+$/, form: 'lower-case letters' },
    }),
    'a-list': input.list({ describe: 'Names', example: 'eu-west-1, us-east-1' }),
    'closed-list': input.list({ describe: 'Fruits', of: ['apple', 'banana', 'cherry'] }),
    'some-lines': input.lines({ describe: 'Lines that may hold commas' }),
    'a-switch': input.boolean({ describe: 'On or off' }),
    'an-integer': input.integer({ describe: 'A count', min: 1, max: 100 }),
    'a-number': input.number({ describe: 'A share', min: 0, max: 1 }),
    'a-duration': input.duration({ describe: 'How long', default: '10m' }),
    'some-json': input.json({ describe: 'Any JSON' }),
    'json-text': input.jsonText({ describe: 'Any JSON, kept as text' }),
    'a-file': input.file({ describe: 'A file' }),
    files: input.glob({ describe: 'Files' }),
    'a-choice': input.oneOf(
      { first: 'The first', second: 'The second' },
      { describe: 'One of two', default: 'first' },
    ),
    'a-map': input.map({ describe: 'Pairs' }),
    'a-secret': input.secret({ describe: 'A token', githubDefault: '${{ github.token }}' }),
    patience: input.duration({ describe: 'Only while waiting', modes: ['wait'] }),
    hidden: input.string({ describe: 'Not shown', hidden: true }),
  },
  outputs: {
    values: output.json('Every input as it was understood'),
    text: output.text('A text'),
    count: output.number('A number'),
    flag: output.boolean('A boolean'),
    names: output.list('Names'),
  },
  openOutputs: { pattern: /^x-[a-z0-9-]+$/, describe: 'Outputs named by the script: `x-*`.' },
  positionals: 'files',
  ownsStdout: (inputs) => inputs['a-text'] === 'own stdout',
  failure: 'the script says so',
  post: true,
  permissions: [
    { action: 'states:StartExecution', resource: '*', why: 'start' },
    { action: 'states:DescribeExecution', resource: '*', why: 'follow', optional: true },
    { action: 'logs:GetLogEvents', resource: 'arn:aws:logs:*:*:log-group:*', why: 'explain' },
  ],
  examples: [{ flags: '--a-text=hello', describe: 'Say hello' }],
})
