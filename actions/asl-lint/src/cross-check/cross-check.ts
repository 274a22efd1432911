/** Asks AWS about every definition, and adds what only AWS found. */
import {
  definitionToSend,
  type Finding,
  type LintedDefinition,
  waivedByComments,
} from '@aws-delivery-actions/asl'
import { type Aws, isAccessDenied, isInvalid } from '@aws-delivery-actions/aws'
import { messageOf, ServiceFailure, TimedOut } from '@aws-delivery-actions/host'
import type { LintEdge } from '../lint-edge.js'
import type { LintedFile } from '../linted-file.js'
import { counted } from '../verdict.js'
import { type Merged, merge } from './merge.js'

export type CrossChecked = {
  readonly linted: readonly LintedFile[]
  /** Why AWS was not asked about all: what was found is told all the same. */
  readonly failure?: ServiceFailure | TimedOut
}

/** @throws {UserError} when AWS cannot be asked with these credentials and this configuration. */
export async function crossCheck(linted: readonly LintedFile[], edge: LintEdge): Promise<CrossChecked> {
  const tally = { asked: 0, confirmed: 0, added: 0, unsent: 0 }
  const checked = [...linted]
  try {
    const aws = await edge.openAws()
    for (const [index, file] of linted.entries()) {
      const added: Finding[] = []
      for (const machine of file.machines.filter(({ tree }) => tree.root?.kind === 'object')) {
        const merged = await askAbout(machine, file, aws, edge)
        if (merged === undefined) {
          tally.unsent++
          continue
        }
        tally.asked++
        tally.confirmed += merged.confirmed
        tally.added += merged.added.length
        added.push(...waivedByComments(merged.added, machine))
      }
      checked[index] = withFindings(file, added)
    }
  } catch (error) {
    if (isAccessDenied(error)) {
      edge.host.log.warn(
        `AWS could not be asked: states:ValidateStateMachineDefinition is not allowed (${messageOf(error)})`,
      )
      return { linted: checked }
    }
    if (error instanceof ServiceFailure || error instanceof TimedOut)
      return { linted: checked, failure: error }
    throw error
  }
  tell(edge, tally)
  return { linted: checked }
}

/** `undefined` when nothing was sent. */
async function askAbout(
  machine: LintedDefinition,
  file: LintedFile,
  aws: Aws,
  { host: { log, cancellation } }: LintEdge,
): Promise<Merged | undefined> {
  const definition = definitionToSend(machine)
  const place = { file: file.file }
  if (definition === undefined) return undefined
  try {
    const { result, diagnostics = [] } = await aws.call(
      'sfn',
      'ValidateStateMachineDefinition',
      {
        definition,
        type: machine.type === 'express' ? 'EXPRESS' : 'STANDARD',
        severity: 'WARNING',
        maxResults: 100,
      },
      { signal: cancellation.signal },
    )
    const own = file.findings.filter((finding) => finding.definition === machine.place)
    const merged = merge(own, { result, diagnostics }, machine)
    if (merged.denied.length > 0) {
      log.warn(
        `AWS accepts the definition, though errors were found in it: ${merged.denied.join(', ')}`,
        place,
      )
    }
    return merged
  } catch (error) {
    if (!isInvalid(error)) throw error
    log.warn(`AWS did not judge the definition: ${messageOf(error)}`, place)
    return undefined
  }
}

function withFindings(file: LintedFile, added: readonly Finding[]): LintedFile {
  if (added.length === 0) return file
  const findings = [...file.findings, ...added].sort(
    ({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.column - b.column,
  )
  return { ...file, findings }
}

type Tally = { asked: number; confirmed: number; added: number; unsent: number }

function tell({ host: { log } }: LintEdge, { asked, confirmed, added, unsent }: Tally): void {
  log.info(
    `AWS was asked about ${counted(asked, 'definition')}: it confirmed ${counted(confirmed, 'finding')} and added ${added}`,
  )
  if (unsent > 0) {
    log.info(
      `AWS was not asked about ${counted(unsent, 'definition')}: broken, too long, or open where states are named`,
    )
  }
}
