/** Whether images keep the rules: what is new fails, and what is known, ignored or cleared does not. */
import { type Edge, type Outcome, UserError } from '@aws-delivery-actions/host'
import { findDocuments } from '../documents.js'
import { findingsFor } from '../enrichment.js'
import { judge, type Question, verdictOf } from '../gate/gate.js'
import { inWords, newProblemsOutput, summaryOf, tellVerdict } from '../gate/gate-report.js'
import { type Ignore, ignoresFrom } from '../gate/ignores.js'
import { readImages } from '../gate/read-images.js'
import { checkReportFiles, writeReports } from '../gate/report-files.js'
import { type Rule, rulesFrom } from '../gate/rules.js'
import { type Statement, statementsFrom } from '../gate/vex.js'
import { type HandOff, openHandOff } from '../hand-off/hand-off.js'
import type { Inputs, Outputs } from '../inputs.js'
import type { Enrich } from '../tabulate.js'
import { type Unread, unreadSummary } from '../unread.js'

export async function run(
  inputs: Inputs,
  edge: Edge,
  now: () => number = Date.now,
): Promise<Outcome<Outputs>> {
  const handOff = await openHandOff(inputs, edge)
  const enrich = inputs.enrich === 'findings' ? await findingsFor(edge) : undefined
  const { question, unread } = await ask(inputs, edge, now(), enrich)
  const read = [...question.images, ...(question.baseline ?? [])].map(({ source }) => source)
  checkReportFiles(inputs, read, edge)
  handOff.check(question.images.map(({ source }) => source))
  const verdict = judge(question)
  tellVerdict(edge.host.log, verdict)
  const notice = await writeReports(inputs, question, verdict, edge)
  if (notice !== undefined) edge.host.log.warn(notice)
  const result = verdictOf(verdict)
  if (result === 'passed') edge.host.log.info(`The gate is passed: ${inWords(verdict)}`, 'good')
  const delivered = result === 'passed' ? await handOn(handOff, inputs, edge, enrich) : undefined
  return {
    verdict: result,
    reason: result === 'passed' ? undefined : `the gate ${reasons[result]}: ${inWords(verdict)}`,
    outputs: {
      images: question.images.length,
      'new-problems': newProblemsOutput(verdict, edge.host),
      ...(inputs['sarif-file'] === undefined ? {} : { 'sarif-file': inputs['sarif-file'] }),
      ...(inputs['junit-file'] === undefined ? {} : { 'junit-file': inputs['junit-file'] }),
      ...delivered?.outputs,
    },
    summary: [...summaryOf(verdict), ...unreadSummary(unread), ...(delivered?.summary ?? [])],
  }
}

const reasons = { failed: 'is not passed', unknown: 'cannot be judged' } as const

type Asked = { readonly question: Question; readonly unread: readonly Unread[] }

/** The small files first: what is wrong in them is told before anything large is read. */
async function ask(inputs: Inputs, edge: Edge, now: number, enrich: Enrich | undefined): Promise<Asked> {
  const rules = await readRules(inputs, edge)
  const ignores = await readIgnores(inputs, rules, edge)
  const statements = await readStatements(inputs, edge)
  const { images, unread } = await readImages(inputs.sbom, 'sbom', edge, enrich)
  const question = { rules, ignores, statements, images, now }
  if (inputs.baseline.length === 0) return { question, unread }
  const before = await readImages(inputs.baseline, 'baseline', edge)
  return { question: { ...question, baseline: before.images }, unread: [...unread, ...before.unread] }
}

/** What was judged is read anew: judging needs no more than its facts. */
async function handOn(handOff: HandOff, inputs: Inputs, edge: Edge, enrich: Enrich | undefined) {
  const isWanted = inputs['normalized-format'] !== 'none' || inputs['dependency-submission']
  if (!isWanted) return undefined
  return await handOff.deliver((await findDocuments(inputs.sbom, edge)).sources, enrich)
}

const largestSettings = 4 * 1024 * 1024

async function readRules({ rules: path }: Inputs, { files }: Edge): Promise<readonly Rule[]> {
  if (path === undefined) {
    throw new UserError('no rules are given', {
      where: 'rules',
      expected: 'a file such as {"rules":[{"id":"high","severity":"high"}]}',
    })
  }
  return rulesFrom(path, await files.readText(path, 'the file of rules', largestSettings))
}

async function readIgnores(
  inputs: Inputs,
  rules: readonly Rule[],
  { files }: Edge,
): Promise<readonly Ignore[]> {
  const path = inputs['ignore-file']
  if (path === undefined) return []
  return ignoresFrom(path, await files.readText(path, 'the file of ignores', largestSettings), rules)
}

async function readStatements(inputs: Inputs, { files }: Edge): Promise<readonly Statement[]> {
  const texts = inputs['vex-file'].map(async (path) =>
    statementsFrom(path, await files.readText(path, 'the VEX document')),
  )
  return (await Promise.all(texts)).flat()
}
