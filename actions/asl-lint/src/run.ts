/** From files to a verdict: find the definitions, lint each, tell what was found. */
import type { Edge, Outcome } from '@aws-delivery-actions/host'
import { annotationsOf } from './annotations.js'
import type { Inputs, Outputs } from './inputs.js'
import { jsonReport } from './json-report.js'
import { type LintedFile, lintFiles } from './linted-file.js'
import { findSources } from './sources.js'
import { readSubstitutions } from './substitutions.js'
import { summaryOf } from './summary.js'
import { tellCounts, tellFindings } from './text-report.js'
import { countsInWords, countsOf, verdictOf } from './verdict.js'

export async function run(inputs: Inputs, { host, files }: Edge): Promise<Outcome<Outputs>> {
  const sources = await findSources(inputs.files, files, host.log)
  const values = await readSubstitutions(inputs.substitutions, files)
  const linted = await lintFiles(sources, { type: inputs.type, values }, files, host.log)
  if (inputs.format === 'text') tellFindings(host.log, linted, inputs['max-findings'])
  const document = await writeReport(inputs, linted, files)
  const outcome = conclude(inputs, linted)
  // A failed run ends with its reason, which says the same.
  if (outcome.verdict === 'passed') tellCounts(host.log, linted)
  return { ...outcome, stdout: document }
}

/** @returns What is to be printed on stdout. */
async function writeReport(
  { format, 'json-file': path }: Inputs,
  linted: readonly LintedFile[],
  files: Edge['files'],
): Promise<string | undefined> {
  if (path === undefined && format !== 'json') return undefined
  const report = jsonReport(linted)
  if (path !== undefined) await files.writeWhole(path, report)
  return format === 'json' ? report : undefined
}

function conclude(inputs: Inputs, linted: readonly LintedFile[]): Outcome<Outputs> {
  const counts = countsOf(linted)
  const verdict = verdictOf(counts, inputs['fail-on'])
  return {
    verdict,
    reason: verdict === 'failed' ? `found ${countsInWords(counts)}` : undefined,
    outputs: {
      errors: counts.errors,
      warnings: counts.warnings,
      'file-count': counts.files,
      definitions: counts.definitions,
      'json-file': inputs['json-file'],
    },
    summary: summaryOf(linted, verdict),
    annotations: annotationsOf(linted),
  }
}
