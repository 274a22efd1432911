/** The report of `junit-file`: a suite for each image, a case for each rule that holds and each new problem. */
import { type JunitCase, type JunitSuite, junit } from '@aws-delivery-actions/report/junit'
import { grouped } from '../grouped.js'
import type { Unjudged } from './blind-spots.js'
import { type ImageFacts, nameOfImage, sameImage } from './facts.js'
import type { GateVerdict } from './gate.js'
import type { Judged } from './judged.js'
import type { Rule } from './rules.js'

export type JunitQuestion = {
  readonly verdict: GateVerdict
  readonly rules: readonly Rule[]
  readonly images: readonly ImageFacts[]
  readonly version: string
  /** In milliseconds since 1970. */
  readonly startedAt: number
}

export function junitReport({ verdict, rules, images, version, startedAt }: JunitQuestion): string {
  const judged = grouped(verdict.judged, ({ problem }) => sameImage(problem.facts))
  const unjudged = grouped(verdict.unjudged, ({ facts }) => sameImage(facts))
  return junit({
    startedAt,
    suites: [...grouped(images, sameImage)].map(([image, documents]) =>
      suiteOf(documents, judged.get(image) ?? [], unjudged.get(image) ?? [], rules, version),
    ),
  })
}

/** Failures first: a report group shows no more than its first cases. */
function suiteOf(
  documents: readonly ImageFacts[],
  judged: readonly Judged[],
  unjudged: readonly Unjudged[],
  rules: readonly Rule[],
  version: string,
): JunitSuite {
  const [first] = documents
  const name = first === undefined ? '' : nameOfImage(first)
  const failing = judged.filter(({ standing }) => standing === 'new')
  const broken = new Set([...failing.map(({ problem }) => problem), ...unjudged].map(({ rule }) => rule.id))
  const held = rules.filter(({ id }) => !broken.has(id))
  return {
    name,
    properties: {
      tool: `sbom-export ${version}`,
      source: documents.map(({ source }) => source).join(', '),
      digest: first?.image.digest ?? '',
    },
    cases: [
      ...failing.map((one) => failure(one, name)),
      ...unjudged.map((one) => error(one, name)),
      ...held.map(({ id }): JunitCase => ({ name: id, className: name, result: { kind: 'passed' } })),
    ],
    output: judged
      .filter(({ standing }) => standing !== 'new')
      .map(({ problem, standing, note }) => `${standing}: ${problem.rule.id}: ${problem.why}: ${note}`),
  }
}

function failure({ problem, note }: Judged, className: string): JunitCase {
  const { rule, component, vulnerability, why, mend, paths } = problem
  const version = component === undefined ? [] : [component.name, component.version]
  return {
    name: [rule.id, ...version, vulnerability?.id ?? ''].filter((part) => part !== '').join(' '),
    className,
    result: {
      kind: 'failed',
      type: rule.id,
      message: why,
      lines: [why, ...(note === '' ? [] : [note]), `To mend: ${mend}`, ...paths],
    },
  }
}

function error({ rule, why, mend }: Unjudged, className: string): JunitCase {
  return {
    name: rule.id,
    className,
    result: { kind: 'error', type: rule.id, message: why, lines: [why, `To mend: ${mend}`] },
  }
}
