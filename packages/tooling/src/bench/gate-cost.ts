/**
 * What it costs to wait for health, beside the method of the closest peer: one call a Region every ten seconds, for
 * that Region's own events.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Aws, openAws, regionNames } from '@aws-delivery-actions/aws'
import { health } from '@aws-delivery-actions/aws/health'
import type { Edge } from '@aws-delivery-actions/host'
import { markdown } from '@aws-delivery-actions/report'
import {
  inputsFrom,
  rehearse,
  type Sandbox,
  type Scenario,
  startSandbox,
  type VirtualClock,
  virtualClock,
} from '@aws-delivery-actions/sandbox'
import { loadDefinition } from '../actions.js'
import type { Section } from './section.js'

/** Gives the time at which it would have let the deployment go. */
type Gate = (regions: readonly string[], sandbox: Sandbox, clock: VirtualClock) => Promise<number>
type Cost = { readonly calls: number; readonly delay: number }
type LiveEdge = Edge & { aws: Aws; resolveCname: (name: string) => Promise<readonly string[]> }
type Run = (inputs: unknown, edge: LiveEdge) => Promise<unknown>

const action = 'health-gate'
const minute = 60_000
const begin = Date.UTC(2026, 0, 1)

/** us-east-1 burns for 45 minutes, IAM for the last 10 of 50: only then is it over. */
const scenario: Scenario = {
  health: {
    events: [
      { service: 'MULTIPLE_SERVICES', region: 'us-east-1', from: '-20m', until: 45 * minute + 2_000 },
      { service: 'IAM', region: 'global', from: '40m', until: 50 * minute + 2_000 },
    ],
  },
}
const end = begin + 50 * minute + 2_000

export async function gateCost(root: string): Promise<Section> {
  const run = await runOf(root)
  const commercial = regionNames.filter((name) => !/^(cn|us-gov|us-iso|eu-iso|eusc)/.test(name))
  const rows: string[][] = []
  for (const count of [1, 10, 34]) {
    const regions = ['us-east-1', ...commercial.filter((name) => name !== 'us-east-1')].slice(0, count)
    const [slow, quick, peer] = [
      await measured(ours(root, run, '60s'), regions),
      await measured(ours(root, run, '10s'), regions),
      await measured(peerGate, regions),
    ]
    rows.push([String(count), ...cells(slow), ...cells(quick), ...cells(peer)])
  }
  const text = [
    'On the sandbox, on a virtual clock: us-east-1 burns for 45 minutes, and the global IAM until 50. The peer asks for each Region by itself every 10 seconds, and never hears of global events; `stable-for` is 0 for all. The delay counts from the end of both fires; a gate that opens before it opens into the second.',
    markdown.table(
      ['Regions', 'Calls, look every 60 s', 'delay', 'Calls, every 10 s', 'delay', 'Calls, peer', 'delay'],
      rows,
    ),
  ]
  return {
    title: 'Waiting for health',
    text,
    failures: [],
    readme: { path: 'actions/health-gate/README.md', name: 'peers', text: text.join('\n\n') },
  }
}

function cells({ calls, delay }: Cost): string[] {
  return [
    String(calls),
    delay < 0 ? `opens ${(-delay / minute).toFixed(1)} min early` : `${(delay / 1000).toFixed(0)} s`,
  ]
}

async function measured(gate: Gate, regions: readonly string[]): Promise<Cost> {
  const clock = virtualClock(begin)
  const sandbox = await startSandbox({ scenario, clock })
  try {
    const opened = await gate(regions, sandbox, clock)
    return { calls: sandbox.calls.all.length, delay: opened - end }
  } finally {
    await sandbox.stop()
    clock.release()
  }
}

async function runOf(root: string): Promise<Run> {
  const compiled = pathToFileURL(join(root, 'actions', action, 'lib/run.js')).href
  return ((await import(compiled)) as { run: Run }).run
}

function ours(root: string, run: Run, interval: string): Gate {
  return async (regions, sandbox, clock) => {
    const definition = await loadDefinition(root, action)
    const given = { mode: 'wait', regions: regions.join(','), interval, timeout: '2h' }
    const aws = openAws({
      services: { health },
      environment: sandbox.environment,
      clock,
      pace: { perSecond: 10 },
    })
    const edge = { ...rehearse(sandbox).edge, aws, resolveCname: async () => [] }
    await run(await inputsFrom(definition, given), edge)
    return clock.now()
  }
}

async function peerGate(regions: readonly string[], sandbox: Sandbox, clock: VirtualClock): Promise<number> {
  const unpaced = { perSecond: Number.MAX_SAFE_INTEGER }
  const aws = openAws({ services: { health }, environment: sandbox.environment, clock, pace: unpaced })
  for (;;) {
    const open: unknown[] = []
    for (const region of regions) {
      const filter = {
        regions: [region],
        eventStatusCodes: ['open' as const],
        eventTypeCategories: ['issue' as const],
      }
      const { events = [] } = await aws.call('health', 'DescribeEvents', { filter }, { region: 'us-east-1' })
      open.push(...events)
    }
    if (open.length === 0) return clock.now()
    await clock.sleep(10_000)
  }
}
