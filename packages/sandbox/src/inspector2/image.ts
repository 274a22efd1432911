/** The images that Inspector knows, as they are at a moment. */
import type { Clock } from '@aws-delivery-actions/aws'
import { asked } from '../registry/ecr-api.js'
import type { Repository, StoredManifest } from '../registry/repository.js'
import type { Registry } from '../registry/world.js'
import { milliseconds, type Scenario } from '../scenario.js'
import type { CoverageScript, InspectedScript } from './script.js'

export type InspectedImage = {
  readonly script: InspectedScript
  readonly account: string
  readonly region: string
  readonly repository: string
  readonly digest: string
  readonly arn: string
  readonly tags: readonly string[]
  readonly pushedAt: number
  readonly coverage: Coverage
}

export type Coverage = {
  readonly reason: string
  readonly code: 'ACTIVE' | 'INACTIVE'
  readonly scannedAt: number | undefined
}

export type InspectorGround = {
  readonly scenario: Scenario
  readonly registries: ReadonlyMap<string, Registry>
  readonly clock: Clock
  /** When the sandbox started. */
  readonly start: number
}

type Found = { readonly digest: string; readonly tags: readonly string[]; readonly pushedAt: number }

/** Those that are covered by now, in whatever way. */
export function imagesNow({
  scenario,
  registries,
  clock,
  start,
}: InspectorGround): readonly InspectedImage[] {
  const { account: home = '123456789012', region = 'eu-west-1', partition = 'aws', inspector = {} } = scenario
  return (inspector.images ?? []).flatMap((script) => {
    const { account = home, repository } = script
    const registry = asked(registries, { account, region })
    const found = foundFor(script, registry?.repositories.get(repository), start)
    return found.flatMap((image) => {
      const coverage = coverageOf(script.coverage ?? [{ reason: 'SUCCESSFUL' }], image.pushedAt, clock.now())
      const arn = `arn:${partition}:ecr:${region}:${account}:repository/${repository}/${image.digest}`
      return coverage === undefined ? [] : [{ script, account, region, repository, arn, ...image, coverage }]
    })
  })
}

/** Whether its packages are known, and so a report has them. */
export function isInventoried({ coverage }: InspectedImage): boolean {
  return coverage.scannedAt !== undefined
}

function foundFor(
  script: InspectedScript,
  repository: Repository | undefined,
  start: number,
): readonly Found[] {
  const { digest, tag, tags = [], platform } = script
  if (digest !== undefined) return [{ digest, tags, pushedAt: start }]
  const root = repository?.manifests.get(repository.tags().get(tag ?? '') ?? '')
  if (repository === undefined || root === undefined) return []
  const digests = imagesUnder(root, repository, platform)
  const named = [...repository.tags()]
  return digests.map((each) => ({
    digest: each,
    tags: named.flatMap(([name, of]) => (of === each ? [name] : [])),
    pushedAt: root.pushedAt,
  }))
}

type Entry = {
  readonly digest: string
  readonly platform?: { readonly os: string; readonly architecture: string; readonly variant?: string }
}

function imagesUnder(root: StoredManifest, repository: Repository, platform: string | undefined): string[] {
  const { manifests } = JSON.parse(root.bytes.toString()) as { manifests?: readonly Entry[] }
  if (manifests === undefined) return [root.digest]
  return manifests.flatMap((entry) => {
    const child = repository.manifests.get(entry.digest)
    const said = entry.platform
    if (child === undefined || said?.os === 'unknown') return []
    if (said === undefined) return imagesUnder(child, repository, platform)
    const name = [said.os, said.architecture, said.variant].filter(Boolean).join('/')
    return platform === undefined || platform === name ? imagesUnder(child, repository, undefined) : []
  })
}

function coverageOf(scripts: readonly CoverageScript[], since: number, now: number): Coverage | undefined {
  const begun = scripts.filter(({ from = 0 }) => since + milliseconds(from) <= now)
  const last = begun.at(-1)
  if (last === undefined) return undefined
  const isPending = /^(PENDING_|SCAN_IN_PROGRESS)/.test(last.reason)
  const scanned = begun.findLast(
    (script) => script.isScanned ?? /^(SUCCESSFUL|SCAN_FREQUENCY_)/.test(script.reason),
  )
  return {
    reason: last.reason,
    code: last.code ?? (isPending || last.reason === 'SUCCESSFUL' ? 'ACTIVE' : 'INACTIVE'),
    scannedAt: scanned === undefined ? undefined : since + milliseconds(scanned.from ?? 0),
  }
}
