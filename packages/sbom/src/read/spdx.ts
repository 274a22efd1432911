/** Packages of SPDX 2.2 and 2.3, and the vulnerabilities that stand in their external references. */
import type { Component, Vulnerability } from '../document.js'
import { componentFrom, type Skip, versionOf } from './component.js'
import { isObject, listOf, textOf } from './json.js'

export function packageOf(item: unknown, skip: Skip): Component | undefined {
  if (!isObject(item)) {
    skip('components that are no objects')
    return undefined
  }
  return componentFrom(
    {
      ref: textOf(item, 'SPDXID'),
      type: typeOf(item),
      group: '',
      name: textOf(item, 'name'),
      version: versionOf(item, 'versionInfo', skip),
      purl: purlOf(item),
      license: licenseOf(item),
      paths: pathsOf(item),
    },
    skip,
  )
}

/** Amazon Inspector's form: an external reference of category SECURITY and type `vulnerability`. */
export function* vulnerabilitiesIn(item: unknown): Generator<Vulnerability> {
  const affects = textOf(item, 'SPDXID')
  for (const reference of listOf(item, 'externalRefs')) {
    const id = textOf(reference, 'referenceLocator')
    if (textOf(reference, 'referenceType') === 'vulnerability' && id !== '')
      yield { id, affects, severity: 'unknown' }
  }
}

/** SPDX 2.2 has no purpose; trivy tells it in the identifier. */
function typeOf(item: unknown): string {
  const purpose = textOf(item, 'primaryPackagePurpose').toLowerCase().replaceAll('_', '-')
  if (purpose !== '') return purpose
  const id = textOf(item, 'SPDXID')
  if (id.startsWith('SPDXRef-OperatingSystem-')) return 'operating-system'
  return id.startsWith('SPDXRef-ContainerImage-') ? 'container' : ''
}

function purlOf(item: unknown): string {
  const reference = listOf(item, 'externalRefs').find((candidate) => {
    const type = textOf(candidate, 'referenceType')
    return type === 'purl' || type.endsWith('/purl')
  })
  return textOf(reference, 'referenceLocator')
}

/** The conclusion of the document's author; without one, what the package declares. */
function licenseOf(item: unknown): string {
  const texts = [textOf(item, 'licenseConcluded'), textOf(item, 'licenseDeclared')]
  return texts.find((text) => text !== '' && text !== 'NOASSERTION' && text !== 'NONE') ?? ''
}

const syftSource = /^acquired package info from [^:]+: /

/** Where the facts about the package, or the package, were found. */
function pathsOf(item: unknown): readonly string[] {
  const source = textOf(item, 'sourceInfo')
  const acquired = source.replace(syftSource, '')
  if (acquired !== source) return acquired.split(', ')
  return [isPath(source) ? source : textOf(item, 'packageFileName')]
}

function isPath(text: string): boolean {
  return text.includes('/') && !/\s/.test(text)
}
