/** From files to a verdict: find the definitions, lint each, ask AWS where that is wanted, tell what was found. */
import { relative, resolve, sep } from 'node:path'
import { type ActionError, type Log, type Outcome, UserError } from '@aws-delivery-actions/host'
import { annotationsOf } from './annotations.js'
import type { Config } from './config/config.js'
import { configFor } from './config/find-config.js'
import { definition } from './definition.js'
import type { Fixed } from './fix/fix-files.js'
import type { Inputs, Outputs } from './inputs.js'
import type { LintEdge } from './lint-edge.js'
import { type LintedFile, lintFiles } from './linted-file.js'
import { locatedFindings } from './located.js'
import { checkReportFiles, pathsFrom, writeReports } from './reports.js'
import { findSources } from './sources.js'
import { readSubstitutions, unusedNames } from './substitutions.js'
import { summaryOf } from './summary.js'
import { baselineFor, judge, withLevels } from './suppression/judge.js'
import { tellCounts, tellFindings } from './text-report.js'
import { counted, countsInWords, countsOf, verdictOf } from './verdict.js'

export async function run(inputs: Inputs, edge: LintEdge): Promise<Outcome<Outputs>> {
  const { host, files } = edge
  const startedAt = edge.now()
  const config = await configFor(inputs.config, files, host.log)
  checkInputs(inputs, host.log)
  checkReportFiles(inputs, new Map(config === undefined ? [] : [[config.file, 'the configuration']]), files)
  const baseline = await baselineFor(inputs, files)
  const sources = await findSources(inputs.files, files, host.log)
  const values = await readSubstitutions(inputs.substitutions, files, config?.substitutions)
  const context = { type: inputs.type ?? config?.type ?? 'auto', values }
  const lint = (from: LintEdge['files']) =>
    lintFiles(
      sources,
      context,
      from,
      host.log,
      inputs['validate-with-aws'] || inputs['graph-dir'] !== undefined,
    )
  const fixed = await fixedWhereWanted(lint, inputs, config, files)
  const found = fixed.linted
  const unused = unusedNames(inputs.substitutions, values).map((name) => `\${${name}}`)
  if (unused.length > 0 && found.length > 0) {
    host.log.warn(`No definition holds ${unused.join(', ')}, which substitutions gives`)
  }
  checkReportFiles(inputs, new Map(found.map(({ file }) => [file, 'a file that is to be linted'])), files)
  const { linted: all, failure } = await askAws(found, inputs, edge)
  const { linted, mended, idle, baselineText } = await judge(all, config, baseline, files)
  // Nothing was written so far: what ends a run with 2 ends it before.
  await writeFixes(fixed, edge)
  if (baseline !== undefined && baselineText !== undefined)
    await files.writeWhole(baseline.file, baselineText)
  tellMended(mended, host.log)
  if (inputs.files.length === 0 && config !== undefined && !isOutside(config.file, files.workingDirectory))
    for (const where of idle) host.log.info(`${where} waves nothing through`, 'dim')
  if (inputs.format === 'text') tellFindings(host.log, linted, inputs['max-findings'])
  await tellLimits(inputs, linted, host.log)
  const stdout = await writeReports(
    inputs,
    {
      linted,
      failOn: inputs['fail-on'],
      tool: { name: definition.name, version: edge.version() },
      startedAt,
      pathInSource: pathsFrom(host.environment, files.workingDirectory),
    },
    files,
  )
  await drawWhereWanted(inputs, linted, edge)
  const outcome = conclude(inputs, linted, fixed.count, failure)
  // A failed run ends with its reason, which says the same.
  if (outcome.verdict === 'passed') tellCounts(host.log, linted)
  return { ...outcome, stdout }
}

/** Then its entries may be for files that are not linted here. */
function isOutside(file: string, folder: string): boolean {
  return relative(folder, resolve(folder, file)).split(sep)[0] === '..'
}

