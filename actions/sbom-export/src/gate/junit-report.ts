/** The report of `junit-file`: a suite for each image, a case for each rule that holds and each new problem. */
import { type JunitCase, type JunitSuite, junit } from '@aws-delivery-actions/report/junit'
import type { Unjudged } from './blind-spots.js'
import { type ImageFacts, nameOfImage } from './facts.js'
import type { GateVerdict, Judged } from './gate.js'
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
  return junit({
    startedAt,
    suites: images.map((facts) => {
      const judged = verdict.judged.filter(({ problem }) => problem.facts === facts)
      const unjudged = verdict.unjudged.filter((one) => one.facts === facts)
      return suiteOf(facts, judged, unjudged, rules, version)
    }),
  })
}

/** Failures first: a report group shows no more than its first cases. */
function suiteOf(
  facts: ImageFacts,
  judged: readonly Judged[],
  unjudged: readonly Unjudged[],
  rules: readonly Rule[],
  version: string,
): JunitSuite {
  const name = nameOfImage(facts)
  const failing = judged.filter(({ standing }) => standing === 'new')
  const broken = new Set([...failing.map(({ problem }) => problem), ...unjudged].map(({ rule }) => rule.id))
  const held = rules.filter(({ id }) => !broken.has(id))
  return {
    name,
    properties: { tool: `sbom-export ${version}`, source: facts.source, digest: facts.image.digest },
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
