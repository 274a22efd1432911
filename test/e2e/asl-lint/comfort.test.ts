/** Configuration, comments, baseline and fixes, through the built bundle. */

import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
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

  test.each([
    ['a folder', 'machines/old'],
    ['a folder with a slash', './machines/old/'],
    ['a folder wherever it is', 'old'],
    ['a name wherever it is', '*.asl.json'],
  ])('means by %s what is in it', async (_, files) => {
    const cwd = folderWith({
      'machines/old/deep/a.asl.json': faulty,
      '.asl-lint.json': JSON.stringify({ ignore: [{ files }] }),
    })
    expect(await findingsIn(cwd)).toMatchObject({ rules: [], suppressed: 4 })
  })

  test('means by a state all that stands in it', async () => {
    const inner = { StartAt: 'A', States: { A: { Type: 'Pass', Next: 'No' } } }
    const states = { P: { Type: 'Parallel', Branches: [inner], End: true }, Q: { Type: 'Pass', Next: 'No' } }
    const cwd = folderWith({
      'a.asl.json': JSON.stringify({ StartAt: 'P', States: states }),
      '.asl-lint.yaml': 'ignore: [{ states: P }]\n',
    })
    const { findings } = await findingsIn(cwd)
    expect(findings.map(({ state }: { state: string }) => state)).toEqual(['Q', 'Q'])
  })

  test.each([
    ['.asl-lint.yaml', ''],
    ['.asl-lint.yaml', '# rules:\n---\n'],
    ['.asl-lint.yaml', 'rules:\nignore:\n'],
    ['.asl-lint.json', '\n'],
    ['.asl-lint.json', '// {"rules": {}}\n/* nothing */\n'],
  ])('%s that holds nothing asks for nothing: %j', async (file, text) => {
    expect((await findingsIn(folderWith({ 'a.asl.json': faulty, [file]: text }))).rules).toEqual(all)
  })

  test('may name what AWS alone finds', async () => {
    const config = 'rules: { aws-invalid-resource: off }\nignore: [{ rules: [aws-no-path], files: "*" }]\n'
    expect((await findingsIn(folderWith({ 'a.asl.json': faulty, '.asl-lint.yaml': config }))).rules).toEqual(
      all,
    )
  })

  test('with an entry that fits nothing is told, where all is linted', async () => {
    const config = 'ignore:\n  - files: gone\n  - rules: next-missing-target\n'
    const cwd = folderWith({ 'a.asl.json': faulty, '.asl-lint.yaml': config })
    expect((await lint(cwd)).stderr).toContain('.asl-lint.yaml:2:5 waves nothing through')
    expect((await lint(cwd)).stderr).not.toContain('.asl-lint.yaml:3:5')
    expect((await lint(cwd, 'a.asl.json')).stderr).not.toContain('waves nothing through')
    mkdirSync(join(cwd, 'part'))
    writeFileSync(join(cwd, 'part/b.asl.json'), faulty)
    const below = await lint(join(cwd, 'part'))
    expect(below.stderr).toContain('b.asl.json')
    expect(below.stderr).not.toContain('waves nothing through')
  })

  test('of another name is not read, and that is told', async () => {
    const cwd = folderWith({ 'a.asl.json': faulty, '.asl-lint.yml': 'x: 1' })
    const { exitCode, stderr } = await lint(cwd)
    expect([exitCode, stderr.split('.asl-lint.yml is not read').length]).toEqual([1, 2])
  })

  test('above the working directory is another’s where there is no repository', async () => {
    const cwd = temporaryFolder('bare')
    mkdirSync(join(cwd, 'mine'))
    writeFileSync(join(cwd, '.asl-lint.yaml'), 'x: 1\n')
    writeFileSync(join(cwd, 'mine/a.asl.json'), faulty)
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

  type Case = {
    name: string
    file: string
    text?: string
    deep?: number
    long?: number
    says: string
    and: string
  }
  const cases: readonly Case[] = JSON.parse(
    readFileSync(join(root, 'test/e2e/asl-lint/configurations.json'), 'utf8'),
  )

  test.each(cases)(
    'with $name is refused at its place',
    async ({ file, text, deep = 0, long = 0, says, and }) => {
      const written = text?.replace('LONG', 'x'.repeat(long)) ?? '['.repeat(deep)
      const cwd = folderWith({ 'a.asl.json': faulty, [file]: written })
      const { exitCode, stdout, stderr } = await lint(cwd)
      expect([exitCode, stdout]).toEqual([2, ''])
      expect(stderr).toContain(says)
      expect(stderr).toContain(and)
    },
  )

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
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'comment-without-reason', state: 'Choose' }),
    )
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

