import { expect, test } from '@jest/globals'
import type { Inputs } from '../src/inputs.js'
import { run } from '../src/run.js'
import { fakeEdge } from './fake-edge.js'
import { defaults } from './inputs.js'

const express = (uri: string, type = 'EXPRESS') => `Resources:
  Orders:
    Type: AWS::Serverless::StateMachine
    Properties: { Type: ${type}, DefinitionUri: ${uri}, DefinitionSubstitutions: { Next: Done } }
`
const waiting = `{
  "StartAt": "Build",
  "States": {
    "Build": { "Type": "Task", "Resource": "arn:aws:states:::codebuild:startBuild.sync", "Parameters": { "ProjectName": "a" }, "Next": "\${Next}" },
    "Done": { "Type": "Succeed" }
  }
}`
const clean = '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}'

async function lintIn(texts: Readonly<Record<string, string | null>>, inputs: Partial<Inputs> = {}) {
  const fake = fakeEdge(texts)
  const { outputs, annotations = [] } = await run({ ...defaults, ...inputs }, fake.edge)
  const found = annotations.map(({ file, line, title }) => `${file}:${line} ${title}`)
  return { outputs, found, ...fake }
}

test('a definition that a template names is linted once, as the template says', async () => {
  const { outputs, found } = await lintIn({ 'template.yaml': express('a.asl.json'), 'a.asl.json': waiting })
  expect(found).toEqual(['a.asl.json:4 express-unsupported'])
  expect(outputs).toMatchObject({ 'file-count': 2, definitions: 1, errors: 1 })
})

test('a definition that two templates name is linted for both, and told once', async () => {
  const { outputs, found } = await lintIn({
    'one/template.yaml': express('../a.asl.json'),
    'two/template.yaml': express('../a.asl.json'),
    'three/template.yaml': express('../a.asl.json', 'STANDARD'),
    'a.asl.json': waiting,
  })
  expect(found).toEqual(['a.asl.json:4 express-unsupported'])
  expect(outputs).toMatchObject({ 'file-count': 4, definitions: 3, errors: 1 })
})

test('a definition beside the files that were asked for is read too', async () => {
  const texts = { 'template.yaml': express('defs/a.json'), 'defs/a.json': waiting }
  const { outputs, found } = await lintIn(texts, { files: ['template.yaml'] })
  expect(found).toEqual(['defs/a.json:4 express-unsupported'])
  expect(outputs).toMatchObject({ 'file-count': 2, definitions: 1 })
})

test('a definition that is missing is told where it is named', async () => {
  const { outputs, found } = await lintIn({ 'template.yaml': express('none.asl.json') })
  expect(found).toEqual(['template.yaml:4 definition-file-missing'])
  expect(outputs).toMatchObject({ errors: 0, warnings: 1, definitions: 1 })
})

test.each(['/dev/zero', '../../../dev/zero', '/proc/self/environ'])(
  '%s is read for no template',
  async (uri) => {
    const { edge } = fakeEdge({ 'template.yaml': express(uri) })
    const readText: typeof edge.files.readText = async (path, ...rest) => {
      if (path !== 'template.yaml') throw new Error(`${path} was read`)
      return await edge.files.readText(path, ...rest)
    }
    const { annotations } = await run(
      { ...defaults, files: ['template.yaml'] },
      { ...edge, files: { ...edge.files, readText } },
    )
    expect(annotations?.map(({ title }) => title)).toEqual(['definition-file-missing'])
  },
)

test('by default definitions and files that hold state machines are linted, and no others', async () => {
  const { outputs, debugged } = await lintIn({
    'a.asl.json': clean,
    'b.asl.yaml': 'StartAt: A\nStates: { A: { Type: Succeed } }',
    'c.asl.yml': 'StartAt: A\nStates: { A: { Type: Succeed } }',
    'cdk.out/App.template.json': JSON.stringify({
      Resources: { A: { Type: 'AWS::StepFunctions::StateMachine', Properties: { DefinitionString: clean } } },
    }),
    'main.tf': `resource "aws_sfn_state_machine" "a" {\n  definition = <<EOF\n${clean}\nEOF\n}\n`,
    'network.tf': 'resource "aws_vpc" "a" {}',
    'cdk.out/tree.json': '{"tree":{"type":"AWS::StepFunctions::StateMachine"}}',
    'package.json': '{}',
    'serverless.yml':
      'service: a\nstepFunctions:\n  stateMachines:\n    a: { definition: "${self:custom.a}" }\n',
    'broken.yaml': null,
    'values.yaml': 'a: [',
  })
  expect(debugged.map((line) => line.split(':', 1)[0])).toEqual([
    'a.asl.json',
    'b.asl.yaml',
    'c.asl.yml',
    'cdk.out/App.template.json',
    'main.tf',
    'serverless.yml',
  ])
  expect(outputs).toMatchObject({ definitions: 6, errors: 0, 'file-count': 6 })
})

test('a folder stands for what the default stands for below it', async () => {
  const texts = {
    'in/a.asl.yaml': 'a',
    'in/main.tf': 'resource "aws_sfn_state_machine" "a" {}',
    'in/docs.tf': '# aws_sfn_state_machine',
    'in/b.json': '{}',
    'c.asl.json': clean,
  }
  const { outputs } = await lintIn(texts, { files: ['in'] })
  expect(outputs['file-count']).toBe(2)
})

test('a folder that holds nothing of the kind is a usage error', async () => {
  await expect(lintIn({ 'in/b.json': '{}' }, { files: ['in'] })).rejects.toThrow('"in" matches no file')
})

test('a pattern names what it names', async () => {
  const { found } = await lintIn({ 'a.json': '[]', 'b.json': clean }, { files: ['*.json'] })
  expect(found).toEqual(['a.json:1 definition-not-an-object'])
})

test('values of the user win over those of the template', async () => {
  const texts = { 'template.yaml': express('a.asl.json', 'STANDARD'), 'a.asl.json': waiting }
  const { found } = await lintIn(texts, { substitutions: ['Next=Doen'] })
  expect(found).toEqual(['a.asl.json:4 next-missing-target'])
})

test('one definition of several machines says for which each finding is', async () => {
  const { told } = await lintIn({
    'main.tf': `locals { def = jsonencode({ StartAt = "B", States = { A = { Type = "Succeed" } } }) }
resource "aws_sfn_state_machine" "x" { definition = local.def }
resource "aws_sfn_state_machine" "y" { definition = local.def }`,
  })
  const lines = told.map(({ text }) => text).filter((text) => text.includes('startat-missing-target'))
  expect(lines.map((line) => /\(in [^)]*\)$/.exec(line)?.[0])).toEqual([
    '(in aws_sfn_state_machine.x)',
    '(in aws_sfn_state_machine.y)',
  ])
})

test('a local of another file is linted there, and that is said', async () => {
  const { found, told } = await lintIn({
    'locals.tf': 'locals { def = jsonencode({ StartAt = "B", States = { A = { Type = "Succeed" } } }) }',
    'main.tf': 'resource "aws_sfn_state_machine" "x" { definition = local.def }',
  })
  expect(found).toContain('locals.tf:1 startat-missing-target')
  expect(told.map(({ text }) => text).join('\n')).toContain(
    "that another file gives local.def is linted there, without this machine's type.",
  )
})
