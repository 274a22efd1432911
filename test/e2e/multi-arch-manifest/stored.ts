/** What lies in a registry, read without the packages under test. */

export type StoredIndex = {
  readonly mediaType?: string
  readonly annotations?: Readonly<Record<string, string>>
  readonly manifests: readonly Entry[]
}

type Entry = {
  readonly digest: string
  readonly annotations?: Readonly<Record<string, string>>
  readonly platform?: {
    readonly os: string
    readonly architecture: string
    readonly variant?: string
    readonly 'os.version'?: string
  }
}

export type Stored = {
  readonly mediaType: string
  readonly bytes: Buffer
  /** As JSON, whatever it is. */
  readonly document: {
    readonly manifests?: readonly Entry[]
    readonly config?: { readonly digest: string }
    readonly layers?: readonly { readonly digest: string; readonly urls?: readonly string[] }[]
  }
}

/** What a client takes: the first entry that fits. @param platform `linux/arm/v7`, `windows/amd64 10.0.20348.1` */
export function childFor(stored: Stored | undefined, platform: string): string | undefined {
  const [name = '', version] = platform.split(' ')
  const [os, architecture, variant] = name.split('/')
  const found = (stored?.document.manifests ?? []).find(
    ({ platform: own }) =>
      own?.os === os &&
      own?.architecture === architecture &&
      (variant === undefined || own?.variant === variant) &&
      (version === undefined || own?.['os.version'] === version),
  )
  return found?.digest
}

export const allTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')

export type Reader = {
  read(repository: string, reference: string): Promise<Stored | undefined>
  hasBlob(repository: string, digest: string): Promise<boolean>
}

/** @param ask One request, with the login that it needs. */
export function readerWith(ask: (method: string, path: string) => Promise<Asked>): Reader {
  return {
    async read(repository, reference) {
      const { status, headers, bytes } = await ask('GET', `/v2/${repository}/manifests/${reference}`)
      if (status === 404) return undefined
      if (status !== 200) throw new Error(`${repository}:${reference} answers ${status}: ${bytes}`)
      return { mediaType: headers['content-type'] ?? '', bytes, document: JSON.parse(bytes.toString()) }
    },
    async hasBlob(repository, digest) {
      return (await ask('HEAD', `/v2/${repository}/blobs/${digest}`)).status === 200
    },
  }
}

export type Asked = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly bytes: Buffer
}

/** `team/web:v1` → `team/web`, `v1`. */
export function split(reference: string): readonly [string, string] {
  const [, repository = '', digest, tag] = /^(.+?)(?:@(.+)|:([^:/]+))$/.exec(reference) ?? []
  return [repository, digest ?? tag ?? '']
}
