/** Says how an execution ended and why, from its history. Starts nothing. */
import { consoleUrl } from '@aws-delivery-actions/aws'
import { type Edge, type Log, type Outcome, UserError } from '@aws-delivery-actions/host'
import { conclude, type Inputs, type Outputs } from '../conclusion.js'
import { diagnose } from '../diagnosis.js'
import { endWith } from '../ending.js'
import { endingPlanFrom } from '../ending-plan.js'
import { judge } from '../expect/judgement.js'
import { explain as explainHistory } from '../explain/explanation.js'
import { readEnd } from '../follow/follow.js'
import { type RecordedHistory, readHistoryFile, writeHistoryFile } from '../history/history-file.js'
import type { LiveEdge } from '../live-edge.js'
import { valuesToMask } from '../mask.js'
import { tellStory } from '../story.js'
import { targetOf } from './attach.js'

export async function explain(inputs: Inputs, edge: LiveEdge): Promise<Outcome<Outputs>> {
  const path = inputs['history-file']
  if (path !== undefined) return await explainRecorded(path, inputs, edge)
  if (inputs['execution-arn'] !== undefined) return await explainRead(inputs, edge)
  throw new UserError('mode=explain has no history', {
    where: 'the inputs history-file and execution-arn',
    expected:
      'the ARN of an execution, or a file that `aws stepfunctions get-execution-history --execution-arn ARN` printed',
  })
}

async function explainRecorded(path: string, inputs: Inputs, edge: Edge): Promise<Outcome<Outputs>> {
  const { host } = edge
  const { expectations, definition } = await endingPlanFrom(inputs, edge.files)
  const recorded = await readHistoryFile(path, edge.files)
  const explanation = explainHistory(recorded.history)
  for (const value of valuesToMask(inputs.mask, explanation)) host.mask(value)
  warnOfHoles(recorded, host.log)
  const historyFile = inputs['history-output-file']
  const executionArn = inputs['execution-arn'] ?? recorded.executionArn
  if (historyFile !== undefined) {
    await writeHistoryFile(historyFile, { history: recorded.history, executionArn }, edge.files)
  }
  const diagnosis = diagnose(explanation, {
    executionArn,
    region: inputs.region ?? host.environment.AWS_REGION,
    consoleUrl,
  })
  tellStory(host.log, diagnosis)
  const unmet = await judge(explanation, expectations, inputs.mask, host.log)
  const outcome = await conclude(diagnosis, { inputs, definition, unmet, log: host.log })
  return { ...outcome, outputs: { ...outcome.outputs, calls: 0 } }
}

async function explainRead(inputs: Inputs, edge: LiveEdge): Promise<Outcome<Outputs>> {
  const target = targetOf(inputs)
  const plan = await endingPlanFrom(inputs, edge.files)
  const isKept = inputs['history-output-file'] !== undefined
  const end = await readEnd({ ...target, isKept }, edge)
  warnOfHoles({ history: end.history, executionArn: target.arn, cutShort: false }, edge.host.log)
  return await endWith({ ...target, how: undefined, end, plan }, inputs, edge)
}

function warnOfHoles({ history, cutShort }: RecordedHistory, log: Log): void {
  const missing = history.gaps.reduce((sum, { first, last }) => sum + last - first + 1, 0)
  if (missing > 0) {
    log.warn(
      `${missing === 1 ? '1 event is' : `${missing} events are`} missing in the history; what went on there cannot be told`,
    )
  }
  if (cutShort) {
    log.warn('the history is only its first page; export it without --max-items and --no-paginate')
  }
}
