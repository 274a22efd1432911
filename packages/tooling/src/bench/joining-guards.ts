/** What goes wrong when images are joined, and whether a tool lets it. */
import type { PlacedScript } from '@aws-delivery-actions/sandbox'

export type Guard = {
  readonly title: string
  readonly images: readonly PlacedScript[]
  /** Tags of the images, each with what a user would say of it. */
  readonly sources: readonly { readonly tag: string; readonly said?: string }[]
  /** A second tag stands in a registry that takes nothing. */
  readonly alsoWhereRefused?: boolean
  /** Flags of ours that ask for the guard. */
  readonly flags?: readonly string[]
  readonly holds: (outcome: Outcome) => boolean
}

export type Outcome = {
  readonly exitCode: number | null
  /** Under the tag before and after. */
  readonly before: string | undefined
  readonly after: string | undefined
  /** What the same images make in the opposite order. */
  readonly reversed: string | undefined
}

type Entry = {
  readonly digest: string
  readonly platform?: Readonly<Record<string, unknown>>
  readonly annotations?: Readonly<Record<string, string>>
}

const amd64: PlacedScript = { tags: ['amd64'], platform: 'linux/amd64', program: {} }
const revision = 'org.opencontainers.image.revision'

export const guards: readonly Guard[] = [
  {
    title: 'Refuses an amd64 image that is said to be arm64',
    images: [amd64, { tags: ['arm64'], platform: 'linux/amd64', content: 'wrong machine' }],
    sources: [
      { tag: 'amd64', said: 'linux/amd64' },
      { tag: 'arm64', said: 'linux/arm64' },
    ],
    holds: isRefused,
  },
  {
    title: 'Refuses two images of one platform',
    images: [amd64, { tags: ['again'], platform: 'linux/amd64', content: 'again' }],
    sources: [{ tag: 'amd64' }, { tag: 'again' }],
    holds: isRefused,
  },
  {
    title: 'Refuses to take a platform from a tag',
    images: [amd64, { tags: ['v1'], images: [amd64, { platform: 'linux/arm64' }] }],
    sources: [{ tag: 'amd64' }],
    holds: isRefused,
  },
  {
    title: 'Refuses images of two commits, when asked',
    images: [
      { ...amd64, labels: { [revision]: '1f2e3d' } },
      { tags: ['arm64'], platform: 'linux/arm64', labels: { [revision]: '4c5b6a' } },
    ],
    sources: [{ tag: 'amd64' }, { tag: 'arm64' }],
    flags: ['--require-same=revision'],
    holds: isRefused,
  },
  {
    title: 'Refuses an image whose program is for another machine, when asked',
    images: [amd64, { tags: ['arm64'], platform: 'linux/arm64', program: { architecture: 'amd64' } }],
    sources: [{ tag: 'amd64' }, { tag: 'arm64' }],
    flags: ['--verify=deep'],
    holds: isRefused,
  },
  {
    title: 'Makes one flat index of attested images, each with its attestation',
    images: [
      { ...amd64, attested: true },
      { tags: ['arm64'], platform: 'linux/arm64', attested: true },
    ],
    sources: [{ tag: 'amd64' }, { tag: 'arm64' }],
    holds: ({ exitCode, after }) => {
      const entries = entriesOf(after)
      const subjects = entries.map(({ annotations }) => annotations?.['vnd.docker.reference.digest'])
      return exitCode === 0 && entries.filter(({ digest }) => subjects.includes(digest)).length === 2
    },
  },
  {
    title: 'Keeps the versions of Windows apart',
    images: [
      { tags: ['2019'], platform: 'windows/amd64', osVersion: '10.0.17763.6659' },
      { tags: ['2022'], platform: 'windows/amd64', osVersion: '10.0.20348.2966' },
    ],
    sources: [{ tag: '2019' }, { tag: '2022' }],
    holds: ({ exitCode, after }) =>
      exitCode === 0 && new Set(entriesOf(after).map(({ platform }) => platform?.['os.version'])).size === 2,
  },
  {
    title: 'Makes the same bytes of the same images in any order',
    images: [amd64, { tags: ['arm64'], platform: 'linux/arm64' }],
    sources: [{ tag: 'amd64' }, { tag: 'arm64' }],
    holds: ({ exitCode, after, reversed }) => exitCode === 0 && after !== undefined && after === reversed,
  },
  {
    title: 'Moves no tag when a second registry refuses its own',
    images: [amd64, { tags: ['arm64'], platform: 'linux/arm64' }],
    sources: [{ tag: 'amd64' }, { tag: 'arm64' }],
    alsoWhereRefused: true,
    holds: isRefused,
  },
]

/** Nothing was published. */
function isRefused({ exitCode, before, after }: Outcome): boolean {
  return exitCode !== 0 && before === after
}

function entriesOf(index: string | undefined): readonly Entry[] {
  return index === undefined ? [] : ((JSON.parse(index) as { manifests?: Entry[] }).manifests ?? [])
}
