/** How long a bundle takes until it refuses a flag, beside bare Node and a bundle of `@actions/core` alone. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdown } from '@aws-delivery-actions/report'
import { actionNames } from '../actions.js'
import { bundleEntryPoint } from '../bundle.js'
import { nodeOf } from '../provision/node.js'
import { type Contender, median, ratio, type Timing, timeRounds } from './rounds.js'
import type { Section } from './section.js'

const rounds = 21

/** The most that a start may take, as a multiple of its reference. */
const bounds = {
  terminal: { reference: 'bare Node', most: 1.6 },
  codebuild: { reference: 'bare Node', most: 1.6 },
  github: { reference: '@actions/core alone', most: 1.25 },
} as const

type Host = keyof typeof bounds

const environments: Readonly<Record<Host, Readonly<Record<string, string>>>> = {
  terminal: {},
  codebuild: { CODEBUILD_BUILD_ID: 'bench:1' },
  github: { GITHUB_ACTIONS: 'true' },
}

/** The runtime that action.yml names is held to the bounds; the oldest that is promised is told beside it. */
const runtimes = [
  { major: 24, isBound: true },
  { major: 20, isBound: false },
] as const

export async function startUp(root: string): Promise<Section> {
  const references = referencesIn(root)
  const bundles = actionNames(root).flatMap((name) => bundlesOf(root, name))
  const measured: ReturnType<typeof measure>[] = []
  for (const { major, isBound } of runtimes) {
    const node = await nodeOf(major).provide()
    measured.push(measure(node, `Node ${major}`, references, bundles, isBound))
  }
  return {
    title: 'Start-up',
    text: [
      `Each bundle refuses a flag it does not know: host, flags and inputs are loaded, the action's work is not. Median of ${rounds} interleaved rounds; the ratio is the median of the ratios round by round.`,
      ...measured.flatMap(({ text }) => text),
    ],
    failures: measured.flatMap(({ failures }) => failures),
  }
}

function measure(
  node: string,
  title: string,
  references: readonly Contender[],
  bundles: readonly (Contender & { readonly host: Host })[],
  isBound: boolean,
): Pick<Section, 'text' | 'failures'> {
  const timed = timeRounds(node, [...references, ...bundles], rounds)
  const timings = new Map(timed.map((timing) => [timing.name, timing]))
  const rows = bundles.map(({ name, host }) => row(name, host, timings, isBound))
  const referenceRows = references.map(({ name }) => [name, milliseconds(timings.get(name)), '', '', ''])
  return {
    text: [
      markdown.heading(3, title),
      markdown.table(
        ['Bundle and host', 'Median, ms', 'Beside', 'Ratio', 'At most'],
        [...referenceRows, ...rows.map(({ cells }) => cells)],
      ),
    ],
    failures: rows.flatMap(({ failure }) => failure ?? []).map((failure) => `${title}: ${failure}`),
  }
}

function referencesIn(root: string): Contender[] {
  const cache = join(root, 'node_modules/.cache/aws-delivery-actions')
  const empty = join(cache, 'empty.js')
  mkdirSync(cache, { recursive: true })
  writeFileSync(empty, '')
  bundleEntryPoint(root, 'test/perf/core-only', join(cache, 'core-only'), 'main.js')
  return [
    { name: 'bare Node', args: [empty] },
    { name: '@actions/core alone', args: [join(cache, 'core-only/index.js')] },
  ]
}

function bundlesOf(root: string, action: string): (Contender & { readonly host: Host })[] {
  const args = [join(root, 'dist', action, 'index.js'), '--no-such-flag']
  return (Object.keys(bounds) as Host[]).map((host) => ({
    name: `${action}, ${host}`,
    host,
    args,
    environment: environments[host],
    exit: 2,
  }))
}

function row(name: string, host: Host, timings: ReadonlyMap<string, Timing>, isBound: boolean) {
  const { reference, most } = bounds[host]
  const [own, other] = [timings.get(name), timings.get(reference)]
  const times = own && other ? ratio(own, other) : Number.NaN
  return {
    cells: [name, milliseconds(own), reference, `${times.toFixed(2)} ×`, isBound ? `${most} ×` : ''],
    failure:
      times <= most || !isBound
        ? undefined
        : `${name} starts in ${times.toFixed(2)} × ${reference}, at most ${most} × is allowed`,
  }
}

function milliseconds(timing: Timing | undefined): string {
  return timing === undefined ? '' : median(timing.rounds).toFixed(1)
}
