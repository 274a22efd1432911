/** The configuration: what it may hold, whose word counts, and that the published schema says the same. */
import { readdir, readFile } from 'node:fs/promises'
import { Problems, tell, UserError } from '@aws-delivery-actions/host'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { configSchema } from '../src/config/json-schema.js'
import { inFolder, routeOnce } from './route-once.js'

type Case = {
  readonly name: string
  readonly config: string
  /** The name of the file; its ending says nothing to the reader. */
  readonly file?: string
  readonly tag?: string
  /** Parts of the lines of the story, in their order. */
  readonly faults: readonly string[]
}

const refused = JSON.parse(
  await readFile(new URL('data/refused-configurations.json', import.meta.url), 'utf8'),
) as Case[]

describe('refused', () => {
  test.each(refused)(
    '$name',
    async ({ config, file = 'router.yml', tag = 'dev_us-east-1/research/1.0', faults }) => {
      await inFolder(async (directory) => {
        const inputs = { config: file, tag, 'git-checks': 'off' }
        const { error } = await routeOnce(directory, { inputs, files: { [file]: config } })
        expect(error).toBeInstanceOf(UserError)
        const story = tell(error)
        const problems = error instanceof Problems ? error.problems : [error]
        expect(problems).toHaveLength(faults.length)
        for (const fault of faults) expect(story.join('\n')).toContain(fault)
        expect(await readdir(directory)).toEqual([file])
      })
    },
  )
})

describe('the nearest level speaks', () => {
  const config = `
state-bucket-prefix: acme-tf
state-region: us-east-1
environments:
  dev: {session-name: from-environment}
  prod:
    session-name: from-environment
    regions:
      eu-west-1: {session-name: from-region-of-environment}
    teams:
      research:
        session-name: from-team-of-environment
        regions:
          us-east-1: {session-name: from-region-of-team}
          global: {session-name: from-global-of-team}
teams:
  research: {session-name: from-team}
  risk:
regions:
  us-east-1:
  eu-west-1: {session-name: from-region}
  ap-south-1:
session-name: from-top
`
  test.each([
    ['qa_us-east-1/risk', 'is not an environment'],
    ['dev_us-east-1/risk', 'from-environment'],
    ['dev_us-east-1/research', 'from-team'],
    ['dev_eu-west-1/research', 'from-region'],
    ['prod_ap-south-1/risk', 'from-environment'],
    ['prod_eu-west-1/risk', 'from-region-of-environment'],
    ['prod_ap-south-1/research', 'from-team-of-environment'],
    ['prod_us-east-1/research', 'from-region-of-team'],
    ['prod_global/research', 'from-global-of-team'],
    ['prod_eu-west-1/research', 'from-region-of-environment'],
  ])('%s: %s', async (place, said) => {
    await inFolder(async (directory) => {
      const inputs = { config: 'r.yml', tag: `${place}/1.0`, 'git-checks': 'off', explain: 'true' }
      const { outputs, error, lines } = await routeOnce(directory, { inputs, files: { 'r.yml': config } })
      if (error !== undefined) return expect(String(error)).toContain(said)
      expect(outputs['session-name']).toBe(said)
      expect(lines.join('\n')).toMatch(new RegExp(`session-name = ${said} \\(r\\.yml:\\d+:\\d+ \\(`))
    })
  })

  test('and an input before all of them', async () => {
    await inFolder(async (directory) => {
      const files = {
        'r.yml': 'state-bucket-prefix: acme-tf\nlock-mode: both\nenvironments: {dev: {lock-mode: none}}\n',
      }
      const inputs = { config: 'r.yml', tag: 'dev_us-east-1/research/1.0', 'git-checks': 'off' }
      const configured = await routeOnce(directory, { inputs, files })
      expect(configured.outputs['lock-mode']).toBe('none')
      // Also one that says what the default would.
      const given = await routeOnce(directory, { inputs: { ...inputs, 'lock-mode': 'lockfile' } })
      expect(given.outputs['lock-mode']).toBe('lockfile')
    })
  })
})

