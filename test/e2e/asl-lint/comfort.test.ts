/** Configuration, comments, baseline and fixes, through the built bundle. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { format } from 'prettier'
import { root, runInTerminal } from '../bundle.js'
import { temporaryFolder } from '../temporary.js'

const action = 'asl-lint'
const faulty = `{
  "StartAt": "Inspect",
  "States": {
    "Inspect": { "Type": "Pass", "Next": "Ship" },
    "Choose": { "Type": "Choice", "Choices": [{ "Variable": "$.a", "IsNull": true, "Next": "Done" }] },
    "Done": { "Type": "Succeed" }
  }
}
`
const mendable =
  '{\r\n\t"StartAt": "work",\r\n\t"States": {"Work": {"type": "Pass",   "Next": "Done",}, "Done": {"Type": "succeed"}}\r\n}'
const mended =
  '{\r\n\t"StartAt": "Work",\r\n\t"States": {"Work": {"Type": "Pass",   "Next": "Done"}, "Done": {"Type": "Succeed"}}\r\n}'

function folderWith(texts: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder('comfort')
  // A folder of the machine above it may have a configuration.
  mkdirSync(join(folder, '.git'))
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

const lint = (cwd: string, ...args: readonly string[]) => runInTerminal({ action, cwd, args })

async function findingsIn(cwd: string, ...args: readonly string[]) {
  const { exitCode, stdout } = await lint(cwd, '--format=json', '--fail-on=none', ...args)
  const { findings, suppressed, errors, warnings } = JSON.parse(stdout)
  const rules = findings.map(({ rule, severity }: Record<string, string>) => `${severity} ${rule}`).sort()
  return { exitCode, rules, suppressed, errors, warnings, findings }
}

const all = [
  'error next-missing-target',
  'error unreachable-state',
  'error unreachable-state',
  'warning choice-without-default',
]

describe('a configuration', () => {
  test('gives rules other levels, or turns them off', async () => {
    const cwd = folderWith({
      'a.asl.json': faulty,
      '.asl-lint.yaml': 'rules:\n  next-missing-target: warning\n  choice-without-default: off\n',
    })
    const { rules, suppressed } = await findingsIn(cwd)
    expect(rules).toEqual([
      'error unreachable-state',
      'error unreachable-state',
      'warning next-missing-target',
    ])
    expect(suppressed).toBe(0)
  })

  test('waves findings through by file, state and rule, and they are counted', async () => {
    const cwd = folderWith({
      'old/a.asl.json': faulty,
      'new/a.asl.json': faulty,
      '.asl-lint.json': JSON.stringify({
        ignore: [
          { files: 'old/**', rules: ['next-missing-target', 'unreachable-state'], reason: 'goes next month' },
          { states: ['Cho*'], rules: 'choice-without-default', reason: 'never null' },
        ],
      }),
    })
    const { rules, suppressed } = await findingsIn(cwd)
    expect(rules).toEqual(all.slice(0, 3))
    expect(suppressed).toBe(5)
    const counted = await lint(cwd)
    expect(counted.stderr).toMatch(/^error: found 3 errors and 0 warnings in 2 files, 5 suppressed$/m)
  })

  test('is found above the working directory, and its patterns count from its own folder', async () => {
    const cwd = folderWith({
      'machines/a.asl.json': faulty,
      '.asl-lint.yaml': 'ignore:\n  - files: machines/*.json\n    reason: not ours\n',
    })
    expect(await findingsIn(join(cwd, 'machines'))).toMatchObject({ rules: [], suppressed: 4 })
  })

  test('above the root of the repository is another’s', async () => {
    const cwd = folderWith({
      '.asl-lint.yaml': 'rules: {unreachable-state: off}\n',
      'mine/a.asl.json': faulty,
    })
    mkdirSync(join(cwd, 'mine/.git'))
    expect((await findingsIn(join(cwd, 'mine'))).rules).toEqual(all)
  })

  test('says the type and the substitutions; inputs win', async () => {
    const wait = '{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":${Seconds},"End":true}}}'
    const cwd = folderWith({ 'a.asl.json': wait, 'lint.yaml': 'substitutions: { Seconds: -1 }\n' })
    expect((await findingsIn(cwd, '--config=lint.yaml')).rules).toEqual(['error out-of-range'])
    expect((await findingsIn(cwd, '--config=lint.yaml', '--substitutions=Seconds=1')).rules).toEqual([])
  })

  test('two in one folder are one too many', async () => {
    const cwd = folderWith({ 'a.asl.json': faulty, '.asl-lint.yaml': '', '.asl-lint.json': '{}' })
    const { exitCode, stderr } = await lint(cwd)
    expect(exitCode).toBe(2)
    expect(stderr).toContain('.asl-lint.yaml and .asl-lint.json: a folder has two configurations')
  })

  type Case = { name: string; file: string; text?: string; deep?: number; says: string; and: string }
  const cases: readonly Case[] = JSON.parse(
    readFileSync(join(root, 'test/e2e/asl-lint/configurations.json'), 'utf8'),
  )

  test.each(cases)('with $name is refused at its place', async ({ file, text, deep = 0, says, and }) => {
    const cwd = folderWith({ 'a.asl.json': faulty, [file]: text ?? '['.repeat(deep) })
    const { exitCode, stdout, stderr } = await lint(cwd)
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain(says)
    expect(stderr).toContain(and)
  })

  test('that is not there is refused by its name', async () => {
    const { exitCode, stderr } = await lint(folderWith({ 'a.asl.json': faulty }), '--config=no.yaml')
    expect(exitCode).toBe(2)
    expect(stderr).toContain('no.yaml')
  })
})

describe('a comment', () => {
  const withComments = (machine: string, state: string) =>
    faulty
      .replace('"StartAt"', `"Comment": ${JSON.stringify(machine)},\n  "StartAt"`)
      .replace('"Type": "Choice"', `"Comment": ${JSON.stringify(state)}, "Type": "Choice"`)

  test('waves through what stands in its state or machine', async () => {
    const text = withComments(
      'asl-lint-disable next-missing-target,unreachable-state: made by the build',
      'asl-lint-disable choice-without-default: for later',
    )
    expect(await findingsIn(folderWith({ 'a.asl.json': text }))).toMatchObject({ rules: [], suppressed: 4 })
  })

  test('holds for no other state', async () => {
    const text = faulty.replace(
      '"Type": "Pass"',
      '"Comment": "asl-lint-disable unreachable-state: x", "Type": "Pass"',
    )
    expect((await findingsIn(folderWith({ 'a.asl.json': text }))).rules).toEqual([
      ...all,
      'warning comment-without-use',
    ])
  })

  test('that names no rule there is, or gives no reason, is told', async () => {
    const text = withComments('asl-lint-disable next-missing-taget: x', 'asl-lint-disable unreachable-state')
    const { rules, findings } = await findingsIn(folderWith({ 'a.asl.json': text }))
    expect(rules).toEqual([
      'error next-missing-target',
      'error unreachable-state',
      'info comment-without-reason',
      'warning choice-without-default',
      'warning comment-without-rule',
    ])
    const [told] = findings.filter(({ rule }: { rule: string }) => rule === 'comment-without-rule')
    expect(told).toMatchObject({ hint: 'Did you mean "next-missing-target"?', range: { start: { line: 2 } } })
  })
})

describe('a baseline', () => {
  test('knows every finding there is, and only those', async () => {
    const cwd = folderWith({ 'a.asl.json': faulty })
    const first = await lint(cwd, '--baseline=known/base.json', '--update-baseline')
    expect(first.exitCode).toBe(0)
    const written = readFileSync(join(cwd, 'known/base.json'), 'utf8')
    expect(written).not.toContain(cwd)
    await lint(cwd, '--baseline=known/base.json', '--update-baseline')
    expect(readFileSync(join(cwd, 'known/base.json'), 'utf8')).toBe(written)
    expect(await findingsIn(cwd, '--baseline=known/base.json')).toMatchObject({ rules: [], suppressed: 4 })

    writeFileSync(join(cwd, 'a.asl.json'), faulty.replace('"Next": "Done"', '"Next": "Doen"'))
    expect(await findingsIn(cwd, '--baseline=known/base.json')).toMatchObject({
      rules: ['error choice-next-missing-target'],
    })
  })

  test('survives another format of the file', async () => {
    const cwd = folderWith({ 'a.asl.json': faulty })
    await lint(cwd, '--baseline=base.json', '--update-baseline')
    const formatted = await format(faulty, { parser: 'json', tabWidth: 8, printWidth: 20 })
    expect(formatted.split('\n').length).toBeGreaterThan(faulty.split('\n').length)
    writeFileSync(join(cwd, 'a.asl.json'), formatted)
    expect(await findingsIn(cwd, '--baseline=base.json')).toMatchObject({ rules: [], suppressed: 4 })
  })

  test('tells what was mended since', async () => {
    const cwd = folderWith({ 'a.asl.json': faulty })
    await lint(cwd, '--baseline=base.json', '--update-baseline')
    writeFileSync(join(cwd, 'a.asl.json'), '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}')
    expect((await lint(cwd, '--baseline=base.json')).stderr).toContain(
      '4 findings of the baseline are mended',
    )
  })

  test.each([
    ['that is not there', ['--baseline=no.json'], 'no.json'],
    ['that is something else', ['--baseline=a.asl.json'], 'a.asl.json: this is no baseline of asl-lint'],
    ['to be written nowhere', ['--update-baseline'], 'update-baseline: there is no baseline to write'],
    [
      'in place of a definition',
      ['--baseline=a.asl.json', '--update-baseline'],
      'is a file that is to be linted',
    ],
  ])('%s is refused', async (_, args, says) => {
    const cwd = folderWith({ 'a.asl.json': faulty })
    const { exitCode, stderr } = await lint(cwd, ...args)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(says)
    expect(readFileSync(join(cwd, 'a.asl.json'), 'utf8')).toBe(faulty)
  })
})

describe('--fix', () => {
  test('mends, shows what it changes, and touches nothing else', async () => {
    const cwd = folderWith({ 'a.asl.json': mendable })
    const { exitCode, stderr } = await lint(cwd, '--fix')
    expect(readFileSync(join(cwd, 'a.asl.json'), 'utf8')).toBe(mended)
    expect(exitCode).toBe(0)
    expect(stderr).toContain('-  "StartAt": "work",')
    expect(stderr).toContain('+  "StartAt": "Work",')
    const second = await lint(cwd, '--fix', '--json')
    expect(JSON.parse(second.stdout).outputs).toMatchObject({ errors: 0, fixed: 0 })
    expect(readFileSync(join(cwd, 'a.asl.json'), 'utf8')).toBe(mended)
  })

  test('is announced in the document', async () => {
    const cwd = folderWith({ 'a.asl.json': mendable, 'b.asl.json': faulty })
    const { findings } = await findingsIn(cwd)
    const fixable = (file: string) =>
      findings
        .filter((finding: { file: string }) => finding.file === file)
        .map((finding: { fixable: boolean }) => finding.fixable)
    expect(fixable('a.asl.json')).toEqual([true, true, true, true])
    expect(fixable('b.asl.json')).toEqual([false, false, false, false])
  })

  test('counts what it mended, and keeps the mode of the file', async () => {
    const cwd = folderWith({})
    const file = join(cwd, 'a.asl.json')
    writeFileSync(file, mendable, { mode: 0o600 })
    const { stdout } = await lint(cwd, '--fix', '--json')
    expect(JSON.parse(stdout).outputs).toMatchObject({ fixed: 4, errors: 0 })
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('mends YAML and the object in a template, and leaves texts in texts alone', async () => {
    const yaml = 'StartAt: work\nStates:\n  Work: {Type: "pass", End: true} # here\n'
    const template = `Resources:
  Orders:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::123456789012:role/x
      Definition:
        StartAt: done # start
        States: { Done: { Type: Succeed } }
  Inline:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::123456789012:role/x
      DefinitionString: '{"StartAt":"done","States":{"Done":{"Type":"Succeed"}}}'
`
    const cwd = folderWith({ 'a.asl.yaml': yaml, 'template.yaml': template })
    const { exitCode } = await lint(cwd, '--fix')
    expect(exitCode).toBe(1)
    expect(readFileSync(join(cwd, 'a.asl.yaml'), 'utf8')).toBe(
      yaml.replace('work', 'Work').replace('pass', 'Pass'),
    )
    expect(readFileSync(join(cwd, 'template.yaml'), 'utf8')).toBe(
      template.replace('StartAt: done', 'StartAt: Done'),
    )
  })

  test('leaves what is waved through, and what a configuration turned off', async () => {
    const cwd = folderWith({
      'a.asl.json': mendable,
      '.asl-lint.yaml': 'rules: { json-trailing-comma: off }\nignore: [{ rules: type-unknown, reason: x }]\n',
    })
    await lint(cwd, '--fix')
    expect(readFileSync(join(cwd, 'a.asl.json'), 'utf8')).toBe(
      mended.replace('"Done"}', '"Done",}').replace('"Succeed"', '"succeed"'),
    )
  })

  test('with a configuration that is wrong changes nothing', async () => {
    const cwd = folderWith({ 'a.asl.json': mendable, '.asl-lint.yaml': 'x: 1' })
    expect((await lint(cwd, '--fix')).exitCode).toBe(2)
    expect(readFileSync(join(cwd, 'a.asl.json'), 'utf8')).toBe(mendable)
  })
})

describe('--graph-dir', () => {
  const inner = JSON.stringify({
    StartAt: 'Each-one',
    States: {
      'Each-one': {
        Type: 'Map',
        ItemProcessor: { StartAt: 'Work', States: { Work: { Type: 'Pass', End: true } } },
        Next: 'Which?',
      },
      'Which?': {
        Type: 'Choice',
        Choices: [{ Variable: '$.n', NumericGreaterThan: 3, Next: 'Done' }],
        Default: 'Done',
      },
      Done: { Type: 'Succeed' },
    },
  })

  test('has a flowchart of each definition, with the names of its states', async () => {
    const cwd = folderWith({ 'a/orders.asl.json': inner, 'b/orders.asl.json': faulty })
    const { stdout } = await lint(cwd, '--graph-dir=out', '--fail-on=none', '--json')
    expect(JSON.parse(stdout).outputs['graph-dir']).toBe('out')
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a-orders.asl.json.mmd', 'b-orders.asl.json.mmd'])
    const chart = readFileSync(join(cwd, 'out/a-orders.asl.json.mmd'), 'utf8')
    expect(chart).toContain('%% s1: Each-one')
    expect(chart).toMatch(/subgraph s1\["Each#45;one #183; Map"\]\n.*subgraph m2\["for each item"\]/s)
    expect(chart).toContain('s3 -->|"#36;#46;n #62; 3"| s4')
    expect(readFileSync(join(cwd, 'out/b-orders.asl.json.mmd'), 'utf8')).toContain(
      's1["Inspect<br/>Pass"]:::error',
    )
  })

  test('names files after definitions, never after what they say', async () => {
    const template = (name: string) =>
      `  ${name}:\n    Type: AWS::StepFunctions::StateMachine\n    Properties: {RoleArn: arn:aws:iam::123456789012:role/x, Definition: {StartAt: A, States: {A: {Type: Succeed}}}}\n`
    const cwd = folderWith({ 'x y.yaml': `Resources:\n${template('A')}${template('"../../B"')}` })
    await lint(cwd, 'x y.yaml', '--graph-dir=out', '--graph-format=html', '--fail-on=none')
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([
      'x-y.yaml-Resources...-..-B.html',
      'x-y.yaml-Resources.A.html',
    ])
  })
})

test('the hook of pre-commit is a program that is there', () => {
  const hooks = readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')
  const entry = /^ *entry: (\S+)/m.exec(hooks)?.[1] ?? ''
  expect(existsSync(join(root, entry))).toBe(true)
  expect(statSync(join(root, entry)).mode & 0o111).not.toBe(0)
})

test('the problem matcher of the README reads what is printed', async () => {
  const readme = readFileSync(join(root, 'actions/asl-lint/README.md'), 'utf8')
  const json = /```json\n(\{\n {2}"version": "2\.0\.0",.*?\n\})\n```/s.exec(readme)?.[1] ?? ''
  const { regexp, file, line, column, severity, code } = JSON.parse(json).tasks[0].problemMatcher.pattern
  const { stderr } = await lint(folderWith({ 'a.asl.json': faulty }))
  const match = new RegExp(regexp).exec(stderr.split('\n')[0] ?? '') ?? []
  expect([match[file], match[line], match[column], match[severity], match[code]]).toEqual([
    'a.asl.json',
    '4',
    '42',
    'error',
    'next-missing-target',
  ])
})
