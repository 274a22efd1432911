/** Projects as they lie on a disk: every state machine is found, and every fault stands at its line. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runInTerminal } from '../bundle.js'
import { temporaryFolder } from '../temporary.js'

type Files = Readonly<Record<string, string>>

function projectOf(name: string, files: Files): string {
  const folder = temporaryFolder(name)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

type Found = {
  readonly file: string
  readonly range: { readonly start: { readonly line: number; readonly column: number } }
  readonly rule: string
  readonly definition: string | null
}

async function lint(cwd: string, ...args: readonly string[]) {
  const { exitCode, stdout, stderr } = await runInTerminal({
    action: 'asl-lint',
    cwd,
    args: ['--format=json', ...args],
  })
  const { findings = [], ...counts } = stdout === '' ? {} : JSON.parse(stdout)
  const found = findings
    .filter(({ severity }: { severity: string }) => severity !== 'info')
    .map(
      ({
        file,
        range: {
          start: { line, column },
        },
        rule,
        definition,
      }: Found) => {
        return `${file}:${line}:${column} ${rule} ${definition}`
      },
    )
  return { exitCode, stderr, counts, found }
}

const machine = (next: string) =>
  `{ "StartAt": "Begin",\n  "States": { "Begin": { "Type": "Pass", "Next": "${next}" }, "Done": { "Type": "Succeed" } } }`

describe('a project', () => {
  const project = projectOf('project', {
    'sam/template.yaml': [
      'Transform: AWS::Serverless-2016-10-31',
      'Resources:',
      '  Orders:',
      '    Type: AWS::Serverless::StateMachine',
      '    Properties:',
      '      DefinitionUri: statemachine/orders.asl.json',
      '      DefinitionSubstitutions: { Next: !Ref Next, Other: 1 }',
      '  Bills:',
      '    Type: AWS::Serverless::StateMachine',
      '    Properties:',
      '      Definition:',
      '        StartAt: Begin',
      '        States: { Begin: { Type: Pass, Next: Doen }, Done: { Type: Succeed } }',
      '',
    ].join('\n'),
    'sam/statemachine/orders.asl.json': machine('${Next}'),
    'cdk.out/App.template.json': JSON.stringify(
      {
        Resources: {
          Ship: {
            Type: 'AWS::StepFunctions::StateMachine',
            Properties: {
              DefinitionString: {
                'Fn::Join': ['', [machine('Doen').slice(0, 30), machine('Doen').slice(30)]],
              },
            },
          },
        },
      },
      null,
      1,
    ),
    'serverless/serverless.yml':
      'service: a\nprovider: { name: aws }\nstepFunctions:\n  stateMachines:\n    pay:\n      definition: ${file(pay.yml)}\n',
    'serverless/pay.yml':
      'StartAt: Begin\nStates:\n  Begin: { Type: Pass, Next: Doen }\n  Done: { Type: Succeed }\n',
    'terraform/main.tf': `resource "aws_sfn_state_machine" "refund" {\n  definition = <<EOF\n${machine('Doen')}\nEOF\n}\n`,
    'plain.asl.yml':
      'StartAt: Begin\nStates:\n  Begin: { Type: Pass, Next: Doen }\n  Done: { Type: Succeed }\n',
    'node_modules/a/b.asl.json': '[]',
    '.serverless/c.asl.json': '[]',
    'values.yaml': 'a: [\n',
    'package.json': '{}',
  })
  const faults = [
    'cdk.out/App.template.json:11:59 next-missing-target Resources.Ship',
    'plain.asl.yml:3:30 next-missing-target null',
    'sam/template.yaml:7:51 substitution-unused Resources.Orders',
    'sam/template.yaml:13:46 next-missing-target Resources.Bills',
    'serverless/pay.yml:3:30 next-missing-target stepFunctions.stateMachines.pay',
    'terraform/main.tf:4:50 next-missing-target aws_sfn_state_machine.refund',
  ]

  test('is linted as a whole without being told where', async () => {
    const { exitCode, counts, found } = await lint(project)
    expect(found).toEqual(faults)
    expect(counts).toMatchObject({ files: 7, definitions: 6, errors: 5, warnings: 1 })
    expect(exitCode).toBe(1)
  })

  test('is linted by folder', async () => {
    const { counts, found } = await lint(project, 'serverless', 'terraform')
    expect(found).toEqual(faults.slice(4))
    expect(counts).toMatchObject({ files: 3, definitions: 2 })
  })

  test('takes values for its substitutions', async () => {
    const { found } = await lint(project, 'sam', '--substitutions=Next=Doen')
    expect(found[0]).toBe('sam/statemachine/orders.asl.json:2:50 next-missing-target Resources.Orders')
  })

  test('that holds nothing of the kind passes with a warning, and fails where it was named', async () => {
    const empty = projectOf('empty', { 'a.yaml': 'a: 1', 'in/b.json': '{}' })
    const passed = await lint(empty)
    expect([passed.exitCode, passed.counts.files]).toEqual([0, 0])
    expect(passed.stderr).toContain('No file below the working directory')
    expect((await lint(empty, 'in')).exitCode).toBe(2)
    expect((await lint(empty, '*.asl.json')).exitCode).toBe(2)
  })
})

test('a template that names its definition outside of its folder, through a link, or not at all', async () => {
  const template = (uri: string) =>
    `Resources:\n  A:\n    Type: AWS::Serverless::StateMachine\n    Properties: { DefinitionUri: ${uri} }\n`
  const project = projectOf('names', {
    'infra/up.yaml': template('../defs/a.asl.json'),
    'infra/link.yaml': template('link.asl.json'),
    'infra/none.yaml': template('none.asl.json'),
    'infra/folder.yaml': template('../defs'),
    'defs/a.asl.json': machine('Doen'),
  })
  symlinkSync('../defs/a.asl.json', join(project, 'infra/link.asl.json'))
  const { found, counts } = await lint(project, 'infra/*.yaml')
  expect(found).toEqual([
    'defs/a.asl.json:2:50 next-missing-target Resources.A',
    'infra/folder.yaml:4:34 definition-file-missing Resources.A',
    'infra/link.asl.json:2:50 next-missing-target Resources.A',
    'infra/none.yaml:4:34 definition-file-missing Resources.A',
  ])
  expect(counts).toMatchObject({ definitions: 4 })
})

test.each([
  ['lost.asl.yaml', 'StartAt: *a\nStates: {}', 'yaml-syntax'],
  ['laughs.asl.yaml', laughs(), 'text-too-long'],
  ['deep.asl.yaml', '- '.repeat(100_000), 'nesting-too-deep'],
  ['long.asl.yaml', `a: ${'x'.repeat(50 * 1024 * 1024)}`, 'text-too-long'],
])('%s is a finding, not a crash', async (file, text, rule) => {
  const { exitCode, found } = await lint(projectOf('bombs', { [file]: text }))
  expect(exitCode).toBe(1)
  expect(found[0]).toContain(` ${rule} `)
})

/** A few lines of aliases that stand for more than any memory holds. */
function laughs(): string {
  const ten = (alias: string) => `[${Array(10).fill(alias).join(',')}]`
  return Array.from({ length: 12 }, (_, at) => `a${at}: &a${at} ${ten(at > 0 ? `*a${at - 1}` : '1')}`).join(
    '\n',
  )
}

test('a large file of Terraform is read in time that grows with it', async () => {
  const block = `resource "aws_vpc" "a" {\n  tags = { a = "${'x'.repeat(60)}" }\n}\n`
  const machines = `resource "aws_sfn_state_machine" "a" { definition = jsonencode({ StartAt = "A", States = {} }) }\n`
  const { counts } = await lint(
    projectOf('large', { 'main.tf': block.repeat(150_000) + machines }),
    'main.tf',
  )
  expect(counts).toMatchObject({ definitions: 1 })
}, 120_000)