describe('a comment that waves nothing through is told', () => {
  const directive = 'asl-lint-disable next-missing-target: made by the build'
  const task = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', Parameters: { FunctionName: 'f' } }
  const ErrorEquals = ['States.ALL']
  const rule = { Variable: '$.a', IsPresent: true, Next: 'Done' }
  const commented = {
    'a choice rule': { Type: 'Choice', Choices: [{ ...rule, Comment: directive }], Default: 'Done' },
    'a part of a choice rule': {
      Type: 'Choice',
      Choices: [{ Not: { Variable: '$.a', IsPresent: true, Comment: directive }, Next: 'Done' }],
      Default: 'Done',
    },
    'a retrier': { ...task, Retry: [{ ErrorEquals, Comment: directive }], Next: 'Done' },
    'a catcher': { ...task, Catch: [{ ErrorEquals, Comment: directive, Next: 'Done' }], Next: 'Done' },
    'a payload': { Type: 'Pass', Parameters: { Comment: directive }, Next: 'Done' },
    'a state, in capital letters': { Type: 'Pass', Comment: directive.toUpperCase(), Next: 'Done' },
    'a state, in other words': { Type: 'Pass', Comment: `asl-lint-disable-next-line x`, Next: 'Done' },
    'a state, with blanks': { Type: 'Pass', Comment: 'asl lint disable x', Next: 'Done' },
  }

  test.each(Object.entries(commented))('%s', async (_, first) => {
    const states = { First: first, Done: { Type: 'Succeed' } }
    const cwd = folderWith({ 'a.asl.json': JSON.stringify({ StartAt: 'First', States: states }) })
    const { findings } = await findingsIn(cwd)
    const told = findings.filter(({ severity }: { severity: string }) => severity !== 'info')
    expect(told).toMatchObject([{ rule: 'comment-without-effect', severity: 'warning', state: 'First' }])
    expect(told[0].pointer).toMatch(/\/Comment$/)
  })
})