describe('names', () => {
  const route = (config: string, tag: string) =>
    inFolder((directory) =>
      routeOnce(directory, {
        inputs: { config: 'r.yml', tag, 'git-checks': 'off', 'state-bucket-prefix': 'acme-tf' },
        files: { 'r.yml': config },
      }),
    )
  test.each([
    ['teams: [a, b]\nenvironments: {dev: {teams: [a]}}', 'dev_us-east-1/b/1.0', 'is not a team'],
    ['teams: [a, b]\nenvironments: {dev: {teams: {a: {lock-mode: none}}}}', 'dev_us-east-1/b/1.0', undefined],
    ['output-dir: ./.github/a..b/.gitx/', 'dev_us-east-1/a/1.0', undefined],
    ['regions: [us-east-1]', 'dev_eu-west-1/a/1.0', 'is neither global nor a Region'],
    [
      'environments: {dev: {regions: [eu-west-1]}}\nregions: [us-east-1]',
      'dev_us-east-1/a/1.0',
      'is neither',
    ],
    ['environments: {dev: {regions: [eu-west-1]}}\nregions: [us-east-1]', 'dev_eu-west-1/a/1.0', undefined],
    ['teams: {a: {regions: [eu-west-1]}}', 'dev_us-east-1/a/1.0', 'is neither'],
    // A map closes the set, also one that tells of no Region.
    ['regions: {global: }', 'dev_global/a/1.0', undefined],
    ['regions: {global: {lock-mode: none}}', 'dev_us-east-1/a/1.0', 'is neither'],
    ['regions: {global: }', 'dev_all/a/1.0', 'is neither'],
    ['teams: {a: {regions: {global: }}}', 'dev_us-east-1/a/1.0', 'is neither'],
    ['teams: {a: {regions: {global: }}}\nregions: [us-east-1]', 'dev_us-east-1/a/1.0', undefined],
    ['regions: {us-east-1: , global: }', 'dev_us-east-1/a/1.0', undefined],
    ['teams: {a: {regions: {global: }}, b: }', 'dev_us-east-1/b/1.0', undefined],
    ['groups: {eu: [eu-west-1]}\nregions: {global: }', 'dev_global/a/1.0', 'is not among the regions'],
    [
      'groups: {eu: [eu-west-1]}\nenvironments: {dev: {regions: [us-east-1]}, prod: {regions: [eu-west-1]}}',
      'dev_eu/a/1.0',
      'is neither',
    ],
    [
      'groups: {eu: [eu-west-1, us-east-1]}\nenvironments: {dev: {regions: [us-east-1]}, prod: }',
      'dev_eu/a/1.0',
      undefined,
    ],
    [
      'groups: {usa: [us-east-1, us-east-2]}\nregions: {us-east-1: {version-scheme: semver}, us-east-2: {version-scheme: semver}}',
      'dev_usa/a/1.0.0-rc.1',
      undefined,
    ],
    // Without slashes around it, the team is still told: nothing else in the part is open.
    [
      'state-bucket: one-bucket\nstate-key: "{env}-{team}-x/{scope}-{team}"',
      'dev_us-east-1/a/1.0',
      undefined,
    ],
    ['state-bucket: "{team}-{env}-tf"\nstate-key: "{scope}.tfstate"', 'dev_us-east-1/abc/1.0', undefined],
    [
      'grammar: ["{env}_{scope}/{team}/{version}", "{team}/{version}+{env}.{scope}"]',
      'a/1.0+dev.global',
      undefined,
    ],
    // Figure 8 where nobody deploys globally.
    [
      'state-key: "{team}/t.tfstate"\nteams: [a]\nregions: {us-east-1: {state-bucket: use1}, eu-west-1: {state-bucket: euw1}}',
      'dev_us-east-1/a/1.0',
      'the routes dev_us-east-1/a and qa_us-east-1/a would share the state s3://use1/a/t.tfstate',
    ],
    [
      'state-key: "{team}/{env}/t.tfstate"\nteams: [a]\nregions: {us-east-1: {state-bucket: "use1-{env}"}, eu-west-1: {state-bucket: "euw1-{env}"}}',
      'dev_us-east-1/a/1.0',
      undefined,
    ],
    ['environments: {dev: {version-scheme: semver}, qa: }', 'dev_us-east-1/a/1.0', 'version scheme semver'],
    ['environments: {dev: {version-scheme: semver}, qa: }', 'qa_us-east-1/a/1.0', undefined],
  ])('%s and %s', async (config, tag, message) => {
    const { error, outputs } = await route(config, tag)
    if (message === undefined) expect(error).toBeUndefined()
    else expect(String(error)).toContain(message)
    if (tag.startsWith('dev_eu/') && message === undefined) expect(outputs.region).toBe('us-east-1')
  })
})

const sound = `state-bucket-prefix: acme-tf
environments: {dev: {teams: {research: {regions: {us-east-1: {lock-mode: none}}}}}, prod: }
accounts: {dev: {research: "111122223333"}}
waves: [{scopes: global, bake: 10m}, {scopes: others}]
state-key: "{team}/{env}-{scope}/x.tfstate"
`
const piece = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ': ',
    ',',
    '\n',
    '  ',
    '- ',
    '"',
    "'",
    '&a ',
    '*a',
    '!!binary ',
    '<<: ',
    '? ',
    '|',
    '>',
    '#',
    '%',
    '---\n',
    '...\n',
  ),
  fc.constantFrom(
    'null',
    '~',
    'true',
    '0',
    '1e9',
    '__proto__',
    'constructor',
    'toString',
    'dev',
    'lock-mode',
    'waves',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
)

test('whatever a file holds, it is taken or refused, and never breaks the reader', async () => {
  await inFolder(async (directory) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(sound.length), fc.nat(8), piece), { maxLength: 4 }),
        async (edits) => {
          let text = sound
          for (const [at, length, inserted] of edits)
            text = text.slice(0, at) + inserted + text.slice(at + length)
          const inputs = { config: 'r.yml', tag: 'dev_us-east-1/research/1.0', 'git-checks': 'off' }
          const { error } = await routeOnce(directory, {
            inputs,
            files: { 'r.yml': text.replace(/[\ud800-\udfff]/g, '') },
          })
          if (error !== undefined) expect(error).toBeInstanceOf(UserError)
        },
      ),
      { numRuns: 600 },
    )
  })
})

test('the published schema is the one that is checked', async () => {
  const published = await readFile(new URL('../config.schema.json', import.meta.url), 'utf8')
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(configSchema())))
})