/** @throws {UserError} when a baseline is to be written, and nothing says where. */
function checkInputs(inputs: Inputs, log: Log): void {
  const { baseline, 'update-baseline': update } = inputs
  if (inputs['graph-dir'] === undefined && inputs['graph-format'] !== 'mermaid') {
    log.warn('graph-format says what the graphs are, but no graph is drawn without graph-dir')
  }
  if (!update || baseline !== undefined) return
  throw new UserError('there is no baseline to write', {
    where: 'update-baseline',
    expected: 'the input baseline beside it, with the name of a file',
  })
}

async function fixedWhereWanted(
  lint: (files: LintEdge['files']) => Promise<readonly LintedFile[]>,
  { fix }: Inputs,
  config: Config | undefined,
  files: LintEdge['files'],
): Promise<Fixed> {
  if (!fix) return { linted: await lint(files), count: 0, changes: [] }
  const { fixedFiles } = await import('./fix/fix-files.js')
  return await fixedFiles(async (from) => withLevels(await lint(from), config, files.workingDirectory), files)
}

async function writeFixes({ changes, count }: Fixed, { files, host: { log } }: LintEdge): Promise<void> {
  if (changes.length === 0) return
  const { writeChanges } = await import('./fix/fix-files.js')
  await writeChanges(changes, files, log)
  log.info(`${counted(count, 'finding')} mended`, 'good')
}

function tellMended(count: number, log: Log): void {
  if (count === 0) return
  const verb = count === 1 ? 'is' : 'are'
  log.info(`${counted(count, 'finding')} of the baseline ${verb} mended: --update-baseline`, 'dim')
}

const mostNames = 3

async function drawWhereWanted(
  { 'graph-dir': folder, 'graph-format': format }: Inputs,
  linted: readonly LintedFile[],
  { files, host }: LintEdge,
): Promise<void> {
  if (folder === undefined) return
  const { writeGraphs } = await import('./graph/graph-files.js')
  const graphs = await writeGraphs(folder, format, linted, files)
  host.log.info(`${counted(graphs.length, 'graph')} in ${folder}`)
  const unseen = graphs.filter(({ trouble }) => trouble !== undefined)
  if (unseen.length === 0) return
  const names = unseen.slice(0, mostNames).map(({ file }) => file)
  const rest = unseen.length - names.length
  host.log.warn(
    `${unseen[0]?.trouble}, and so none of ${names.join(', ')}${rest === 0 ? '' : ` and ${rest} more`}: choose graph-format=html`,
  )
}

type Asked = { readonly linted: readonly LintedFile[]; readonly failure?: ActionError }

async function askAws(found: readonly LintedFile[], inputs: Inputs, edge: LintEdge): Promise<Asked> {
  if (!inputs['validate-with-aws']) return { linted: found }
  const { crossCheck } = await import('./cross-check/cross-check.js')
  return await crossCheck(found, edge)
}

async function tellLimits(inputs: Inputs, linted: readonly LintedFile[], log: Log): Promise<void> {
  if (inputs.format !== 'sarif' && inputs['sarif-file'] === undefined) return
  const { codeScanningNotice } = await import('./sarif-report.js')
  const notice = codeScanningNotice(locatedFindings(linted).length)
  if (notice !== undefined) log.warn(notice)
}

function conclude(
  inputs: Inputs,
  linted: readonly LintedFile[],
  fixed: number,
  failure: ActionError | undefined,
): Outcome<Outputs> {
  const counts = countsOf(linted)
  const verdict = verdictOf(counts, inputs['fail-on'])
  return {
    verdict,
    error: failure,
    reason: verdict === 'failed' ? `found ${countsInWords(counts)}` : undefined,
    outputs: {
      errors: counts.errors,
      warnings: counts.warnings,
      'file-count': counts.files,
      definitions: counts.definitions,
      fixed,
      suppressed: counts.suppressed,
      'graph-dir': inputs['graph-dir'],
      'json-file': inputs['json-file'],
      'sarif-file': inputs['sarif-file'],
      'junit-file': inputs['junit-file'],
    },
    summary: summaryOf(linted, verdict, fixed),
    annotations: annotationsOf(linted),
  }
}