test('a comment that one of the machines of a definition needs is not called useless', async () => {
  const machine = (name: string, type: string) =>
    `  ${name}:\n    Type: AWS::Serverless::StateMachine\n    Properties: { DefinitionUri: a.asl.json, Type: ${type} }\n`
  const wait = (rule: string) => ({
    Type: 'Wait',
    Seconds: 400,
    Comment: `asl-lint-disable ${rule}: it is known`,
    End: true,
  })
  const definition = (rule: string) => JSON.stringify({ StartAt: 'A', States: { A: wait(rule) } })
  const express = await findingsIn(
    folderWith({
      'a.asl.json': JSON.stringify({ StartAt: 'A', States: { A: { ...wait('x'), Comment: '' } } }),
    }),
    '--type=express',
  )
  const [{ rule }] = express.findings
  for (const types of [
    ['STANDARD', 'EXPRESS'],
    ['EXPRESS', 'STANDARD'],
  ]) {
    const template = `Resources:\n${types.map((type, at) => machine(`M${at}`, type)).join('')}`
    const used = folderWith({ 'a.asl.json': definition(rule), 'template.yaml': template })
    expect((await findingsIn(used)).rules).toEqual([])
    const idle = folderWith({ 'a.asl.json': definition('next-missing-target'), 'template.yaml': template })
    expect((await findingsIn(idle)).rules).toContain('warning comment-without-use')
  }
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

  test('survives another format of a definition that is too large', async () => {
    const definition = {
      StartAt: 'A',
      States: { A: { Type: 'Pass', Result: 'x'.repeat(1_050_000), End: true } },
    }
    const cwd = folderWith({ 'a.asl.json': JSON.stringify(definition) })
    await lint(cwd, '--baseline=base.json', '--update-baseline')
    writeFileSync(join(cwd, 'a.asl.json'), JSON.stringify(definition, null, 8))
    expect((await findingsIn(cwd, '--baseline=base.json')).rules).toEqual([])
  })

  test('is the same wherever the run is, and with or without the template that names the definition', async () => {
    const machine = (name: string, uri: string) =>
      `  ${name}:\n    Type: AWS::Serverless::StateMachine\n    Properties: { DefinitionUri: ${uri} }\n`
    const cwd = folderWith({
      'm/template.yaml': `Resources:\n${machine('A', 'a.asl.json')}${machine('B', 'no.asl.json')}`,
      'm/a.asl.json': faulty,
    })
    await lint(cwd, '--baseline=base.json', '--update-baseline')
    expect((await findingsIn(cwd, '--baseline=base.json')).rules).toEqual([])
    expect((await findingsIn(cwd, 'm/a.asl.json', '--baseline=base.json')).rules).toEqual([])
    expect((await findingsIn(join(cwd, 'm'), '--baseline=../base.json')).rules).toEqual([])
  })

  test('tells two states with numbers for names apart', async () => {
    const states = (one: string, two: string) =>
      JSON.stringify({
        StartAt: '1',
        States: { 1: { Type: 'Pass', Next: one }, 2: { Type: 'Pass', Next: two }, E: { Type: 'Succeed' } },
      })
    const cwd = folderWith({ 'a.asl.json': states('No', '2') })
    await lint(cwd, '--baseline=base.json', '--update-baseline')
    writeFileSync(join(cwd, 'a.asl.json'), states('2', 'No'))
    expect((await findingsIn(cwd, '--baseline=base.json')).rules).toContain('error next-missing-target')
  })

  test('of more files than are linted keeps what it knows, and calls nothing mended', async () => {
    const cwd = folderWith({ 'a.asl.json': faulty, 'b.asl.json': faulty })
    await lint(cwd, '--baseline=base.json', '--update-baseline')
    const whole = readFileSync(join(cwd, 'base.json'), 'utf8')
    expect((await lint(cwd, 'a.asl.json', '--baseline=base.json')).stderr).not.toContain('mended')
    await lint(cwd, 'a.asl.json', '--baseline=base.json', '--update-baseline')
    expect(readFileSync(join(cwd, 'base.json'), 'utf8')).toBe(whole)
    const gone = folderWith({ 'a.asl.json': faulty, 'base.json': whole })
    await lint(gone, '--baseline=base.json', '--update-baseline')
    expect(readFileSync(join(gone, 'base.json'), 'utf8')).not.toContain('b.asl.json')
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
      'this is no baseline of asl-lint',
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

  test('takes a file and a link to it for one', async () => {
    const cwd = folderWith({ 'a.asl.json': mendable })
    symlinkSync('a.asl.json', join(cwd, 'b.asl.json'))
    const { stdout, stderr } = await lint(cwd, 'a.asl.json', 'b.asl.json', '--fix', '--json')
    expect(JSON.parse(stdout).outputs).toMatchObject({ fixed: 4, errors: 0 })
    expect(stderr).toContain('4 findings mended')
    expect(readFileSync(join(cwd, 'a.asl.json'), 'utf8')).toBe(mended)
    expect(readFileSync(join(cwd, 'b.asl.json'), 'utf8')).toBe(mended)
  })

  test('lints what comes through a pipe, which cannot be mended', async () => {
    const cwd = folderWith({ 'a.asl.json': mendable })
    const program = join(root, 'dist/asl-lint/index.js')
    const script = `cat a.asl.json | "$0" "$1" /dev/stdin --fix; "$0" "$1" <(cat a.asl.json) --fix`
    const { stderr } = spawnSync('bash', ['-c', script, process.execPath, program], { cwd, encoding: 'utf8' })
    expect(stderr.match(/error: found 4 errors and 0 warnings in 1 file/g)).toHaveLength(2)
    expect(readFileSync(join(cwd, 'a.asl.json'), 'utf8')).toBe(mendable)
  })

  test.each([
    [['--baseline=no.json'], 'no.json'],
    [['--baseline=other.json'], 'this is no baseline'],
    [['--graph-dir=other.json'], '"other.json" is no folder'],
    [['--graph-dir=other.json/graphs'], 'is no folder'],
    [['--json-file=.asl-lint.yaml'], '".asl-lint.yaml" is the configuration'],
    [['--json-file=link.json'], '"link.json" is a file that is to be linted'],
    [['--baseline=x.json', '--update-baseline', '--json-file=x.json'], '"x.json" is the file of baseline'],
    [['--baseline=.asl-lint.yaml', '--update-baseline'], '".asl-lint.yaml" is the configuration'],
    [['--sarif-file=x', '--graph-dir=x'], '"x" is the file of sarif-file'],
  ])('changes nothing where %j is refused', async (args, says) => {
    const cwd = folderWith({
      'a.asl.json': mendable,
      'other.json': '{}',
      '.asl-lint.yaml': 'type: standard\n',
    })
    symlinkSync('a.asl.json', join(cwd, 'link.json'))
    const { exitCode, stderr } = await lint(cwd, 'a.asl.json', '--fix', ...args)
    expect(stderr).toContain(says)
    expect(exitCode).toBe(2)
    expect(readFileSync(join(cwd, 'a.asl.json'), 'utf8')).toBe(mendable)
    expect(readFileSync(join(cwd, '.asl-lint.yaml'), 'utf8')).toBe('type: standard\n')
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
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a__orders.asl.json.mmd', 'b__orders.asl.json.mmd'])
    const chart = readFileSync(join(cwd, 'out/a__orders.asl.json.mmd'), 'utf8')
    expect(chart).toContain('%% s1: Each-one')
    expect(chart).toMatch(/subgraph s1\["Each#45;one #183; Map"\]\n.*s2\["Work<br\/>Pass"\]\n *end/s)
    expect(chart).toContain('s3 -->|"#36;#46;n #62; 3"| s4')
    expect(readFileSync(join(cwd, 'out/b__orders.asl.json.mmd'), 'utf8')).toContain(
      's1["Inspect<br/>Pass"]:::error',
    )
  })

  test('without which a format says nothing, and that is told', async () => {
    const { stderr } = await lint(folderWith({ 'a.asl.json': faulty }), '--graph-format=html')
    expect(stderr).toContain('no graph is drawn without graph-dir')
  })

  test('names files after definitions, never after what they say', async () => {
    const template = (name: string) =>
      `  ${name}:\n    Type: AWS::StepFunctions::StateMachine\n    Properties: {RoleArn: arn:aws:iam::123456789012:role/x, Definition: {StartAt: A, States: {A: {Type: Succeed}}}}\n`
    const cwd = folderWith({ 'x y.yaml': `Resources:\n${template('A')}${template('"../../B"')}` })
    await lint(cwd, 'x y.yaml', '--graph-dir=out', '--graph-format=html', '--fail-on=none')
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([
      expect.stringMatching(/^x-y\.yaml--Resources\.\.\.__\.\.__B-[0-9a-f]{8}\.html$/),
      expect.stringMatching(/^x-y\.yaml--Resources\.A-[0-9a-f]{8}\.html$/),
    ])
  })

  test('names a file the same whatever else is drawn, and no two the same', async () => {
    const titles = ['p-q', 'p/q', 'p__q', 'p_/q', 'p/_q', 'P/q', '.p/q', 'p--q', 'p/é', 'p/è']
    const cwd = folderWith(Object.fromEntries(titles.map((title) => [`${title}.asl.json`, inner])))
    const drawn = async (folder: string, ...args: readonly string[]) => {
      await lint(cwd, ...args, `--graph-dir=${folder}`, '--fail-on=none')
      return readdirSync(join(cwd, folder))
    }
    const all = await drawn('all', ...titles.map((title) => `${title}.asl.json`))
    expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(titles.length)
    for (const [at, title] of titles.entries()) {
      const [alone = ''] = await drawn(`alone-${at}`, `${title}.asl.json`)
      // Which of two names stays plain that some file systems take for one depends on both.
      if (title.toLowerCase() !== 'p/q') expect(all).toContain(alone)
    }
    expect(all).toEqual(expect.arrayContaining(['p-q.asl.json.mmd', 'P__q.asl.json.mmd']))
  })

  test('says once which flowcharts GitHub does not draw', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 600 }, (_, at) => [
        `S${at}`,
        { Type: 'Pass', ...(at === 599 ? { End: true } : { Next: `S${at + 1}` }) },
      ]),
    )
    const long = JSON.stringify({ StartAt: 'S0', States: chain })
    const cwd = folderWith({ 'a.asl.json': inner, 'b.asl.json': long, 'c.asl.json': long })
    const { stderr } = await lint(cwd, '--graph-dir=out')
    expect(stderr.match(/warning: .*/g)).toEqual([
      'warning: GitHub draws no flowchart of more than 50000 characters or 500 ways, and so none of out/b.asl.json.mmd, out/c.asl.json.mmd: choose graph-format=html',
    ])
    expect((await lint(cwd, '--graph-dir=out', '--graph-format=html')).stderr).not.toContain('GitHub')
  })

  test('gives a state without a name something to be called by', async () => {
    const cwd = folderWith({ 'a.asl.json': '{"StartAt":" ","States":{" ":{"Type":"Pass","End":true}}}' })
    await lint(cwd, '--graph-dir=out', '--fail-on=none')
    expect(readFileSync(join(cwd, 'out/a.asl.json.mmd'), 'utf8')).toContain('["#40;no name#41;<br/>Pass"]')
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
