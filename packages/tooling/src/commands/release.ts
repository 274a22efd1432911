/**
 * `npm run release -- STEP`: the steps of a release that need no rights. What needs them (a release, its attestation,
 * the tag that moves) stands in `.github/workflows/release.yml`.
 *
 * - `intent --bump=patch|minor|major --summary=TEXT`: writes an intent for the actions whose bundles differ from their last release
 * - `version`: turns intents into versions, changelogs and bundles
 * - `guard`: refuses a release that would lie
 * - `plan`: prints what is next, as lines for GITHUB_OUTPUT
 */
import { parseArgs } from 'node:util'
import { bumps, readIntents, writeIntent } from '../release/changesets.js'
import { releaseFaults, unraised } from '../release/guard.js'
import { planReleases } from '../release/plan.js'
import { raiseVersions } from '../release/raise.js'
import { main as build } from './build.js'

type Step = (root: string, args: readonly string[]) => Promise<number> | number

const steps: Readonly<Record<string, Step>> = { intent, version, guard, plan }

export async function main(root: string, [step = '', ...args]: readonly string[]): Promise<number> {
  const run = Object.hasOwn(steps, step) ? steps[step] : undefined
  if (run === undefined) {
    console.error(`usage: npm run release -- ${Object.keys(steps).join('|')}`)
    return 2
  }
  return await run(root, args)
}

function intent(root: string, args: readonly string[]): number {
  const { bump: asked, summary } = parseArgs({
    args: [...args],
    options: { bump: { type: 'string' }, summary: { type: 'string' } },
  }).values
  const bump = bumps.find((bump) => bump === asked)
  if (bump === undefined || !summary?.trim()) {
    console.error(`usage: npm run release -- intent --bump=${bumps.join('|')} --summary="What users notice."`)
    return 2
  }
  const named = new Set(readIntents(root).flatMap(({ names }) => names))
  const actions = unraised(root).filter((action) => !named.has(action))
  if (actions.length === 0) {
    console.log('No action differs from its last release, but for those that an intent names already.')
    return 0
  }
  console.log(`${writeIntent(root, actions, bump, summary)}: ${actions.join(', ')}`)
  return 0
}

async function version(root: string): Promise<number> {
  for (const raised of raiseVersions(root)) console.log(raised)
  return await build(root, [])
}

function guard(root: string): number {
  const faults = releaseFaults(root)
  for (const fault of faults) console.error(fault)
  return faults.length === 0 ? 0 : 1
}

function plan(root: string): number {
  const { next, releases } = planReleases(root, process.env.GITHUB_REPOSITORY ?? 'OWNER/aws-delivery-actions')
  console.log(`next=${next}`)
  console.log(`releases=${JSON.stringify(releases)}`)
  const waiting = unraised(root)
  if (next === 'nothing' && waiting.length > 0) {
    console.error(`Changed since their last release, and raised by nobody: ${waiting.join(', ')}`)
  }
  return 0
}
