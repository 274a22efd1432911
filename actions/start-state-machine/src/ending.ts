/** From the end of an execution to the outcome of the run: story, verdict, outputs, files. */
import { consoleUrl, regionOfArn } from '@aws-delivery-actions/aws'
import { type Annotation, type Json, messageOf, type Outcome } from '@aws-delivery-actions/host'
import { markdown } from '@aws-delivery-actions/report'
import { pendingTasks } from './callback/pending-task.js'
import { conclude, type Inputs, isBare, type Outputs } from './conclusion.js'
import type { Described } from './description.js'
import { diagnose, executionFacts } from './diagnosis.js'
import type { EndingPlan } from './ending-plan.js'
import { judge } from './expect/judgement.js'
import { type Explanation, explain } from './explain/explanation.js'
import { type End, readEnd } from './follow/follow.js'
import { type FailedChild, failedChildren } from './follow/map-runs.js'
import { historyReader } from './follow/reader.js'
import { abortedHistory, historyOf } from './history/history.js'
import { writeHistoryFile } from './history/history-file.js'
import type { LiveEdge } from './live-edge.js'
import { valuesToMask } from './mask.js'
import type { Beginning } from './start/beginning.js'
import { reuseInWords } from './start/existing.js'
import { tellStory } from './story.js'
import { failureBlock, link } from './summary.js'

export type Ending = {
  readonly arn: string
  readonly region: string
  /** Nothing of it is told when the run did not come to the execution by itself, as in mode=explain. */
  readonly how: Beginning['how'] | undefined
  readonly end: End
  readonly plan: EndingPlan
}

/** Executions that start executions. */
const deepestChild = 3
/** At an execution that is not waited for. Milliseconds. */
const longestLook = 5_000

const blindness = {
  verdict: 'unknown',
  reason:
    'what is expected of the states cannot be judged, for they were not seen: allow states:GetExecutionHistory; an Express execution tells none',
} as const

const reuseNotice: Annotation = { severity: 'notice', message: reuseInWords }

export async function endWith(ending: Ending, inputs: Inputs, edge: LiveEdge): Promise<Outcome<Outputs>> {
  const { arn, region, how, end, plan } = ending
  const { host, aws } = edge
  const { explanation } = end
  for (const value of valuesToMask(inputs.mask, explanation)) host.mask(value)
  const diagnosis = diagnose(explanation, { executionArn: arn, region, consoleUrl })
  const { mapRunArn } = explanation.failed ?? {}
  const children = mapRunArn === undefined ? [] : await failedChildren(mapRunArn, region, edge)
  tellStory(host.log, diagnosis)
  const inside = await tellChild(diagnosis.decoded?.executionArn, edge)
  for (const child of children)
    host.log.info(`  child  ${child.name} ${child.status}: ${urlOf(child.arn) ?? child.arn}`)
  // Without the history nothing may be said of states, least of all that they were not there.
  const isBlind = plan.expectations.needsStates && isBare(explanation)
  const unmet = isBlind ? [] : await judge(explanation, plan.expectations, inputs.mask, host.log)
  const outcome = await conclude(diagnosis, {
    inputs,
    definition: plan.definition,
    maps: end.maps,
    unmet,
    log: host.log,
  })
  await writeHistory(end, arn, inputs, edge)
  const results = await resultsOf(ending, inputs, edge)
  return {
    ...outcome,
    ...troubleBeside(outcome, results.trouble),
    ...(isBlind && outcome.verdict === 'passed' ? blindness : {}),
    outputs: {
      ...results.mapped,
      ...outcome.outputs,
      ...results.outputs,
      ...wayOutputs(how),
      ...pendingOutputs(explanation, edge),
      calls: aws.calls.total,
    },
    summary: [...(outcome.summary ?? []), ...inside, ...childrenBlock(children)],
    annotations: [...(outcome.annotations ?? []), ...(how === 'reused' ? [reuseNotice] : [])],
  }
}

