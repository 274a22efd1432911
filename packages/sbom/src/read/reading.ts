/** What is collected of one document while it passes: its own facts here, components and vulnerabilities to the visitor. */
import type { Component, Image, Vulnerability } from '../document.js'
import type { DocumentFacts, Visitor } from '../read.js'
import type { Reason } from './component.js'
import { componentOf, componentsOf, vulnerabilitiesOf } from './cyclonedx.js'
import { type Dependency, dependencyOf, relationshipOf, subjectOf } from './dependency.js'
import { expectedDocument, foreignList, foreignMembers } from './foreign.js'
import {
  hintOfFileName,
  hintOfKey,
  hintOfMetadata,
  hintOfPackage,
  hintOfSpdx,
  hintOfSubject,
  type ImageHint,
  imageFrom,
  operatingSystemOf,
  weakHintOfMetadata,
} from './image.js'
import { listOf, member, textOf } from './json.js'
import { limits } from './limits.js'
import { type Position, SbomProblem } from './problem.js'
import { ScanFault } from './scan-fault.js'
import type { Choice, Kind, Outline } from './scanner.js'
import { packageOf, vulnerabilitiesIn } from './spdx.js'

/** The lists that are given out item by item. */
const lists = ['components', 'vulnerabilities', 'packages']
/** Lists that are given out where the visitor takes dependencies, and passed over where it does not. */
const graphs = ['dependencies', 'relationships']
/** Members that are small, and made whole. */
const wholes = [
  'bomFormat',
  'specVersion',
  'spdxVersion',
  'metadata',
  'creationInfo',
  'name',
  'documentNamespace',
  'serialNumber',
  'subject',
]
/**
 * Members that hold the document: the answers of ScanSbom and of GitHub, statements of in-toto and of old cosign, the
 * answer of `docker buildx imagetools`.
 */
const wrappers = ['sbom', 'predicate', 'Data', 'SPDX']

export class DocumentReading {
  readonly #source: string
  readonly #visitor: Visitor
  readonly #skipped = new Map<Reason, number>()
  readonly #members = new Set<string>()
  readonly #values = new Map<string, unknown>()
  /** Lists that are none: said only of a document that is otherwise what it says. */
  readonly #misshapen = new Map<string, Position | undefined>()
  readonly #described = new Set<string>()
  #components = 0
  #vulnerabilities = 0
  /** What stood before the components or the subject that it may be of. */
  readonly #early: Vulnerability[] = []
  #isSubjectGiven = false
  /** Whether there is a list in place of a document. */
  #isList = false
  /** The lists that held an item. */
  readonly #filled = new Set<string>()
  #operatingSystem = ''
  #packageHint: ImageHint | undefined

  constructor(source: string, visitor: Visitor) {
    this.#source = source
    this.#visitor = visitor
  }

  readonly outline: Outline = {
    choose: (path, kind, at) => this.#choose(path, kind, at),
    take: (path, value) => this.#take(path, value),
  }

