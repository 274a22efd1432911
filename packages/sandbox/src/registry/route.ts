/** What a request to a registry asks for, by its method and path. */

/** `repository` is undefined where none is named. */
export type Route = {
  readonly operation: RegistryOperation
  readonly repository?: string
  /** A tag or digest. */
  readonly reference?: string
  readonly digest?: string
  readonly upload?: string
  /** Of a mount. */
  readonly from?: string
  readonly tags?: readonly string[]
}

export type RegistryOperation =
  | 'CheckApi'
  | 'GetToken'
  | 'HeadManifest'
  | 'GetManifest'
  | 'PutManifest'
  | 'DeleteManifest'
  | 'HeadBlob'
  | 'GetBlob'
  | 'MountBlob'
  | 'StartUpload'
  | 'SendChunk'
  | 'FinishUpload'
  | 'DescribeUpload'
  | 'CancelUpload'
  | 'ListTags'
  | 'ListReferrers'

/** Operations that change something: a refused run must not have one. */
export const writes: readonly RegistryOperation[] = [
  'PutManifest',
  'DeleteManifest',
  'MountBlob',
  'StartUpload',
  'SendChunk',
  'FinishUpload',
  'CancelUpload',
]

/** Undefined for what a registry does not serve. */
export function routeOf(method: string, { pathname, searchParams }: URL): Route | undefined {
  if (pathname === '/token' || pathname === '/token/') return { operation: 'GetToken' }
  if (pathname === '/v2/' || pathname === '/v2') return { operation: 'CheckApi' }
  const [, repository = '', kind, rest = ''] =
    /^\/v2\/(.+)\/(manifests|blobs\/uploads|blobs|tags|referrers)\/([^/]*)$/.exec(pathname) ?? []
  const last = decodeURIComponent(rest)
  switch (kind) {
    case 'manifests':
      return manifestRoute(method, repository, last, searchParams)
    case 'blobs':
      return method === 'HEAD' || method === 'GET'
        ? { operation: method === 'HEAD' ? 'HeadBlob' : 'GetBlob', repository, digest: last }
        : undefined
    case 'blobs/uploads':
      return uploadRoute(method, repository, last, searchParams)
    case 'tags':
      return last === 'list' && method === 'GET' ? { operation: 'ListTags', repository } : undefined
    case 'referrers':
      return method === 'GET' ? { operation: 'ListReferrers', repository, digest: last } : undefined
    default:
      return undefined
  }
}

function manifestRoute(
  method: string,
  repository: string,
  reference: string,
  query: URLSearchParams,
): Route | undefined {
  const operations: Readonly<Record<string, RegistryOperation>> = {
    HEAD: 'HeadManifest',
    GET: 'GetManifest',
    PUT: 'PutManifest',
    DELETE: 'DeleteManifest',
  }
  const operation = operations[method]
  if (operation === undefined) return undefined
  const tags = query.getAll('tag')
  return { operation, repository, reference, ...(tags.length === 0 ? {} : { tags }) }
}

function uploadRoute(
  method: string,
  repository: string,
  upload: string,
  query: URLSearchParams,
): Route | undefined {
  const digest = query.get('digest')
  const named = digest === null ? {} : { digest }
  if (method === 'POST' && upload === '') {
    const mount = query.get('mount')
    if (mount === null) return { operation: 'StartUpload', repository, ...named }
    return { operation: 'MountBlob', repository, digest: mount, from: query.get('from') ?? '' }
  }
  const operations: Readonly<Record<string, RegistryOperation>> = {
    PATCH: 'SendChunk',
    PUT: 'FinishUpload',
    GET: 'DescribeUpload',
    DELETE: 'CancelUpload',
  }
  const operation = operations[method]
  return operation === undefined ? undefined : { operation, repository, upload, ...named }
}