/**
 * A signal came, and little time is left: what was seen is told, and one call asks what became of the execution.
 * @param isStopped By this run, as far as it knows: the service takes a stop of what has ended too.
 */
export async function endAtSignal(
  { arn, region, how, end }: Ending,
  isStopped: boolean,
  inputs: Inputs,
  edge: LiveEdge,
): Promise<Outcome<Outputs>> {
  const { aws, host } = edge
  const status = isStopped ? await statusNow(arn, region, edge) : 'RUNNING'
  const history = status === 'ABORTED' ? abortedHistory(end.history, aws.clock.now()) : end.history
  const explanation = explain(history)
  for (const value of valuesToMask(inputs.mask, explanation)) host.mask(value)
  const diagnosis = diagnose(explanation, { executionArn: arn, region, consoleUrl })
  const outcome = await conclude(diagnosis, { inputs, log: host.log })
  await writeHistory(end, arn, inputs, edge)
  return {
    ...outcome,
    outputs: {
      ...outcome.outputs,
      status,
      ...wayOutputs(how),
      ...(isStopped ? {} : pendingOutputs(explanation, edge)),
      calls: aws.calls.total,
    },
    annotations: [],
  }
}

async function statusNow(arn: string, region: string, { aws }: LiveEdge): Promise<Described['status']> {
  const options = { region, urgent: true, attempts: 1, timeout: 1_000 }
  try {
    const { status } = await aws.call('sfn', 'DescribeExecution', { executionArn: arn }, options)
    return status === undefined || status === 'RUNNING' || status === 'PENDING_REDRIVE' ? 'ABORTED' : status
  } catch {
    return 'ABORTED'
  }
}

/** An execution that this run does not wait for, or that it stopped. */
export function outcomeWithoutEnd(
  { arn, how }: Pick<Beginning, 'arn' | 'how'>,
  status: 'RUNNING' | 'ABORTED',
  { aws }: LiveEdge,
): Outcome<Outputs> {
  const { name, url, stateMachineArn } = executionFacts({ executionArn: arn, consoleUrl })
  const page = url === undefined ? [] : [link(name ?? 'the execution', url)]
  return {
    verdict: status === 'RUNNING' ? 'passed' : 'unknown',
    outputs: {
      status,
      'execution-arn': arn,
      'execution-name': name,
      'console-url': url,
      'state-machine-arn': stateMachineArn,
      ...wayOutputs(how),
      calls: aws.calls.total,
    },
    summary: page,
  }
}

/**
 * Why the execution failed that a state had started and waited for.
 * @returns Blocks for the summary.
 */
async function tellChild(arn: string | undefined, edge: LiveEdge, depth = 1): Promise<string[]> {
  const region = arn === undefined ? undefined : regionOfArn(arn)
  if (arn === undefined || region === undefined || depth > deepestChild) return []
  const { host } = edge
  try {
    const { explanation } = await readEnd({ arn, region, patience: 20_000 }, edge)
    const diagnosis = diagnose(explanation, { executionArn: arn, region, consoleUrl })
    const title = `The child execution ${diagnosis.execution.name ?? arn}`
    await host.log.group(title, () => tellStory(host.log, diagnosis))
    const blocks = [markdown.heading(3, markdown.text(title)), ...failureBlock(diagnosis)]
    return [...blocks, ...(await tellChild(diagnosis.decoded?.executionArn, edge, depth + 1))]
  } catch (error) {
    host.cancellation.signal.throwIfAborted()
    host.log.warn(`The child execution ${arn} cannot be explained: ${messageOf(error)}`)
    return []
  }
}

export function urlOf(executionArn: string): string | undefined {
  return executionFacts({ executionArn, consoleUrl }).url
}

