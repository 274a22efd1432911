/** Where the action runs. To add a host: its kind in `edge.ts`, its front in a file beside this one, a line here. */
import type { Environment, HostKind } from '../edge.js'
import type { Front, FrontOptions } from './front.js'
import { plainFront } from './plain.js'

type Entry = {
  readonly is: (environment: Environment) => boolean
  readonly open: (options: FrontOptions) => Promise<Front>
}

/** In order: a CodeBuild-hosted GitHub runner sets the variables of both, and is GitHub's. */
const hosts: Readonly<Record<HostKind, Entry>> = {
  github: {
    is: ({ GITHUB_ACTIONS }) => GITHUB_ACTIONS === 'true',
    open: async (options) => (await import('./github.js')).githubFront(options),
  },
  codebuild: {
    is: ({ CODEBUILD_BUILD_ID }) => Boolean(CODEBUILD_BUILD_ID),
    open: async (options) => plainFront('codebuild', options),
  },
  terminal: {
    is: () => true,
    open: async (options) => plainFront('terminal', options),
  },
}

export async function openHost(options: FrontOptions): Promise<Front> {
  const host = Object.values(hosts).find(({ is }) => is(options.environment)) ?? hosts.terminal
  return await host.open(options)
}
