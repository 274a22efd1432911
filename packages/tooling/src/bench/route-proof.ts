/** How long it takes to prove 2,000 routes of terraform-tag-router apart, from the start of Node. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { partitions } from '@aws-delivery-actions/aws/partitions'
import { markdown } from '@aws-delivery-actions/report'
import { type Contender, median, timeRounds } from './rounds.js'
import type { Section } from './section.js'

const rounds = 7
const mostMilliseconds = 2000

const environments = ['dev', 'qa', 'staging', 'prod']
const teams = Array.from({ length: 20 }, (_, index) => `team${index}`)
/** With `global` 25 scopes a team: 2,000 routes. */
const regions = partitions.aws?.regions.slice(0, 24) ?? []

export async function routeProof(root: string): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'routes-'))
  try {
    const [alone, ...ours] = timeRounds(process.execPath, contendersIn(root, folder), rounds)
    const slow = ours.filter(({ rounds: took }) => median(took) > mostMilliseconds)
    const rows = [alone, ...ours].flatMap((timing) =>
      timing === undefined ? [] : [[timing.name, median(timing.rounds).toFixed(0)]],
    )
    return {
      title: 'Proving 2,000 routes apart',
      text: [
        `terraform-tag-router in the mode validate, from the start of Node to its end. Median of ${rounds} interleaved rounds, at most ${mostMilliseconds} ms.`,
        markdown.table(['Routes', 'Median, ms'], rows),
      ],
      failures: slow.map(({ name, rounds: took }) => `${name}: ${median(took).toFixed(0)} ms`),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function contendersIn(root: string, folder: string): Contender[] {
  const entry = join(root, 'dist/terraform-tag-router/index.js')
  const validate = [entry, '--mode=validate', '--config=router.json']
  const accounts = Object.fromEntries(
    environments.map((env) => [env, Object.fromEntries(teams.map((team) => [team, '012345678901']))]),
  )
  const common = {
    'state-bucket-prefix': 'acme-tf',
    'state-region': 'us-east-1',
    environments,
    teams,
    regions,
  }
  const [configured, inFiles] = [join(folder, 'configured'), join(folder, 'files')]
  for (const cwd of [configured, inFiles]) mkdirSync(cwd)
  writeFileSync(join(configured, 'router.json'), JSON.stringify({ ...common, accounts }))
  writeFileSync(join(inFiles, 'router.json'), JSON.stringify(common))
  writeVariables(inFiles)
  return [
    { name: 'none: bare Node', args: ['-e', '0'] },
    { name: 'accounts in the configuration', args: validate, cwd: configured },
    { name: 'accounts in 80 files, and 1,920 files of Regions', args: validate, cwd: inFiles },
  ]
}

function writeVariables(cwd: string): void {
  for (const env of environments) {
    for (const team of teams) {
      const folder = join(cwd, 'environments', env, team)
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'variables.tfvars'), 'account = "012345678901"\n')
      for (const region of regions) writeFileSync(join(folder, `${region}.tfvars`), 'size = 3\n')
    }
  }
}
