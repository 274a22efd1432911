/**
 * What was there before, in the same image or in the image that it stands on: what another image has excuses nothing. A
 * vulnerability is known in whatever version of the package it was; a denied package or licence is known when the same
 * package broke the same rule and stayed or gave way to another version. A document that tells no vulnerabilities at all
 * (the plain SBOM of a base image) makes known what its packages have in the very same version.
 */
import type { Component } from '@aws-delivery-actions/sbom'
import { packageIdentity } from '@aws-delivery-actions/sbom/query'
import { compareVersions } from '@aws-delivery-actions/sbom/versions'
import { grouped } from '../grouped.js'
import { type ImageFacts, imageKey, tellsLicense } from './facts.js'
import { KnownVulnerabilities } from './known-vulnerabilities.js'
import type { Problem } from './problem.js'
import { problemsOf } from './problems.js'
import { type Rule, subjectOf } from './rules.js'

/** Where a problem was before; undefined when it is new. */
export type Baseline = (problem: Problem) => Before | undefined

export type Before = {
  readonly facts: ImageFacts
  /** It is no earlier state of the same image. */
  readonly isBase: boolean
}

export function baselineOf(
  documents: readonly ImageFacts[],
  rules: readonly Rule[],
  images: readonly ImageFacts[],
): Baseline {
  const lasting = rules.filter(({ kind }) => kind === 'package' || kind === 'license')
  const books = documents.map((facts) => bookOf(facts, lasting))
  const judged = new Set(images.map(imageKey))
  const isPair = judged.size === 1 && new Set(documents.map(imageKey)).size === 1
  const bases = books.filter(
    ({ key, hasSystem }) => !judged.has(key) && (hasSystem || documents.length === 1),
  )
  const open = new Map<ImageFacts, readonly Book[]>()
  return (problem) => {
    const { facts, component, vulnerability } = problem
    if (component === undefined && vulnerability === undefined) return undefined
    const versions = versionsOf(facts)
    const consulted = open.get(facts) ?? [
      ...books.filter((book) => isOwn(book, facts, isPair)),
      ...bases.filter((book) => !isOwn(book, facts, isPair) && isUnder(book, versions)),
    ]
    open.set(facts, consulted)
    const found = consulted.find((book) => isKnown(book, problem, versions))
    return found && { facts: found.facts, isBase: !isOwn(found, facts, isPair) }
  }
}

/** What one document of the baseline knows. */
type Book = {
  readonly facts: ImageFacts
  readonly key: string
  readonly versions: Versions
  /** Their identities. */
  readonly packages: readonly string[]
  /** Packages of a distribution, as every base image has them. */
  readonly hasSystem: boolean
  readonly vulnerabilities: KnownVulnerabilities
  /** By package and rule: the versions that broke it. */
  readonly broken: ReadonlyMap<string, ReadonlySet<string>>
}

/** By identity of the package. */
type Versions = ReadonlyMap<string, readonly Component[]>

function bookOf(facts: ImageFacts, lasting: readonly Rule[]): Book {
  const vulnerabilities = new KnownVulnerabilities()
  for (const { component, vulnerability } of facts.findings) {
    vulnerabilities.add(identityOf(component), vulnerability)
  }
  const lawless = [...problemsOf(lasting, facts, 0), ...untold(lasting, facts)]
  const broken = grouped(lawless, ({ rule, component }) => lawKey(rule, component))
  const versions = versionsOf(facts)
  return {
    facts,
    key: imageKey(facts),
    versions,
    packages: [...versions].flatMap(([identity, components]) => (components.some(isPackage) ? identity : [])),
    hasSystem: facts.components.some(({ ecosystem }) => systems.has(ecosystem)),
    vulnerabilities,
    broken: new Map(
      [...broken].map(([key, all]) => [
        key,
        new Set(all.map(({ component }) => component?.fullVersion ?? '')),
      ]),
    ),
  }
}

/** What no rule on licences can judge was there before, too. */
function untold(
  rules: readonly Rule[],
  { components }: ImageFacts,
): readonly Pick<Problem, 'rule' | 'component'>[] {
  const silent = components.filter((component) => !tellsLicense(component))
  return rules
    .filter((rule) => subjectOf(rule) === 'license')
    .flatMap((rule) => silent.map((component) => ({ rule, component })))
}

function lawKey(rule: Rule, component: Component | undefined): string {
  const isUntold = component !== undefined && subjectOf(rule) === 'license' && !tellsLicense(component)
  return `${identityOf(component)}\0${rule.id}${isUntold ? '\0untold' : ''}`
}

/** Files and images, too, may break a rule; no scanner finds all of them. */
function isPackage({ type }: Component): boolean {
  return type !== 'file' && type !== 'container'
}

const systems: ReadonlySet<string> = new Set(['deb', 'apk', 'rpm'])

/** Of one image on each side, the name counts only where both have one: a build has none before it is pushed. */
function isOwn({ key, facts: { image } }: Book, facts: ImageFacts, isPair: boolean): boolean {
  if (key === imageKey(facts)) return true
  return isPair && (image.repository === '' || facts.image.repository === '')
}

/** All that the base image has is in the image too, be it in another version. */
function isUnder({ packages }: Book, image: Versions): boolean {
  if (packages.length === 0 || packages.length > image.size) return false
  return packages.every((identity) => image.has(identity))
}

function isKnown(book: Book, { rule, component, vulnerability }: Problem, image: Versions): boolean {
  const identity = identityOf(component)
  if (vulnerability === undefined) {
    const before = book.broken.get(lawKey(rule, component)) ?? new Set()
    return isHeir(component?.fullVersion ?? '', before, image.get(identity) ?? [])
  }
  if (book.vulnerabilities.has(identity, vulnerability)) return true
  if (book.facts.findings.length > 0 || component === undefined) return false
  return (book.versions.get(identity) ?? []).some((one) => isSameVersion(one, component))
}

/** Whether the version was there, or stands in the place of one that is gone: one for one, the lowest first. */
function isHeir(version: string, before: ReadonlySet<string>, now: readonly Component[]): boolean {
  if (before.has(version)) return true
  const present = new Set(now.map(({ fullVersion }) => fullVersion))
  const gone = [...before].filter((one) => !present.has(one))
  const come = [...present].filter((one) => !before.has(one))
  const [{ ecosystem } = { ecosystem: 'generic' as const }] = now
  come.sort((a, b) => compareVersions(ecosystem, a, b))
  const at = come.indexOf(version)
  return at !== -1 && at < gone.length
}

const known = new WeakMap<ImageFacts, Versions>()

function versionsOf(facts: ImageFacts): Versions {
  const made = known.get(facts)
  if (made !== undefined) return made
  const versions = grouped(facts.components, identityOf)
  known.set(facts, versions)
  return versions
}

/** Empty for what no document lists. */
function identityOf(component: Component | undefined): string {
  return component === undefined ? '' : packageIdentity(component.ecosystem, component)
}

function isSameVersion(a: Component, b: Component): boolean {
  return compareVersions(a.ecosystem, a.fullVersion, b.fullVersion) === 0
}
