/** Looks at AWS Health, once or until it has been steady, and says which Regions may go on. */
import type { Outcome } from '@aws-delivery-actions/host'
import { conclude } from './conclusion.js'
import { lookUntilDecided } from './course.js'
import { isExpired, matchersInWords } from './ignore.js'
import type { Inputs, Outputs } from './inputs.js'
import type { LiveEdge } from './live-edge.js'
import { overrideOf } from './override.js'
import { type Question, questionFrom } from './question.js'
import { chooseSource } from './source/source.js'

export async function run(inputs: Inputs, edge: LiveEdge): Promise<Outcome<Outputs>> {
  const asked = await questionFrom(inputs, edge)
  const source = chooseSource(inputs, asked.question, edge)
  const override = overrideOf(inputs, edge.host.kind, edge.host.environment)
  if (!inputs.force && inputs['force-reason'] !== undefined) {
    edge.host.log.warn('force-reason is given and force is not: nothing is forced')
  }
  await checkEvidenceFile(inputs, edge)
  tellOfExpired(asked.question, edge)
  const course = await lookUntilDecided(asked.question, source, inputs, edge)
  edge.host.log.info(`Asked: ${source.calls().join(', ') || 'nothing'}`, 'dim')
  return await conclude({ ...asked, course, override }, inputs, edge)
}

/** Before a wait of hours rather than after it. */
async function checkEvidenceFile({ 'evidence-file': file }: Inputs, { files }: LiveEdge): Promise<void> {
  if (file !== undefined) await files.checkWritable(file, 'the evidence')
}

function tellOfExpired({ ignores }: Question, { aws, host }: LiveEdge): void {
  for (const entry of ignores.filter((entry) => isExpired(entry, aws.clock.now()))) {
    const owner = entry.owner === undefined ? '' : `, owner ${entry.owner}`
    host.log.warn(
      `${entry.place} has expired (${entry.expires}) and ignores nothing: ${matchersInWords(entry)}, ${entry.reason}${owner}`,
    )
  }
}
