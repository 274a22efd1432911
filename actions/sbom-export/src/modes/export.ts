/** Amazon Inspector exports the SBOMs, and they become tables. */
import { ActionError, type Edge, type Outcome } from '@aws-delivery-actions/host'
import { exportReport, type Report } from '../export/export.js'
import { leftOutOutput, leftOutSummary } from '../export/left-out.js'
import { questionFrom } from '../export/question.js'
import { resumable } from '../export/resumable.js'
import { openFindings, sparing } from '../findings/findings.js'
import { type HandOff, openHandOff } from '../hand-off/hand-off.js'
import type { Inputs, Outputs } from '../inputs.js'
import { goLive, type LiveEdge } from '../live-edge.js'
import { checkOutputs, outputsOf, tabulate } from '../tabulate.js'

export async function run(inputs: Inputs, edge: Edge): Promise<Outcome<Outputs>> {
  const question = questionFrom(inputs)
  const live = goLive(edge)
  const handOff = await openHandOff(inputs, edge)
  const place: Place = {}
  try {
    await checkOutputs(inputs, live)
    const report = await exportReport(question, live, {
      onReport(reportId) {
        place['report-id'] = reportId
      },
    })
    place['s3-uri'] = report.s3Uri
    return await tabulated(report, place, inputs, handOff, live)
  } catch (error) {
    // What this run has asked for is named in the outputs, whatever becomes of it.
    const reportId = place['report-id']
    if (reportId === undefined || !(error instanceof ActionError)) throw error
    // Whoever takes one up knows its id, and has started nothing.
    const told = inputs['report-id'] === undefined ? resumable(error, reportId) : error
    return { verdict: 'unknown', error: told, outputs: place }
  } finally {
    live.host.log.info(`Asked AWS: ${live.aws.calls.inWords()}`, 'dim')
  }
}

type Place = { 'report-id'?: string; 's3-uri'?: string }

async function tabulated(
  { images: objects, sources, leftOut }: Report,
  place: Place,
  inputs: Inputs,
  handOff: HandOff,
  edge: LiveEdge,
): Promise<Outcome<Outputs>> {
  const findings = inputs.enrich === 'off' ? undefined : sparing(openFindings(edge), edge)
  findings?.expect(objects)
  const { summary, broken, ...written } = await tabulate(sources, inputs, edge, {
    expected: sources.length,
    bytes: objects.reduce((sum, { size }) => sum + size, 0),
    ...(findings === undefined ? {} : { enrich: findings.enrich }),
  })
  const outputs = { ...place, 'not-scanned': leftOutOutput(leftOut, edge.host), ...outputsOf(written) }
  if (broken !== undefined) return { verdict: 'unknown', error: broken, outputs, summary }
  const delivered = await handOff.deliver(sources, findings?.enrich)
  return {
    verdict: 'passed',
    outputs: { ...outputs, ...delivered.outputs },
    summary: [...summary, ...leftOutSummary(leftOut), ...delivered.summary],
  }
}