  /** @throws SbomProblem for what is no document that is read. */
  facts(faultyTexts: number): DocumentFacts {
    const { format, specVersion } = this.#identify()
    const isSpdx = format === 'spdx'
    this.#checkLists(isSpdx)
    for (const vulnerability of this.#early) this.#giveVulnerability(vulnerability)
    if (faultyTexts > 0) this.#skip('bytes that are no UTF-8', faultyTexts)
    const value = (name: string) => this.#values.get(name)
    const creation = value('creationInfo')
    return {
      format,
      specVersion,
      tools: isSpdx ? creatorTools(creation) : metadataTools(value('metadata')),
      image: this.#image(isSpdx),
      subjects: isSpdx ? [...this.#described] : [subjectOf(value('metadata'))].filter((ref) => ref !== ''),
      createdAt: isSpdx ? textOf(creation, 'created') : textOf(value('metadata'), 'timestamp'),
      components: this.#components,
      vulnerabilities: this.#vulnerabilities,
      skipped: Object.fromEntries(this.#skipped),
    }
  }

  #choose(path: readonly string[], kind: Kind, at: () => Position): Choice {
    const [name, item] = inDocument(path)
    if (name === undefined) {
      this.#isList = kind === 'array'
      return kind === 'object' ? 'enter' : 'skip'
    }
    if (lists.includes(name)) return item === undefined ? this.#chooseList(name, kind, at) : 'take'
    if (graphs.includes(name)) return this.#chooseGraph(kind, item)
    if (item !== undefined) return 'skip'
    this.#note(name, at)
    if (kind === 'object' && wrappers.includes(name)) return 'enter'
    return wholes.includes(name) ? 'take' : 'skip'
  }

  #chooseGraph(kind: Kind, item: string | undefined): Choice {
    if (this.#visitor.dependency === undefined) return 'skip'
    if (item !== undefined) return 'take'
    return kind === 'array' ? 'enter' : 'skip'
  }

  #chooseList(name: string, kind: Kind, at: () => Position): Choice {
    this.#note(name, at)
    if (kind === 'object') this.#misshapen.set(name, at())
    if (kind === 'array') return 'enter'
    return kind === 'scalar' ? 'take' : 'skip'
  }

  /** Which of two members with one name holds is for every reader to decide, so that none can be trusted. */
  #note(name: string, at: () => Position): void {
    if (this.#members.has(name) && (lists.includes(name) || wholes.includes(name)))
      throw new ScanFault(`${name} stands in the document twice`, at(), 'each member once')
    if (this.#members.size >= limits.members)
      throw new ScanFault('the document has too many members', at(), `at most ${limits.members}`)
    this.#members.add(name)
  }

  #take(path: readonly string[], value: unknown): void {
    const [name = '', item] = inDocument(path)
    if (item === undefined) this.#takeMember(name, value)
    else this.#takeItem(name, value)
  }

  #takeItem(name: string, value: unknown): void {
    this.#filled.add(name)
    if (name === 'components') this.#giveComponents(value)
    else if (name === 'packages') this.#givePackage(value)
    else if (name === 'dependencies') this.#giveDependency(dependencyOf(value))
    else if (name === 'relationships') this.#giveRelationship(value)
    else this.#giveVulnerabilities(value)
  }

