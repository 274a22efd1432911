/** Whatever stands in a file, reading it never throws, and every finding stands in it. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { mayHoldMachines } from '../src/index.js'
import { lintProject } from './lint-project.js'

type Files = Readonly<Record<string, string>>

const cases: readonly { readonly files: Files }[] = parse(
  readFileSync(new URL('cases/embedded.yaml', import.meta.url), 'utf8'),
)
const texts = cases.flatMap(({ files }) => Object.entries(files))

const names = ['a.asl.json', 'a.yaml', 'serverless.yml', 'a.template', 'main.tf', 'b.json', 'a.tpl', 'a']

async function expectSound(files: Files): Promise<void> {
  const [file = ''] = Object.keys(files)
  mayHoldMachines(file, files[file] ?? '')
  const context = { type: 'auto', values: new Map([['Next', 'A']]) } as const
  const { findings } = await lintProject(file, (path) => files[path], context)
  for (const { range, message, file: where } of findings) {
    const lines = (files[where] ?? '').split(/\r\n|\r|\n/)
    expect(message).not.toBe('')
    expect(range.start.line).toBeGreaterThanOrEqual(1)
    expect(range.start.column).toBeGreaterThanOrEqual(1)
    expect(range.end.line).toBeLessThanOrEqual(lines.length)
    expect(range.end.column).toBeLessThanOrEqual((lines[range.end.line - 1]?.length ?? 0) + 2)
    const isOrdered = range.end.line > range.start.line || range.end.column >= range.start.column
    expect({ isOrdered, range }).toMatchObject({ isOrdered: true })
  }
}

test('any text under any name', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), text, (name, content) => expectSound({ [name]: content })),
    { numRuns: 1000 },
  )
})

const inYaml = [
  ...['\n', '\n  ', '\n    ', ' ', '\t', '- ', '? ', ': ', '{', '}', '[', ']', ',', '"', "'", '|\n', '>-\n'],
  ...[
    '&a ',
    '*a',
    '<<: ',
    '!Sub ',
    '!Join ',
    '!Ref ',
    '!!str ',
    '---\n',
    '...\n',
    '#',
    '%YAML 1.1\n',
    '\\',
    '\r\n',
  ],
  ...[
    'StartAt',
    'States',
    'Type',
    'Next',
    'Resources',
    'Properties',
    'Definition',
    'DefinitionString',
    'A',
    '${X}',
  ],
  ...[
    'stepFunctions',
    'stateMachines',
    'definition',
    'AWS::StepFunctions::StateMachine',
    'Fn::Join',
    'Fn::Sub',
  ],
]
const inTerraform = [
  ...[
    '\n',
    ' ',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    ',',
    '"',
    '=',
    ':',
    '\\',
    '#',
    '//',
    '/*',
    '*/',
    '<<EOF\n',
    '<<-EOF\n',
  ],
  ...[
    'EOF\n',
    '${',
    '%{',
    '$${',
    '%%{',
    '}',
    'resource "aws_sfn_state_machine" "a" {\n',
    'definition = ',
    'local.a',
  ],
  ...[
    'jsonencode(',
    'templatefile(',
    'file(',
    '"a.json"',
    'for ',
    'StartAt',
    'States',
    'A',
    '1',
    'true',
    'null',
    '.',
  ],
  ...[
    'locals {\n',
    'a = ',
    'data "template_file" "a" {\n',
    'data.template_file.a.rendered',
    'template = ',
    'vars = ',
  ],
]

test.each([
  ['YAML', 'a.yaml', '', inYaml],
  [
    'a template',
    'a.template',
    'Resources: {A: {Type: "AWS::StepFunctions::StateMachine", Properties: ',
    inYaml,
  ],
  ['Terraform', 'main.tf', '', inTerraform],
  [
    'a definition of Terraform',
    'main.tf',
    'resource "aws_sfn_state_machine" "a" {\n definition = ',
    inTerraform,
  ],
] as const)('text out of the pieces of %s', async (_, name, start, pieces) => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) =>
      expectSound({ [name]: start + parts.join('') }),
    ),
    { numRuns: 1000 },
  )
})

test('real files with any cut and any insertion', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.nat(12),
      fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom(...inYaml, ...inTerraform)),
      async ([name, text], at, cut, put) => {
        const start = at % (text.length + 1)
        await expectSound({ [name]: text.slice(0, start) + put + text.slice(start + cut) })
      },
    ),
    { numRuns: 1000 },
  )
})

test('a definition file with any cut and any insertion', async () => {
  const named = cases.filter(({ files }) => Object.keys(files).length === 2)
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...named),
      fc.nat(),
      fc.nat(12),
      fc.string({ maxLength: 4 }),
      async (each, at, cut, put) => {
        const [container = '', definition = ''] = Object.keys(each.files)
        const text = each.files[definition] ?? ''
        const start = at % (text.length + 1)
        const changed = text.slice(0, start) + put + text.slice(start + cut)
        await expectSound({ [container]: each.files[container] ?? '', [definition]: changed })
      },
    ),
    { numRuns: 1000 },
  )
})
