import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesIn, UserError } from '@aws-delivery-actions/host'
import { expect, test } from '@jest/globals'
import type { Inputs } from '../src/conclusion.js'
import { definition } from '../src/definition.js'
import type { LiveEdge } from '../src/live-edge.js'
import { run } from '../src/run.js'
import { recordedEvents, type ShortEvent } from './recorded-events.js'

const arn = 'arn:aws:states:eu-west-1:111122223333:execution:deploy:run-1'
const failing: ShortEvent[] = [
  ['ExecutionStarted', 0, { input: '{"token":"s3cr3t","n":1}' }],
  ['TaskStateEntered', 0, { name: 'Build' }],
  ['TaskScheduled', 2, { resource: 'invoke', resourceType: 'lambda', parameters: '{"FunctionName":"f"}' }],
  ['TaskFailed', 3, { error: 'E', cause: 'no' }],
  ['ExecutionFailed', 4, { error: 'E', cause: 'no' }],
]

async function edgeWith(files: Readonly<Record<string, unknown>>) {
  const folder = await mkdtemp(join(tmpdir(), 'explain-'))
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  const lines: string[] = []
  const warnings: string[] = []
  const masked: string[] = []
  const log = {
    level: 'normal',
    info: (line: string) => lines.push(line),
    warn: (line: string) => warnings.push(line),
    debug: () => {},
    group: (_: string, body: () => unknown) => body(),
    live: () => {},
  }
  const cancellation = { signal: new AbortController().signal, onCancel: () => () => {} }
  const mask = (text: string) => masked.push(text)
  const host = { kind: 'terminal', environment: {}, log, mask, cancellation }
  const aws = { calls: { total: 0 } }
  return { edge: { host, files: filesIn(folder), aws } as unknown as LiveEdge, lines, warnings, masked }
}

async function inputsWith(given: Readonly<Record<string, unknown>>): Promise<Inputs> {
  const values: Record<string, unknown> = {}
  for (const [name, input] of Object.entries(definition.inputs)) {
    values[name] = input.default === undefined ? input.absent : await input.parse(input.default)
  }
  return { ...values, mode: 'explain', ...given } as Inputs
}

test('a failed execution is explained, annotated and not passed', async () => {
  const text = '{\n"StartAt": "Build",\n"States": {\n  "Build": {"Type": "Task"}}}'
  const { edge, lines } = await edgeWith({ 'h.json': { events: recordedEvents(failing) }, 'd.json': text })
  const inputs = await inputsWith({
    'history-file': 'h.json',
    'definition-file': 'd.json',
    'execution-arn': arn,
  })
  const outcome = await run(inputs, edge)
  expect(outcome).toMatchObject({
    verdict: 'failed',
    reason: 'the execution ended FAILED at Build after 400ms: E',
    outputs: {
      status: 'FAILED',
      'execution-arn': arn,
      'execution-name': 'run-1',
      'state-machine-arn': 'arn:aws:states:eu-west-1:111122223333:stateMachine:deploy',
      'failed-state': 'Build',
      'failed-path': ['Build'],
      error: 'E',
      cause: 'no',
      'duration-ms': 400,
      transitions: 1,
      calls: 0,
    },
    annotations: [{ severity: 'error', title: 'FAILED at Build', file: 'd.json', line: 4, column: 3 }],
  })
  expect(outcome.outputs['console-url']).toMatch(
    /^https:\/\/console\.aws\.amazon\.com\/states\/home\?region=eu-west-1#/,
  )
  expect(lines[0]).toBe('FAILED at Build after 400ms')
  expect([...lines, ...(outcome.summary ?? [])].join('\n')).not.toContain('s3cr3t')
})

test('payloads are shown when asked for, and masked values told to the host first', async () => {
  const { edge, masked } = await edgeWith({ 'h.json': recordedEvents(failing) })
  const inputs = await inputsWith({ 'history-file': 'h.json', 'show-payload': true, mask: ['$.token'] })
  const outcome = await run(inputs, edge)
  expect(outcome.summary?.join('\n')).toContain('"n": 1')
  expect(masked).toEqual(['s3cr3t'])
})

test.each([
  ['FAILED', failing, 'passed'],
  ['ABORTED', failing, 'failed'],
  ['SUCCEEDED', failing.slice(0, 3), 'unknown'],
  [
    'SUCCEEDED',
    [
      ['ExecutionStarted', 0],
      ['ExecutionSucceeded', 0, { output: '[1]' }],
    ] as ShortEvent[],
    'passed',
  ],
  [
    'FAILED',
    [
      ['ExecutionStarted', 0],
      ['ExecutionSucceeded', 0, { output: '[1]' }],
    ] as ShortEvent[],
    'failed',
  ],
])('expecting %s (%#)', async (expected, events, verdict) => {
  const { edge } = await edgeWith({ 'h.json': recordedEvents(events) })
  const outcome = await run(await inputsWith({ 'history-file': 'h.json', 'expect-status': expected }), edge)
  expect(outcome.verdict).toBe(verdict)
  if (verdict === 'passed') expect(outcome.annotations).toEqual([])
})

test('missing events and pages are warned of', async () => {
  const events = recordedEvents(failing).filter((_, index) => index !== 2)
  const { edge, warnings } = await edgeWith({ 'h.json': { events, nextToken: 'x' } })
  await run(await inputsWith({ 'history-file': 'h.json' }), edge)
  expect(warnings).toEqual([
    expect.stringContaining('1 event is missing'),
    expect.stringContaining('only its first page'),
  ])
})

test('a history that was read from a file is written as one', async () => {
  const { edge } = await edgeWith({ 'h.json': { events: recordedEvents(failing) } })
  const written = { 'history-file': 'h.json', 'history-output-file': 'copy.json', 'execution-arn': arn }
  const first = await run(await inputsWith(written), edge)
  const second = await run(await inputsWith({ 'history-file': 'copy.json' }), edge)
  expect(second.outputs).toEqual(first.outputs)
})

test('an execution that is not named, and a history that is not there, are told', async () => {
  const { edge } = await edgeWith({})
  await expect(run(await inputsWith({ mode: 'attach' }), edge)).rejects.toThrow(UserError)
  await expect(run(await inputsWith({}), edge)).rejects.toThrow('mode=explain has no history')
  await expect(run(await inputsWith({ 'history-file': 'gone.json' }), edge)).rejects.toThrow('does not exist')
})
