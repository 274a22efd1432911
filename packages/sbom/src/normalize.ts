/**
 * A document written anew, valid by the official schemas, out of any that is read. Amazon Inspector's own exports are
 * not valid by them, and tools that check refuse them.
 */
import { mostSharing } from './components.js'
import type { Component, Image, Vulnerability } from './document.js'
import { cyclonedxWriter } from './normalize/cyclonedx.js'
import { spdxWriter } from './normalize/spdx.js'
import type { SbomSource } from './read/source.js'
import { type DocumentFacts, type ReadOptions, readSbom } from './read.js'
import { inVersionOf } from './stated-versions.js'
import type { Enrichment } from './tables/collect.js'

export { distributionOfImage } from './normalize/identity.js'

export type NormalizedFormat = 'cyclonedx' | 'spdx'

export type NormalizeOptions = ReadOptions & {
  /** Takes the text piece by piece; together the pieces are the document. */
  readonly write: (text: string) => void
  /** Who writes it. */
  readonly tool: { readonly name: string; readonly version: string }
  /** Stands in for the time of a document that tells none. */
  readonly now: Date
  /** What else is known of the vulnerabilities of the image: asked once, before anything is written. */
  readonly enrich?: (image: Image) => Promise<Enrichment>
}

/** What a format makes of the document. */
export type Writer = {
  component(component: Component, findings: readonly Vulnerability[]): void
  /** After the last component. `dangling` are of something that the document does not list. */
  end(dangling: readonly Vulnerability[]): void
}

/** What is known before the first component is written. */
export type Foreword = Pick<NormalizeOptions, 'write' | 'tool' | 'now'> & {
  /** Stands in for the name of what has none. */
  readonly sourceName: string
  readonly facts: DocumentFacts
}

/**
 * CycloneDX 1.6 or SPDX 2.3. The document is read twice, for what it is about has to be known in front.
 * @throws SbomProblem as the reader does; whatever `write` throws.
 */
export async function normalize(
  source: SbomSource,
  format: NormalizedFormat,
  options: NormalizeOptions,
): Promise<DocumentFacts> {
  const vulnerabilities = new Map<string, Vulnerability[]>()
  const nothing = () => undefined
  const facts = await readSbom(
    source,
    {
      component: nothing,
      vulnerability: (vulnerability) => {
        const { affects } = vulnerability
        const known = vulnerabilities.get(affects)
        if (known === undefined) vulnerabilities.set(affects, [vulnerability])
        else known.push(vulnerability)
      },
    },
    options,
  )
  const add = await options.enrich?.(facts.image)
  const foreword = { ...options, sourceName: source.name, facts }
  const writer = format === 'cyclonedx' ? cyclonedxWriter(foreword) : spdxWriter(foreword)
  /** How many components with findings have a reference. */
  const listed = new Map<string, number>()
  await readSbom(
    source,
    {
      component: (component) => {
        const { ref } = component
        const sharing = listed.get(ref) ?? 0
        const told = (ref === '' || sharing >= mostSharing ? undefined : vulnerabilities.get(ref)) ?? []
        if (told.length > 0) listed.set(ref, sharing + 1)
        const findings = told.flatMap((vulnerability) => inVersionOf(component, vulnerability) ?? [])
        writer.component(
          component,
          add === undefined ? findings : findings.map((vulnerability) => add(component, vulnerability)),
        )
      },
      vulnerability: nothing,
    },
    options,
  )
  writer.end([...vulnerabilities].flatMap(([ref, found]) => (listed.has(ref) ? [] : found)))
  return facts
}