async function writeHistory(
  { history }: End,
  executionArn: string,
  inputs: Inputs,
  { files }: LiveEdge,
): Promise<void> {
  const path = inputs['history-output-file']
  if (path !== undefined) await writeHistoryFile(path, { history, executionArn }, files)
}

/** One look at an execution that is left: where its machine has no task that waits for a callback, none. */
export async function pendingNow(
  { arn, region }: Pick<Beginning, 'arn' | 'region'>,
  definition: string | undefined,
  edge: LiveEdge,
): Promise<Outputs> {
  if (definition !== undefined && !definition.includes('.waitForTaskToken')) return {}
  const deadline = edge.aws.clock.now() + longestLook
  try {
    const events = await historyReader({ arn, region, deadline }, edge).read()
    return pendingOutputs(explain(historyOf(events)), edge)
  } catch (error) {
    edge.host.log.debug(`Whether a task waits for a callback was not seen: ${messageOf(error)}`)
    return {}
  }
}

/** So that a later step can answer the task that is waited for; of several none is told. */
function pendingOutputs({ status, replay }: Explanation, { host }: LiveEdge): Outputs {
  const [task, ...others] = status === 'RUNNING' ? pendingTasks(replay) : []
  if (task === undefined || others.length > 0) return {}
  host.mask(task.token)
  return { 'pending-task-token': task.token }
}

function wayOutputs(how: Beginning['how'] | undefined): Outputs {
  if (how === undefined) return {}
  return {
    started: how === 'started',
    attached: how === 'attached',
    reused: how === 'reused',
    redriven: how === 'redriven',
  }
}

type Results = {
  readonly outputs: Outputs
  readonly mapped: Readonly<Record<string, Json>>
  /** What is to be done with the output cannot be done: the execution itself keeps its end. */
  readonly trouble?: { readonly verdict: 'unknown'; readonly reason: string }
}

async function resultsOf({ end, plan }: Ending, inputs: Inputs, { files }: LiveEdge): Promise<Results> {
  const { output, status } = end.explanation
  const file = inputs['output-file']
  const isWanted = file !== undefined || inputs['output-map'].length > 0
  if (output === undefined) {
    if (status !== 'SUCCEEDED' || !isWanted) return { outputs: {}, mapped: {} }
    const reason = 'the execution has succeeded, but its output may not be read: allow kms:Decrypt on its key'
    return { outputs: {}, mapped: {}, trouble: { verdict: 'unknown', reason } }
  }
  try {
    if (file !== undefined) await files.writeWhole(file, `${output}\n`)
    const mapped = await plan.outputMap.from(JSON.parse(output) as Json)
    return { outputs: file === undefined ? {} : { 'output-file': file }, mapped }
  } catch (error) {
    const reason = `the execution ended ${end.explanation.status}, but ${troubleInWords(error)}`
    return { outputs: {}, mapped: {}, trouble: { verdict: 'unknown', reason } }
  }
}

/** What is known to have failed has failed, and is told, whatever else cannot be had. */
function troubleBeside(
  { verdict, reason }: Outcome<Outputs>,
  trouble: Results['trouble'],
): Pick<Outcome<Outputs>, 'verdict' | 'reason'> {
  if (trouble === undefined) return { verdict, reason }
  if (verdict !== 'failed') return trouble
  return { verdict, reason: [reason, trouble.reason].join('\n') }
}

function troubleInWords(error: unknown): string {
  const { where, mend } = error as { where?: string; mend?: string }
  return [messageOf(error), where, mend].filter((part) => part !== undefined).join('; ')
}

function childrenBlock(children: readonly FailedChild[]): string[] {
  if (children.length === 0) return []
  const rows = children.map(({ arn, name, status }) => {
    const url = urlOf(arn)
    return [url === undefined ? markdown.code(name) : link(name, url), markdown.text(status)]
  })
  return [
    markdown.heading(3, 'Failed children of the Map Run'),
    markdown.table(['Execution', 'Status'], rows),
  ]
}
