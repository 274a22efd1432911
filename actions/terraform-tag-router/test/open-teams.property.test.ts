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
import { inFolder, inputsFrom } from './route-once.js'

const part = fc
  .array(fc.constantFrom('{team}', '{env}', '{scope}', '{region}', 'a', 'b', 'dev', '-', '.'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((pieces) => pieces.join(''))
const key = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))
const bucket = fc.constantFrom('one', 'one', '{env}-tf', '{team}-tf', '{team}-{env}')
const team = fc.constantFrom('a', 'b', 'a-b', 'dev', 'a-dev', 'a.b', 'dev-us-east-1', 'us-east-1', 'global')

const environments = ['dev', 'a-dev']
const scopes = ['global', 'us-east-1', 'eu-west-1']
const everyPlace = environments.flatMap((env) => scopes.map((scope) => ({ env, scope })))

type Drawn = {
  readonly bucket: string
  readonly keys: readonly [string, string]
  readonly listed: boolean
  readonly teams: readonly [string, string]
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  bucket,
  keys: fc.tuple(key, key),
  /** Whether the second environment lists its teams. */
  listed: fc.boolean(),
  teams: fc.tuple(team, team).filter(([one, other]) => one !== other),
})

test('teams that the proof lets through have states of their own', async () => {
  let [proved, refused] = [0, 0]
  await inFolder(async (directory) => {
    const rulesOf = async ({ bucket: name, keys: [first, second], listed, teams }: Drawn): Promise<Rules> => {
      const other = { 'state-key': second, ...(listed ? { teams: [teams[1]] } : {}) }
      const config = {
        'state-bucket': name,
        regions: ['us-east-1', 'eu-west-1'],
        environments: { dev: { 'state-key': first }, 'a-dev': other },
      }
      await writeFile(join(directory, 'r.json'), JSON.stringify(config))
      return rulesFrom(await inputsFrom({}), await readConfig(filesIn(directory), 'r.json'), {})
    }
    await fc.assert(
      fc.asyncProperty(drawn, async (one) => {
        const rules = await rulesOf(one)
        if (faultsInOpenTeams(rules).length > 0) {
          refused++
          return
        }
        proved++
        const [mine, others] = one.teams
        const uri = (place: { env: string; scope: string }, name: string) =>
          locate({ ...place, team: name }, rules, () => undefined).uri
        // Where teams are listed, the first one has no route.
        const open = everyPlace.filter(({ env }) => rules.tag.teams(env).length === 0)
        const own = new Set(open.map((place) => uri(place, mine)))
        for (const place of everyPlace) expect(own).not.toContain(uri(place, others))
      }),
      { numRuns: 600 },
    )
  })
  // Neither answer is given to all.
  expect(proved).toBeGreaterThan(40)
  expect(refused).toBeGreaterThan(40)
})
