/** A verdict for people and programs: lines of the log, the summary, the output. */
import type { Host, Json, Log } from '@aws-delivery-actions/host'
import { markdown } from '@aws-delivery-actions/report'
import { boundedList } from '../bounded-list.js'
import { counted } from '../counted.js'
import { fixOf, nameOfImage, sameImage } from './facts.js'
import { type GateVerdict, newProblems, verdictOf } from './gate.js'
import type { Judged, Standing } from './judged.js'

/** More are no longer read; the output has more of them. */
const mostLines = 50
const mostRows = 100

const words: Readonly<Record<Standing, string>> = {
  new: 'new',
  known: 'there before',
  ignored: 'ignored',
  'not-affected': 'not affected',
  suppressed: 'suppressed',
}

export function tellVerdict(log: Log, verdict: GateVerdict): void {
  const failing = newProblems(verdict)
  for (const { problem, note } of failing.slice(0, mostLines)) {
    log.info(`${problem.rule.id}: ${problem.why}, in ${nameOfImage(problem.facts)}`, 'bad')
    if (note !== '') log.info(`  ${note}`)
    log.info(`  To mend: ${problem.mend}`)
  }
  if (failing.length > mostLines) {
    log.info(`${counted(failing.length - mostLines, 'more is', 'more are')} not shown here`)
  }
  for (const { problem, standing, note } of verdict.judged.filter(isPassed).slice(0, mostLines)) {
    log.info(`${problem.rule.id}: ${problem.why}: ${words[standing]}, ${note}`, 'dim')
  }
  const dark = [...new Set(verdict.unjudged.map(({ why }) => why))]
  for (const why of dark.slice(0, mostLines)) log.warn(why)
  for (const mend of new Set(verdict.unjudged.map((one) => one.mend))) log.info(`  To mend: ${mend}`)
  for (const notice of verdict.notices) log.warn(notice)
  for (const assumption of verdict.assumptions) log.info(assumption)
}

/** `2 new problems, 1 there before, 3 ignored` */
export function inWords({ judged, unjudged }: GateVerdict): string {
  const counts = Object.keys(words) as Standing[]
  const told = counts.flatMap((standing) => {
    const count = judged.filter((one) => one.standing === standing).length
    if (standing === 'new') return [count === 1 ? '1 new problem' : `${count || 'no'} new problems`]
    return count === 0 ? [] : [`${count} ${words[standing]}`]
  })
  const blind = new Set(unjudged.map(({ rule }) => rule.id)).size
  const dark = new Set(unjudged.map(({ facts }) => sameImage(facts))).size
  const notJudged = `${counted(blind, 'rule')} not judged in ${counted(dark, 'image')}`
  return [...told, ...(blind === 0 ? [] : [notJudged])].join(', ')
}

const headings = {
  passed: 'The gate is passed',
  failed: 'The gate is not passed',
  unknown: 'The gate cannot be judged',
} as const

export function summaryOf(verdict: GateVerdict): readonly string[] {
  const { code, heading, table, text } = markdown
  const failing = newProblems(verdict)
  const passed = verdict.judged.filter(isPassed)
  return [
    heading(2, headings[verdictOf(verdict)]),
    text(`${inWords(verdict)}.`),
    ...(failing.length === 0
      ? []
      : [
          table(
            ['Rule', 'Image', 'Why', 'What mends it'],
            failing
              .slice(0, mostRows)
              .map(({ problem, note }) => [
                code(problem.rule.id),
                code(nameOfImage(problem.facts)),
                text(note === '' ? problem.why : `${problem.why}; ${note}`),
                text(problem.mend),
              ]),
          ),
        ]),
    ...left(failing),
    ...(passed.length === 0
      ? []
      : [
          heading(3, 'What does not count'),
          table(
            ['Rule', 'Image', 'What', 'Why it does not count'],
            passed
              .slice(0, mostRows)
              .map(({ problem, standing, note }) => [
                code(problem.rule.id),
                code(nameOfImage(problem.facts)),
                text(problem.why),
                text(`${words[standing]}, ${note}`),
              ]),
          ),
          ...left(passed),
        ]),
    ...verdict.unjudged.slice(0, mostRows).map(({ why, mend }) => text(`${why}. To mend it: ${mend}`)),
    ...[...verdict.notices, ...verdict.assumptions].map(text),
  ]
}

export function newProblemsOutput(verdict: GateVerdict, host: Pick<Host, 'kind' | 'log'>): Json {
  const items = newProblems(verdict)
  const cure = 'a report of junit-file holds all of them'
  return boundedList({ name: 'new-problems', items, documentOf: problemDocument, cure }, host)
}

function problemDocument({ problem, note }: Judged): Json {
  const { rule, facts, component, vulnerability, paths, why, mend } = problem
  const fix = vulnerability && fixOf(vulnerability)
  return {
    rule: rule.id,
    sha: facts.image.digest,
    imagearn: facts.image.arn,
    source: facts.source,
    ...(component === undefined
      ? {}
      : {
          package: component.name,
          packageversion: component.version,
          ecosystem: component.ecosystem,
          purl: component.purl,
          paths: [...paths],
        }),
    ...(vulnerability === undefined
      ? {}
      : {
          cve: vulnerability.id,
          severity: vulnerability.severity,
          ...(fix === undefined ? {} : { fixedversion: fix }),
        }),
    why: note === '' ? why : `${why}; ${note}`,
    mend,
  }
}

function isPassed({ standing }: Judged): boolean {
  return standing !== 'new'
}

function left(all: readonly Judged[]): readonly string[] {
  return all.length <= mostRows
    ? []
    : [`${counted(all.length - mostRows, 'more is', 'more are')} not shown here.`]
}
