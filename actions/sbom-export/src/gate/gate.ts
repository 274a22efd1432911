/** The verdict over images: what breaks a rule, and whether it counts. */
import { counted } from '../counted.js'
import { type BaseImages, baseImagesInWords, takenAsBase } from './base-images.js'
import { type Baseline, baselineOf } from './baseline.js'
import { blindSpots, type Unjudged } from './blind-spots.js'
import { type Clearance, clearanceBy } from './clearance.js'
import { type ImageFacts, sameImage } from './facts.js'
import { effectOf, type Ignore } from './ignores.js'
import { type Judged, merged, worstFirst } from './judged.js'
import { nearMisses } from './near-misses.js'
import type { Problem } from './problem.js'
import { problemsOf } from './problems.js'
import { lowerBefore } from './raised.js'
import { type Rule, subjectOf } from './rules.js'
import type { Statement } from './vex.js'

export type Question = {
  readonly rules: readonly Rule[]
  readonly ignores: readonly Ignore[]
  readonly statements: readonly Statement[]
  readonly images: readonly ImageFacts[]
  /** Absent: every problem is new. */
  readonly baseline?: readonly ImageFacts[]
  /** In milliseconds since 1970. */
  readonly now: number
}

export type GateVerdict = {
  readonly judged: readonly Judged[]
  /** What nobody can judge by these documents: without a new problem the verdict is unknown. */
  readonly unjudged: readonly Unjudged[]
  /** What a reader should know: what no rule can see, and ignores that do nothing. */
  readonly notices: readonly string[]
  /** What the verdict takes for granted of the baseline. */
  readonly assumptions: readonly string[]
}

export function judge(question: Question): GateVerdict {
  const { rules, ignores, images, baseline, now } = question
  const day = new Date(now).toISOString().slice(0, 10)
  const known: Baseline = baseline === undefined ? () => undefined : baselineOf(baseline, rules, images)
  const used = new Set<Ignore>()
  const bases: BaseImages = new Map()
  const ground = { day, known, used, bases, clears: clearanceBy(question.statements) }
  const standing = (problem: Problem) => standingOf(problem, question, ground)
  const judged = merged(images.flatMap((facts) => problemsOf(rules, facts, now)).map(standing))
  const blind = blindSpots(rules, images, (problem) => standing(problem).standing === 'new')
  return {
    judged: judged.toSorted(worstFirst),
    unjudged: blind.unjudged,
    notices: [
      ...(rules.length === 0 ? ['there is no rule: nothing is judged'] : []),
      ...blind.notices,
      ...untoldNotice(rules, images),
      ...nearMisses(rules, images),
      ...raisedNotice(judged),
      ...ignores.filter((ignore) => !used.has(ignore)).map((ignore) => unusedNotice(ignore, day)),
    ],
    assumptions: baseImagesInWords(bases),
  }
}

export function verdictOf(verdict: GateVerdict): 'passed' | 'failed' | 'unknown' {
  if (newProblems(verdict).length > 0) return 'failed'
  return verdict.unjudged.length > 0 ? 'unknown' : 'passed'
}

export function newProblems({ judged }: GateVerdict): readonly Judged[] {
  return judged.filter(({ standing }) => standing === 'new')
}

type Ground = {
  readonly day: string
  readonly known: Baseline
  readonly used: Set<Ignore>
  readonly bases: BaseImages
  readonly clears: Clearance
}

function standingOf(problem: Problem, question: Question, ground: Ground): Judged {
  const { ignores } = question
  const { day, known, used, bases, clears } = ground
  const effects = ignores.map((ignore) => ({ ignore, effect: effectOf(ignore, problem, day) }))
  for (const { ignore, effect } of effects) if (effect.kind !== 'none') used.add(ignore)
  if (problem.vulnerability?.isSuppressed) {
    return { problem, standing: 'suppressed', note: 'a suppression rule of Amazon Inspector hides it' }
  }
  const cleared = clearedBy(problem, clears)
  if (cleared !== undefined) return { problem, standing: 'not-affected', note: cleared }
  const ignored = effects.find(({ effect }) => effect.kind === 'ignored')
  if (ignored !== undefined) return { problem, standing: 'ignored', note: ignoredNote(ignored.ignore) }
  const before = known(problem)
  if (before !== undefined) {
    if (before.isBase) takenAsBase(bases, before.facts, problem.facts)
    return knownSince(problem, before.facts.source, question.baseline ?? [])
  }
  const over = effects.flatMap(({ effect }) => (effect.kind === 'over' ? [effect.because] : []))
  return { problem, standing: 'new', note: over.join('; ') }
}

function knownSince(problem: Problem, source: string, baseline: readonly ImageFacts[]): Judged {
  const lower = lowerBefore(problem, source, baseline)
  const note = `in ${source}${lower === undefined ? '' : `, then as ${lower}`}`
  return { problem, standing: 'known', note, ...(lower === undefined ? {} : { isRaised: true }) }
}

function raisedNotice(judged: readonly Judged[]): readonly string[] {
  const raised = judged.filter(({ isRaised }) => isRaised)
  if (raised.length === 0) return []
  const ids = [...new Set(raised.flatMap(({ problem }) => problem.vulnerability?.id ?? []))].sort()
  const named = `${ids.slice(0, mostNamed).join(', ')}${ids.length > mostNamed ? ' and others' : ''}`
  return [`rated worse than in the baseline: ${named}`]
}

/** No vulnerability may mean that there is none, or that nobody looked. */
function untoldNotice(rules: readonly Rule[], images: readonly ImageFacts[]): readonly string[] {
  if (!rules.some((rule) => subjectOf(rule) === 'vulnerability')) return []
  const told = new Set(images.filter(tellsVulnerabilities).map(sameImage))
  const all = new Set(images.map(sameImage))
  if (told.size === all.size) return []
  const inAll = counted(all.size, 'image')
  const of = told.size === 0 ? inAll : `${all.size - told.size} of ${inAll}`
  return [`no vulnerability is told of ${of}: there is none, or the SBOM does not tell`]
}

/** Where there is no package, there is nothing to tell. */
function tellsVulnerabilities({ components, findings }: ImageFacts): boolean {
  return components.length === 0 || findings.length > 0
}

const mostNamed = 5

/** The document that tells a vulnerability may also tell that it does not count. */
const harmless = new Set(['not_affected', 'false_positive', 'resolved', 'resolved_with_pedigree'])

function clearedBy(problem: Problem, clears: Clearance): string | undefined {
  const statement = clears(problem)
  if (statement !== undefined) return `${statement.status} (${statement.source})`
  const analysis = problem.vulnerability?.analysis
  return analysis?.split(', ').every((one) => harmless.has(one))
    ? `${analysis} (${problem.facts.source})`
    : undefined
}

function ignoredNote({ reason, owner, expires }: Ignore): string {
  return `${reason}${owner === undefined ? '' : ` (${owner})`}, until ${expires}`
}

function unusedNotice({ id, where, expires }: Ignore, day: string): string {
  const state = day > expires ? `expired on ${expires} and` : ''
  return `the ignore of ${id} ${state} applies to nothing (${where})`.replace('  ', ' ')
}
