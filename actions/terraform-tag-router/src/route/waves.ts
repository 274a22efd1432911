/** The order in which the scopes of one tag are deployed. Pure. */
import { UserError } from '@aws-delivery-actions/host'
import type { Setting } from '../config/rules.js'
import { otherScopes, type WaveSetting } from '../config/settings.js'
import { globalScope } from '../tag/tag.js'

export type Wave = {
  /** Counted from 1. */
  readonly number: number
  readonly scopes: readonly string[]
  /** To wait after it. */
  readonly bakeMinutes: number
}

/** What GitHub takes in one matrix. */
export const mostRows = 256

/**
 * Global first and then all Regions, unless the configuration says more.
 *
 * @throws {UserError} when it leaves a scope out, or puts `global` anywhere but before the Regions.
 */
export function wavesOf(
  scopes: readonly string[],
  given: Setting<readonly WaveSetting[]> | undefined,
): readonly Wave[] {
  const plans = given === undefined ? standardWaves() : given.value.map(planFrom)
  const named = new Set(plans.flatMap(({ scopes }) => scopes))
  const rest = scopes.filter((scope) => !named.has(scope))
  const taken = new Set<string>()
  const waves: Omit<Wave, 'number'>[] = []
  for (const { scopes: wanted, bakeMinutes } of plans) {
    const members = wanted.flatMap((scope) =>
      scope === otherScopes ? rest : scopes.includes(scope) ? [scope] : [],
    )
    const fresh = members.filter((scope) => !taken.has(scope))
    for (const scope of fresh) taken.add(scope)
    for (let at = 0; at < fresh.length; at += mostRows)
      waves.push({
        scopes: fresh.slice(at, at + mostRows),
        bakeMinutes: at + mostRows < fresh.length ? 0 : bakeMinutes,
      })
  }
  const forgotten = scopes.find((scope) => !taken.has(scope))
  if (forgotten !== undefined) throw leftOut(forgotten, given)
  const late = waves.find(
    ({ scopes: members }, index) => members.includes(globalScope) && (index > 0 || members.length > 1),
  )
  if (late !== undefined) throw globalLate(given)
  return waves.map((wave, index) => ({ number: index + 1, ...wave }))
}

/** @throws {UserError} when there are fewer waves: nothing to do would look like all being done. */
export function ensureWave(wave: number | undefined, count: number): void {
  if (wave === undefined || wave <= count) return
  throw new UserError(`there ${count === 1 ? 'is 1 wave' : `are ${count} waves`}, and not wave ${wave}`, {
    where: 'wave',
    expected: count === 1 ? '1, or no wave' : `1 to ${count}`,
  })
}

type Plan = Omit<Wave, 'number'>

function standardWaves(): Plan[] {
  return [
    { scopes: [globalScope], bakeMinutes: 0 },
    { scopes: [otherScopes], bakeMinutes: 0 },
  ]
}

function planFrom(wave: WaveSetting): Plan {
  return {
    scopes: wave.scopes ?? [],
    bakeMinutes: minutesIn(wave.bake ?? '0m'),
  }
}

const unitInMinutes: Readonly<Record<string, number>> = { ms: 1 / 60_000, s: 1 / 60, m: 1, h: 60, d: 1440 }

/** Rounded up: a wave is never watched for less than was asked. */
function minutesIn(duration: string): number {
  const parts = [...duration.matchAll(/([\d.]+)(ms|s|m|h|d)/g)]
  return Math.ceil(
    parts.reduce((sum, [, amount, unit = 'm']) => sum + Number(amount) * (unitInMinutes[unit] ?? 0), 0),
  )
}

function leftOut(scope: string, given: Setting<unknown> | undefined): UserError {
  return new UserError(`no wave holds the scope ${scope}`, {
    where: given?.from ?? 'waves',
    expected: 'every scope of the tag in a wave',
    mend: `add it to a wave, or a wave with the scope ${otherScopes}`,
  })
}

function globalLate(given: Setting<unknown> | undefined): UserError {
  return new UserError('global stands beside a Region or after one', {
    where: given?.from ?? 'waves',
    expected: 'global alone in the first wave: what is regional stands on it',
  })
}