  #takeMember(name: string, value: unknown): void {
    this.#values.set(name, value)
    if (name === 'metadata') this.#givePartsOfSubject()
    // `null` stands for a list of nothing.
    if (lists.includes(name) && value !== null) this.#misshapen.set(name, undefined)
  }

  #giveComponents(item: unknown): void {
    for (const component of componentsOf(item, this.#skip)) this.#give(component)
  }

  #givePackage(item: unknown): void {
    const component = packageOf(item, this.#skip)
    if (component === undefined) return
    this.#give(component)
    if (component.type === 'container') this.#packageHint ??= hintOfPackage(item, component.purl)
    for (const vulnerability of vulnerabilitiesIn(item)) this.#giveVulnerability(vulnerability)
  }

  #giveRelationship(item: unknown): void {
    const { dependency, subject = '' } = relationshipOf(item)
    if (subject !== '') this.#described.add(subject)
    if (dependency !== undefined) this.#giveDependency(dependency)
  }

  #giveDependency({ from, to }: Dependency): void {
    if (from !== '' && to.length > 0) this.#visitor.dependency?.(from, to)
  }

  #giveVulnerabilities(item: unknown): void {
    const isEarly = !this.#members.has('components') || !this.#members.has('metadata')
    const serial = words(this.#values.get('serialNumber'))
    for (const vulnerability of vulnerabilitiesOf(item, serial, this.#skip)) {
      if (isEarly) this.#early.push(vulnerability)
      else this.#giveVulnerability(vulnerability)
    }
  }

  /** Modules of an application, as some tools nest them in what the document is about. */
  #givePartsOfSubject(): void {
    const subject = member(this.#values.get('metadata'), 'component')
    for (const part of listOf(subject, 'components')) this.#giveComponents(part)
  }

  #give(component: Component): void {
    this.#components++
    if (this.#operatingSystem === '' || component.type === 'operating-system')
      this.#operatingSystem = operatingSystemOf(component) || this.#operatingSystem
    this.#visitor.component(component)
  }

  #giveVulnerability(vulnerability: Vulnerability): void {
    this.#giveSubjectFor(vulnerability.affects)
    this.#vulnerabilities++
    this.#visitor.vulnerability(vulnerability)
  }

  /** What a document is about is none of its components; where a vulnerability refers to it, it becomes one. */
  #giveSubjectFor(ref: string): void {
    const subject = member(this.#values.get('metadata'), 'component')
    if (this.#isSubjectGiven || ref === '' || textOf(subject, 'bom-ref') !== ref) return
    this.#isSubjectGiven = true
    const component = componentOf(subject, this.#skip)
    if (component !== undefined) this.#give(component)
  }

  readonly #skip = (reason: Reason, count = 1): void => {
    this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + count)
  }

  #identify(): Pick<DocumentFacts, 'format' | 'specVersion'> {
    const spec = this.#values.get('specVersion')
    const spdx = this.#values.get('spdxVersion')
    const isCycloneDx =
      this.#values.get('bomFormat') === 'CycloneDX' ||
      (!this.#members.has('bomFormat') && spec !== undefined && this.#members.has('components'))
    if (isCycloneDx && spdx !== undefined)
      throw this.#problem('this says to be CycloneDX and SPDX at once', expectedDocument)
    if (isCycloneDx) {
      if (typeof spec !== 'string' || !/^1\.[2-7]$/.test(spec))
        throw this.#problem(`this is CycloneDX ${versionWords(spec)}`, 'CycloneDX 1.2 to 1.7')
      return { format: 'cyclonedx', specVersion: spec }
    }
    if (spdx === undefined) {
      const { what, mend } = this.#isList ? foreignList : foreignMembers(this.#members)
      throw this.#problem(what, mend)
    }
    const version = typeof spdx === 'string' ? /^SPDX-(2\.[23])(?:\.\d+)?$/.exec(spdx)?.[1] : undefined
    if (version === undefined)
      throw this.#problem(`this is SPDX ${versionWords(spdx).replace(/^SPDX-/, '')}`, 'SPDX-2.2 or SPDX-2.3')
    return { format: 'spdx', specVersion: version }
  }

  #checkLists(isSpdx: boolean): void {
    const foreign = isSpdx ? 'components' : 'packages'
    if (this.#filled.has(foreign)) {
      const format = isSpdx ? 'SPDX' : 'CycloneDX'
      throw this.#problem(`this says to be ${format} and lists ${foreign}`, expectedDocument)
    }
    for (const [name, at] of this.#misshapen) {
      if (name !== foreign) throw this.#problem(`${name} is no list`, 'a list', at)
    }
  }

  #image(isSpdx: boolean): Image {
    const metadata = this.#values.get('metadata')
    const name = this.#values.get('name')
    const namespace = this.#values.get('documentNamespace')
    const own = isSpdx ? hintOfSpdx(words(name), words(namespace)) : hintOfMetadata(metadata)
    return imageFrom([
      hintOfKey(this.#source),
      hintOfSubject(this.#values.get('subject')),
      own,
      this.#packageHint ?? {},
      hintOfFileName(this.#source),
      isSpdx ? {} : weakHintOfMetadata(metadata),
      { operatingSystem: this.#operatingSystem },
    ])
  }

  #problem(what: string, expected: string, at?: Position): SbomProblem {
    return new SbomProblem({ source: this.#source, what, at, expected })
  }
}

/** The path within the document itself: the member, and `*` for an item of it. */
function inDocument(path: readonly string[]): readonly string[] {
  let start = 0
  while (start < path.length - 1 && wrappers.includes(path[start] as string)) start++
  return path.slice(start)
}

function metadataTools(metadata: unknown): readonly string[] {
  const tools = member(metadata, 'tools')
  const named = Array.isArray(tools) ? tools : [...listOf(tools, 'components'), ...listOf(tools, 'services')]
  return named
    .map((tool) => [textOf(tool, 'name'), textOf(tool, 'version')].filter((text) => text !== '').join(' '))
    .filter((text) => text !== '')
}

function creatorTools(creation: unknown): readonly string[] {
  return listOf(creation, 'creators')
    .filter((creator) => typeof creator === 'string' && creator.startsWith('Tool: '))
    .map((creator) => String(creator).slice('Tool: '.length))
}

function versionWords(version: unknown): string {
  if (typeof version === 'string') return version.slice(0, 40)
  return version === undefined ? 'of no version' : 'of a version that is no text'
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
