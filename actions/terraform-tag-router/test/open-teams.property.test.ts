/** Whatever the templates are: where the proof finds no fault, no two names of teams share a state. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesIn } from '@aws-delivery-actions/host'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readConfig } from '../src/config/config.js'
import { type Rules, rulesFrom } from '../src/config/rules.js'
import { locate } from '../src/route/collisions.js'
import { faultsInOpenTeams } from '../src/route/open-teams.js'
import type { PlaceOfRoute } from '../src/route/place.js'
import { inFolder, inputsWith } from './route-once.js'

/** Names of teams, environments and Regions flow into one another here. */
const part = fc.constantFrom(
  ...['{team}', '{team}', '{team}-dev', '{team}-a-dev', 'a-{team}', '{team}.{scope}', '{team}{team}'],
  ...['{env}', '{scope}', 'a', 'b', 'a-b', 'a-a', 'b-dev'],
)
const key = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))
const bucket = fc.constantFrom('one', 'one', 'one', '{env}-tf', '{team}-tf', '{team}-{env}')
const teams = ['a', 'b', 'a-b', 'a-a', 'b-a', 'b-dev', 'global']

const environments = ['dev', 'a-dev']
const scopes = ['global', 'us-east-1', 'eu-west-1']

type Drawn = {
  readonly bucket: string
  readonly keys: readonly [string, string]
  /** The one team of the second environment, where that lists its teams. */
  readonly listed: string | undefined
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  bucket,
  keys: fc.tuple(key, key),
  listed: fc.option(fc.constantFrom(...teams), { nil: undefined }),
})

test('teams that the proof lets through have states of their own', async () => {
  let [proved, refused] = [0, 0]
  await inFolder(async (directory) => {
    const rulesOf = async ({ bucket: name, keys: [first, second], listed }: Drawn): Promise<Rules> => {
      const other = { 'state-key': second, ...(listed === undefined ? {} : { teams: [listed] }) }
      const config = {
        'state-bucket': name,
        regions: ['us-east-1', 'eu-west-1'],
        environments: { dev: { 'state-key': first }, 'a-dev': other },
      }
      await writeFile(join(directory, 'r.json'), JSON.stringify(config))
      return rulesFrom(await inputsWith({}), await readConfig(filesIn(directory), 'r.json'), {})
    }
    await fc.assert(
      fc.asyncProperty(drawn, async (one) => {
        const rules = await rulesOf(one)
        if (faultsInOpenTeams(rules).length > 0) {
          refused++
          return
        }
        proved++
        const owners = new Map<string, string>()
        for (const place of everyPlace(rules)) {
          const { uri } = locate(place, rules, () => undefined)
          expect([uri, owners.get(uri) ?? place.team]).toEqual([uri, place.team])
          owners.set(uri, place.team)
        }
      }),
      { numRuns: 600 },
    )
  })
  // Neither answer is given to all.
  expect(proved).toBeGreaterThan(40)
  expect(refused).toBeGreaterThan(40)
})

function everyPlace(rules: Rules): readonly PlaceOfRoute[] {
  return environments.flatMap((env) => {
    const listed = rules.tag.teams(env)
    const named = listed.length > 0 ? listed : teams
    return named.flatMap((team) => scopes.map((scope) => ({ env, team, scope })))
  })
}
