/** Releases rehearsed on a throw-away copy of this repository, with real git and the scripts of the workflow. */
import { execFileSync } from 'node:child_process'
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { root } from '../e2e/bundle.js'
import { temporaryFolder } from '../e2e/temporary.js'
import { type Rehearsal, startRehearsal } from '../release/rehearsal.js'
import { part } from './parts.js'

const { path: node, testWithPart } = part('NODE_24')
const actions = readdirSync(join(root, 'dist')).sort()

testWithPart(
  'actions are released each by itself, and by what users get',
  () => {
    const rehearsal = startRehearsal(node)
    const { git, release } = rehearsal

    // The first releases: every action has a version and no tag.
    expect(release('guard')).toEqual({ status: 0, text: '' })
    expect(publishAll(rehearsal)).toEqual(actions)
    const first = rehearsal.tags()
    expect(Object.keys(first).sort()).toEqual(
      actions.flatMap((name) => [`${name}/v0`, `${name}/v0.1.0`]).sort(),
    )
    expect(rehearsal.plan()).toEqual({ next: 'nothing', releases: [] })

    // A change in a shared package: the guard names the actions whose bundles it changed, and no other.
    const shared = join(rehearsal.clone, 'packages/report/src/sarif.ts')
    writeFileSync(shared, `${readFileSync(shared, 'utf8')}\nexport const rehearsed = 'rehearsal'\n`)
    const user = join(rehearsal.clone, 'actions/asl-lint/src/sarif-report.ts')
    expect(readFileSync(user, 'utf8')).toContain('@aws-delivery-actions/report/sarif')
    expect(rehearsal.build().status).toBe(0)
    git('commit', '--quiet', '--all', '--message=Change what reports say')
    const changed = git('diff', '--name-only', 'HEAD~1', '--', 'dist')
      .split('\n')
      .map((path) => path.split('/')[1] ?? '')
    const users = [...new Set(changed)].sort()
    expect(users).toContain('asl-lint')
    expect(users.length).toBeLessThan(actions.length)
    expect(namedBy(release('guard').text)).toEqual(users)

    // The intent raises exactly those; changesets makes versions and changelogs of it.
    expect(release('intent', '--bump=minor', '--summary=Reports say more.')).toMatchObject({ status: 0 })
    expect(rehearsal.plan()).toEqual({ next: 'propose', releases: [] })
    git('add', '--all')
    git('commit', '--quiet', '--message=Say what is released')
    expect(release('version')).toMatchObject({ status: 0 })
    git('commit', '--quiet', '--all', '--message=Release actions')
    expect(release('guard')).toEqual({ status: 0, text: '' })
    expect(git('status', '--porcelain')).toBe('')
    expect(publishAll(rehearsal)).toEqual(users)
    const second = rehearsal.tags()
    for (const name of users) {
      expect(readFileSync(join(rehearsal.clone, 'actions', name, 'CHANGELOG.md'), 'utf8')).toMatch(
        /## 0\.2\.0\n\n### Minor Changes\n\n- .*Reports say more\./,
      )
      expect(second[`${name}/v0.2.0`]).toBe(git('rev-parse', 'HEAD'))
      expect(second[`${name}/v0`]).toBe(git('rev-parse', 'HEAD'))
    }

    // Full versions stay where they are; moving tags of others too.
    expect(second).toMatchObject(withoutMoved(first, users))

    // Another action by itself.
    const router = join(rehearsal.clone, 'actions/terraform-tag-router/src/definition.ts')
    appendFileSync(router, "\nexport const rehearsed = 'rehearsal'\n")
    const built = rehearsal.build('terraform-tag-router')
    expect(built).toMatchObject({ status: 0 })
    git('commit', '--quiet', '--all', '--message=Change one action')
    expect(release('intent', '--bump=major', '--summary=Another exit code.').text).toContain(
      ': terraform-tag-router\n',
    )
    expect(release('version')).toMatchObject({ status: 0 })
    git('add', '--all')
    git('commit', '--quiet', '--message=Release an action')
    expect(publishAll(rehearsal)).toEqual(['terraform-tag-router'])
    const third = rehearsal.tags()
    expect(third).toMatchObject(second)
    expect(third['terraform-tag-router/v1']).toBe(third['terraform-tag-router/v1.0.0'])

    // What the runner downloads for `uses: …/actions/asl-lint@asl-lint/v0` runs.
    const downloaded = temporaryFolder('downloaded')
    const archive = execFileSync('git', ['archive', 'asl-lint/v0'], {
      cwd: rehearsal.clone,
      maxBuffer: 2 ** 28,
    })
    execFileSync('tar', ['-x'], { cwd: downloaded, input: archive })
    const action = readFileSync(join(downloaded, 'actions/asl-lint/action.yml'), 'utf8')
    const main = /^ *main: (.+)$/m.exec(action)?.[1] ?? ''
    const args = [join(downloaded, 'actions/asl-lint', main), '--version']
    expect(execFileSync(node, args, { encoding: 'utf8' })).toBe('asl-lint 0.2.0\n')
  },
  900_000,
)

/** Publishes what the plan says, as the workflow would, and gives back the actions. */
function publishAll(rehearsal: Rehearsal): string[] {
  const { next, releases } = rehearsal.plan()
  expect(next).toBe('publish')
  for (const release of releases) rehearsal.publish(release)
  rehearsal.git('fetch', '--quiet', '--tags', '--force')
  return releases.map(({ action }) => action).sort()
}

/** Actions that the guard's faults begin with. */
function namedBy(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line.includes(' is not what '))
    .map((line) => line.split(' ')[0] ?? '')
    .sort()
}

function withoutMoved(tags: Readonly<Record<string, string>>, users: readonly string[]): object {
  return Object.fromEntries(Object.entries(tags).filter(([tag]) => !users.includes(tag.replace(/\/v0$/, ''))))
}
