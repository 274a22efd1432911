/** Facts for tests of tables. */
import type { Component, Vulnerability } from '../src/document.js'
import type { DocumentFacts } from '../src/read.js'
import { type Collected, collectFacts } from '../src/tables.js'

export function digest(number: number): string {
  return `sha256:${number.toString(16).padStart(2, '0').repeat(32)}`
}

export function component(given: Partial<Component>): Component {
  const { name = 'lodash', version = '4.17.20', ecosystem = 'npm' } = given
  return {
    ref: `${name}@${version}`,
    type: 'library',
    name,
    namespace: '',
    version,
    fullVersion: version,
    purl: `pkg:${ecosystem}/${name}@${version}`,
    ecosystem,
    license: '',
    path: '',
    ...given,
  }
}

export function vulnerability(given: Partial<Vulnerability>): Vulnerability {
  return { id: 'CVE-2021-23337', affects: 'lodash@4.17.20', severity: 'unknown', ...given }
}

export function documentFacts(
  given: Partial<DocumentFacts['image']> = {},
  createdAt = '2026-01-02T03:04:05Z',
) {
  return {
    format: 'cyclonedx',
    specVersion: '1.5',
    tools: [],
    image: {
      digest: digest(1),
      arn: '',
      account: '111122223333',
      region: 'eu-west-1',
      repository: 'web',
      architecture: 'amd64',
      operatingSystem: 'debian 12',
      ...given,
    },
    subjects: [],
    createdAt,
    components: 0,
    vulnerabilities: 0,
    skipped: {},
  } as const satisfies DocumentFacts
}

export function facts(
  components: readonly Component[],
  vulnerabilities: readonly Vulnerability[] = [],
  image: Partial<DocumentFacts['image']> = {},
  name = 'web.json',
): Collected {
  const { visitor, finish } = collectFacts(Date.now())
  for (const one of components) visitor.component(one)
  for (const one of vulnerabilities) visitor.vulnerability(one)
  return finish(documentFacts(image), name)
}
