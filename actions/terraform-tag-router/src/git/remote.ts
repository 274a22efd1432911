/** What the repository that this clone came from says of tags. */
import type { Environment } from '@aws-delivery-actions/host'
import { type Git, linesOf, type Undecided, undecided } from './git.js'

/** By name: the hash of the tag itself, and the commit it leads to. */
export type RemoteTags = ReadonlyMap<string, { readonly id: string; readonly commit: string }>

export type Remote = {
  tags(): Promise<RemoteTags | Undecided>
  /** Brings one tag as it is there, in the place of what actions/checkout made of it. */
  fetchTag(name: string): Promise<Undecided | undefined>
}

/** Nothing when the clone has no remote named origin. */
export async function remoteOf(
  git: Git,
  token: string | undefined,
  environment: Environment,
): Promise<Remote | undefined> {
  const url = linesOf((await git(['config', '--get', 'remote.origin.url'])).output)[0]
  if (url === undefined) return undefined
  const configuration = credentialsFor(url, token, environment)
  return {
    async tags() {
      const answer = await git(['ls-remote', '--tags', '--quiet', 'origin'], { configuration })
      return answer.exitCode === 0 ? tagsIn(answer.output) : undecided(answer)
    },
    async fetchTag(name) {
      const reference = `refs/tags/${name}`
      const quiet = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head']
      const answer = await git(['fetch', ...quiet, '--force', '--', 'origin', `${reference}:${reference}`], {
        configuration,
      })
      return answer.exitCode === 0 ? undefined : undecided(answer)
    },
  }
}

/** Where the checkout kept no credentials. An empty value takes away those that it kept: two are refused. */
function credentialsFor(
  url: string,
  token: string | undefined,
  { GITHUB_SERVER_URL: server }: Environment,
): Readonly<Record<string, readonly string[]>> {
  if (token === undefined || !server || !url.startsWith(`${server}/`)) return {}
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64')
  return { [`http.${server}/.extraheader`]: ['', `AUTHORIZATION: basic ${credentials}`] }
}

function tagsIn(output: string): RemoteTags {
  const own = new Map<string, string>()
  const peeled = new Map<string, string>()
  for (const line of linesOf(output)) {
    const [, id, name, mark] = /^([0-9a-f]{40,64})\trefs\/tags\/(.+?)(\^\{\})?$/.exec(line) ?? []
    if (id === undefined || name === undefined) continue
    if (mark === undefined) own.set(name, id)
    else peeled.set(name, id)
  }
  return new Map([...own].map(([name, id]) => [name, { id, commit: peeled.get(name) ?? id }]))
}
