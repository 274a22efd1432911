/** GitHub's REST API, by the routes of its documentation, through the proxy that the environment names. */
import { HttpClient } from '@actions/http-client'
import { request } from '@octokit/request'
import { fetch, type RequestInit } from 'undici'

export type GitHub = typeof request

/**
 * @param api Such as `https://api.github.com`.
 * @returns Of a route and its parameters the answer. It throws an error with the `status` of an answer that is none of
 * success; a connection that breaks has the status 500, too.
 */
export function openGitHub(token: string, api: string): GitHub {
  const dispatcher = new HttpClient().getAgentDispatcher(api)
  return request.defaults({
    baseUrl: api,
    headers: { authorization: `token ${token}` },
    request: {
      fetch: (address: string, options: RequestInit) =>
        fetch(address, dispatcher === undefined ? options : { ...options, dispatcher }),
    },
  })
}
