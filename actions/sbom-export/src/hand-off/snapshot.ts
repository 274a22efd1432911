/** The packages of one image, as the dependency graph of GitHub takes them. */
import type { Image } from '@aws-delivery-actions/sbom'
import { distributionOfImage } from '@aws-delivery-actions/sbom/normalize'
import { canonicalPackageUrl, type PackageUrl, parsePackageUrl } from '@aws-delivery-actions/sbom/package-url'
import type { GitHubRun } from './github-run.js'
import { type Relationship, relationshipsOf } from './relationship.js'

/** What is in an image is there at run time. Who asked for it is claimed only where the document tells it. */
type Dependency = {
  readonly package_url: string
  readonly scope: 'runtime'
  readonly relationship?: Relationship
}

export type Snapshot = {
  readonly version: 0
  readonly sha: string
  readonly ref: string
  readonly job: { readonly id: string; readonly correlator: string; readonly html_url?: string }
  readonly detector: { readonly name: string; readonly version: string; readonly url: string }
  readonly scanned: string
  readonly manifests: Readonly<
    Record<
      string,
      {
        readonly name: string
        readonly metadata: Readonly<Record<string, string>>
        readonly resolved: Readonly<Record<string, Dependency>>
      }
    >
  >
}

export type Content = {
  readonly image: Image
  /** Of the document. */
  readonly source: string
  readonly resolved: Readonly<Record<string, Dependency>>
  /** Components without a package URL that GitHub takes: one of them would have the snapshot refused. */
  readonly dropped: number
}

/** Takes the components of one document as they are read. */
export function collectPackages() {
  const urls = new Map<string, PackageUrl>()
  const refs = new Map<string, string>()
  const needs = new Map<string, string[]>()
  let dropped = 0
  return {
    component({ ref, purl }: { readonly ref: string; readonly purl: string }) {
      if (ref !== '' && purl !== '') refs.set(ref, purl)
      if (urls.has(purl)) return
      const parsed = parsePackageUrl(purl)
      if (parsed === undefined || !isTaken(parsed)) dropped++
      else urls.set(purl, parsed)
    },
    dependency(from: string, to: readonly string[]) {
      const known = needs.get(from)
      if (known === undefined) needs.set(from, [...to])
      else for (const ref of to) known.push(ref)
    },
    finish(image: Image, source: string, subjects: readonly string[] = []): Content {
      const distribution = distributionOfImage(image)
      const related = byPackageUrl(
        relationshipsOf(subjects, needs, (ref) => refs.has(ref)),
        refs,
      )
      const resolved = new Map<string, Dependency>()
      for (const [purl, url] of urls) {
        const name = canonicalPackageUrl(url, distribution)
        resolved.set(name, dependency(name, [resolved.get(name)?.relationship, related.get(purl)]))
      }
      // By package URL; fromEntries makes a property of any name, `__proto__` too.
      return { image, source, resolved: Object.fromEntries([...resolved].sort(byName)), dropped }
    },
  }
}

/** Of a package that stands in the document several times the nearest counts. */
function byPackageUrl(
  related: ReadonlyMap<string, Relationship>,
  refs: ReadonlyMap<string, string>,
): ReadonlyMap<string, Relationship> {
  const found = new Map<string, Relationship>()
  for (const [ref, relationship] of related) {
    const purl = refs.get(ref) ?? ''
    if (found.get(purl) !== 'direct') found.set(purl, relationship)
  }
  return found
}

function dependency(package_url: string, told: readonly (Relationship | undefined)[]): Dependency {
  const relationship = told.includes('direct') ? 'direct' : told.find((one) => one !== undefined)
  return { package_url, scope: 'runtime', ...(relationship === undefined ? {} : { relationship }) }
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : Number(a > b)
}

const needsNamespace = ['maven', 'gradle', 'swift', 'github', 'bitbucket']
const needsVersion = ['swift', 'cran']

function isTaken({ type, namespace, version }: PackageUrl): boolean {
  return (
    /^[a-z][a-z0-9.-]*$/.test(type) &&
    !(needsNamespace.includes(type) && namespace === '') &&
    !(needsVersion.includes(type) && version === '')
  )
}

/**
 * One snapshot an image. A later run replaces the one with the same correlator, so neither that nor the name of the
 * manifest may hold what changes with each build.
 */
export function snapshotsOf(
  contents: readonly Content[],
  run: GitHubRun,
  { version, scanned }: { readonly version: string; readonly scanned: Date },
): readonly Snapshot[] {
  const taken = new Map<string, number>()
  return contents.map(({ image, source, resolved }) => {
    const name = numbered(taken, nameOf(image, source))
    return {
      version: 0,
      sha: run.sha,
      ref: run.ref,
      job: {
        id: run.id,
        correlator: `${run.job} ${name}`,
        ...(run.page === undefined ? {} : { html_url: run.page }),
      },
      detector: { name: 'sbom-export', version, url: run.detectorUrl },
      scanned: scanned.toISOString(),
      manifests: { [name]: { name, metadata: metadataOf(image), resolved } },
    }
  })
}

function nameOf({ repository, architecture }: Image, source: string): string {
  return [repository || source, architecture].filter((part) => part !== '').join(' ')
}

/** Two images of one repository in one run must not replace each other. */
function numbered(taken: Map<string, number>, name: string): string {
  const number = (taken.get(name) ?? 0) + 1
  taken.set(name, number)
  return number === 1 ? name : `${name} ${number}`
}

function metadataOf({ digest, arn, operatingSystem }: Image): Record<string, string> {
  const told = { digest, image: arn, operatingSystem }
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== ''))
}
