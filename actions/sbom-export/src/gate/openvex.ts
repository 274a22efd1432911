/** The verdict as OpenVEX: what was found of each vulnerability, for other tools and for the next gate. */
import { createHash } from 'node:crypto'
import type { Vulnerability } from '@aws-delivery-actions/sbom'
import { nameOfImage } from './facts.js'
import type { GateVerdict } from './gate.js'
import type { Judged } from './judged.js'
import { subjectKey } from './problem.js'

/** The same verdict gives the same document, but for its time. */
export function openVexOf({ judged }: GateVerdict, now: number): string {
  const statements = statementsOf(judged)
  const digest = createHash('sha256').update(JSON.stringify(statements)).digest('hex')
  const document = {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': `https://openvex.dev/docs/public/vex-${digest}`,
    author: 'sbom-export',
    timestamp: new Date(now).toISOString(),
    version: 1,
    statements,
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** One for each vulnerability of each package of each image, however many rules it breaks. */
function statementsOf(judged: readonly Judged[]): readonly object[] {
  const statements = new Map<string, object>()
  for (const one of judged) {
    const { vulnerability, component, facts } = one.problem
    const part =
      component === undefined ? vulnerability?.affects : component.purl || component.ref || component.name
    if (vulnerability === undefined || !part) continue
    const key = subjectKey(one.problem)
    if (statements.has(key)) continue
    statements.set(key, {
      vulnerability: nameOf(vulnerability),
      products: [
        {
          '@id': facts.image.digest === '' ? nameOfImage(facts) : imageUrl(one),
          subcomponents: [{ '@id': part }],
        },
      ],
      ...findingOf(one),
    })
  }
  return [...statements.values()]
}

function nameOf({ id, aliases = [] }: Vulnerability): object {
  return { name: id, ...(aliases.length === 0 ? {} : { aliases }) }
}

/** An ignore accepts a risk; it does not say that there is none. */
function findingOf({ standing, note, problem }: Judged): object {
  switch (standing) {
    case 'not-affected':
      return { status: 'not_affected', impact_statement: note }
    case 'ignored':
      return { status: 'affected', action_statement: `accepted: ${note}` }
    case 'suppressed':
      return { status: 'under_investigation', status_notes: note }
    default:
      return { status: 'affected', action_statement: problem.mend }
  }
}

function imageUrl({ problem: { facts } }: Judged): string {
  const { repository, digest } = facts.image
  const name = repository.split('/').at(-1) || 'image'
  return `pkg:oci/${encodeURIComponent(name.toLowerCase())}@${encodeURIComponent(digest)}`
}
