/** What the built bundle prints and writes, in each format and on each host. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type BundleResult, runInCodeBuild, runInTerminal } from '../bundle.js'
import { runStep } from '../github/step.js'
import { temporaryFolder } from '../temporary.js'
import { junitProblems, sarifProblems } from './validators.js'

const clean = '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}\n'
const faulty = `{
  "StartAt": "Inspect",
  "States": {
    "Inspect": { "Type": "Pass", "Next": "Doen" },
    "Choose": { "Type": "Choice", "Choices": [{ "Variable": "$.a", "IsNull": true, "Next": "Done" }] },
    "Done": { "Type": "Succeed" }
  }
}
`
const reports = ['--json-file=lint.json', '--sarif-file=out/lint.sarif', '--junit-file=out/lint.xml']
const action = 'asl-lint'

function folderWith(texts: Readonly<Record<string, string | Buffer>>): string {
  const cwd = temporaryFolder('lint')
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(cwd, file), text)
  return cwd
}

const read = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8')

describe('a report', () => {
  const cwd = folderWith({ 'orders.asl.json': faulty, 'clean.asl.json': clean })
  const lint = (...args: readonly string[]) => runInTerminal({ action, cwd, args })

  test.each(['json', 'sarif', 'junit', 'aws'])(
    'format=%s: one document on stdout, the verdict on stderr',
    async (format) => {
      const { exitCode, stdout, stderr } = await lint(`--format=${format}`)
      expect({ exitCode, stderr }).toEqual({
        exitCode: 1,
        stderr: 'error: found 2 errors and 1 warning in 2 files\n',
      })
      if (format === 'junit') expect(await junitProblems(stdout)).toEqual([])
      else if (format === 'sarif') expect(sarifProblems(JSON.parse(stdout))).toEqual([])
      else expect(Object.keys(JSON.parse(stdout))).toEqual(keys[format])
    },
  )

  const keys: Readonly<Record<string, readonly string[]>> = {
    json: ['version', 'files', 'definitions', 'errors', 'warnings', 'suppressed', 'findings'],
    aws: ['result', 'diagnostics', 'truncated'],
  }

  test('all files in one run are what each format prints', async () => {
    const { exitCode, stdout } = await lint(...reports)
    expect([exitCode, stdout]).toEqual([1, ''])
    for (const [format, file] of [
      ['json', 'lint.json'],
      ['sarif', 'out/lint.sarif'],
    ] as const) {
      expect(read(cwd, file)).toBe((await lint(`--format=${format}`)).stdout)
    }
    const xml = (await lint('--format=junit')).stdout
    const timeless = (text: string) => text.replaceAll(/timestamp="[^"]*"/g, '')
    expect(timeless(read(cwd, 'out/lint.xml'))).toBe(timeless(xml))
  })

  test('max-findings limits no document', async () => {
    const { stdout } = await lint('--format=json', '--max-findings=1')
    expect(JSON.parse(stdout).findings).toHaveLength(3)
  })

  test('SARIF: every result has its rule, place and fingerprint', async () => {
    const [run] = JSON.parse((await lint('--format=sarif')).stdout).runs
    expect(run.results).toHaveLength(3)
    for (const { ruleId, ruleIndex, level, locations, partialFingerprints } of run.results) {
      const rule = run.tool.driver.rules[ruleIndex]
      expect(rule).toMatchObject({ id: ruleId, helpUri: expect.stringMatching(/^https:/) })
      expect(rule.help.markdown).toContain('To mend it:')
      expect(level).toBe(rule.defaultConfiguration.level)
      expect(locations[0].physicalLocation).toMatchObject({
        artifactLocation: { uri: 'orders.asl.json', uriBaseId: '%SRCROOT%' },
      })
      expect(Object.keys(partialFingerprints)).toEqual(['asl-lint/v1', 'primaryLocationLineHash'])
    }
  })

  test('SARIF: fingerprints stay when the lines move', async () => {
    const moved = folderWith({ 'orders.asl.json': `\n\n${faulty.replace('"States": {', '"States": {\n\n')}` })
    const prints = async (folder: string) => {
      const { stdout } = await runInTerminal({
        action,
        cwd: folder,
        args: ['orders.asl.json', '--format=sarif'],
      })
      const [run] = JSON.parse(stdout).runs
      return run.results.map(
        ({ partialFingerprints }: { partialFingerprints: object }) => partialFingerprints,
      )
    }
    expect(await prints(moved)).toEqual(await prints(cwd))
  })

  test('SARIF: a file is named from the root of the source, wherever the run stands in it', async () => {
    const environment = { CODEBUILD_SRC_DIR: join(cwd, '..') }
    const { stdout } = await runInCodeBuild({
      action,
      cwd,
      environment,
      args: ['orders.asl.json', '--format=sarif'],
    })
    const [{ results }] = JSON.parse(stdout).runs
    const { uri } = results[0].locations[0].physicalLocation.artifactLocation
    expect(uri).toMatch(/^lint-\w+\/orders\.asl\.json$/)
  })

  test('JUnit: a suite for each file, a case for each finding, warnings fail where fail-on says so', async () => {
    const counts = (xml: string) =>
      [...xml.matchAll(/<testsuite id="\d+" name="([^"]*)".* tests="(\d+)" failures="(\d+)"/g)].map((match) =>
        match.slice(1),
      )
    expect(counts((await lint('--format=junit')).stdout)).toEqual([
      ['clean.asl.json', '1', '0'],
      ['orders.asl.json', '3', '2'],
    ])
    expect(counts((await lint('--format=junit', '--fail-on=warning')).stdout)).toEqual([
      ['clean.asl.json', '1', '0'],
      ['orders.asl.json', '3', '3'],
    ])
  })

  test('JUnit: a definition of a template that is sound passes beside one that is not', async () => {
    const machine = (text: string) => ({
      Type: 'AWS::StepFunctions::StateMachine',
      Properties: { DefinitionString: text },
    })
    const template = { Resources: { Good: machine(clean), Bad: machine(faulty) } }
    const folder = folderWith({ 'template.json': JSON.stringify(template), 'none.json': '{"Resources":{}}' })
    const args = ['template.json', 'none.json', '--format=junit']
    const { stdout } = await runInTerminal({ action, cwd: folder, args })
    expect(await junitProblems(stdout)).toEqual([])
    const passed = [...stdout.matchAll(/<testcase name="([^"]*)" classname="([^"]*)" time="0"\/>/g)]
    expect(passed.map(([, name, file]) => [file, name])).toContainEqual([
      'template.json',
      'no errors Resources.Good',
    ])
    expect(stdout).not.toContain('no errors Resources.Bad')
  })

  test('of the API has locations as the API writes them, and names the file where there are several', async () => {
    const locations = async (...args: string[]) => {
      const { result, diagnostics, truncated } = JSON.parse((await lint('--format=aws', ...args)).stdout)
      expect([result, truncated]).toEqual(['FAIL', false])
      return diagnostics.map(({ location }: { location: string }) => location)
    }
    expect((await locations('orders.asl.json'))[0]).toBe('/States/Inspect/Next')
    expect((await locations())[0]).toBe('orders.asl.json#/States/Inspect/Next')
    const sound = await lint('clean.asl.json', '--format=aws')
    expect(sound.exitCode).toBe(0)
    expect(JSON.parse(sound.stdout)).toEqual({ result: 'OK', diagnostics: [], truncated: false })
  })

  test('of the API has the line and column of what cannot be read', async () => {
    const folder = folderWith({ 'broken.asl.json': '{\n  "StartAt": }' })
    const { stdout } = await runInTerminal({ action, cwd: folder, args: ['--format=aws'] })
    expect(JSON.parse(stdout).diagnostics[0]).toMatchObject({
      code: 'INVALID_JSON_DESCRIPTION',
      location: expect.stringMatching(/line: 2, column: 14/),
    })
  })

  test.each([
    [['--json-file=a', '--sarif-file=./a'], 'sarif-file: "./a" is the file of json-file'],
    [['--junit-file=orders.asl.json'], 'junit-file: "orders.asl.json" is a file that is to be linted'],
  ])('%j is refused before anything is written', async (args, message) => {
    const { exitCode, stderr } = await lint(...args)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(message)
    expect(read(cwd, 'orders.asl.json')).toBe(faulty)
  })

  test('one that cannot be written ends with 3, and the findings are told', async () => {
    const { exitCode, stderr } = await lint('--sarif-file=/proc/nowhere/lint.sarif')
    expect(exitCode).toBe(3)
    expect(stderr).toContain('error next-missing-target')
    expect(stderr).toContain('/proc/nowhere/lint.sarif: the file cannot be written')
  })
})

describe('the three hosts', () => {
  test('give the same outputs, reports and verdict', async () => {
    const run = async (host: 'terminal' | 'codebuild' | 'github') => {
      const cwd = folderWith({ 'orders.asl.json': faulty, 'clean.asl.json': clean })
      const args = [...reports, '--outputs-file=outputs.json', '--summary-file=summary.md']
      const files = { 'json-file': 'lint.json', 'sarif-file': 'out/lint.sarif', 'junit-file': 'out/lint.xml' }
      const result =
        host === 'github'
          ? await runStep({ action, cwd, with: files })
          : await { terminal: runInTerminal, codebuild: runInCodeBuild }[host]({ action, cwd, args })
      return {
        exitCode: result.exitCode,
        outputs:
          'outputs' in result
            ? Object.fromEntries(result.outputs)
            : Object.fromEntries(
                Object.entries(JSON.parse(read(cwd, 'outputs.json'))).map(([name, value]) => [
                  name,
                  String(value),
                ]),
              ),
        summary: ('summary' in result ? result.summary : read(cwd, 'summary.md')).trim(),
        json: read(cwd, 'lint.json'),
        sarif: read(cwd, 'out/lint.sarif'),
        junit: read(cwd, 'out/lint.xml').replaceAll(/timestamp="[^"]*"/g, ''),
      }
    }
    const terminal = await run('terminal')
    expect(await run('codebuild')).toEqual(terminal)
    expect(await run('github')).toEqual(terminal)
    expect(terminal).toMatchObject({
      exitCode: 1,
      outputs: {
        errors: '2',
        warnings: '1',
        'file-count': '2',
        definitions: '2',
        'json-file': 'lint.json',
        'sarif-file': 'out/lint.sarif',
        'junit-file': 'out/lint.xml',
      },
    })
    expect(terminal.summary).toContain(
      '| error | `orders.asl.json:4:42` | [`next-missing-target`](https://docs.',
    )
  })

  test('GitHub annotates the range, with the rule as title', async () => {
    const { annotations, exitCode } = await runStep({
      action,
      cwd: folderWith({ 'orders.asl.json': faulty }),
    })
    expect(exitCode).toBe(1)
    expect(annotations.map(({ name, properties }) => ({ name, ...properties }))).toContainEqual({
      name: 'error',
      title: 'next-missing-target',
      file: 'orders.asl.json',
      line: '4',
      endLine: '4',
      col: '42',
      endColumn: '48',
    })
  })

  test('on GitHub a document on stdout is the only thing there', async () => {
    const cwd = folderWith({ 'orders.asl.json': faulty })
    const { stdout } = await runStep({ action, cwd, with: { format: 'sarif' } })
    expect(sarifProblems(JSON.parse(stdout))).toEqual([])
  })
})

describe('hostile text', () => {
  const names = [
    '::error::pwned',
    '##[error]pwned',
    '::set-env name=PATH::x',
    '\n::add-mask::x\n',
    '\u001b[2J\u001b]0;title\u0007',
    '<img src=x onerror=alert(1)>',
    '</td></tr></table><script>alert(1)</script>',
    '| a | b |\n| - | - |',
    '[click](https://evil.example) ![x](https://evil.example/x.png) @everyone',
    ']]></failure><testcase name="x"/><![CDATA[',
    '&lol; &#0; <!-- -->',
    '\u202egnp.exe\u200b\u2028',
    '$(touch pwned) `touch pwned`',
    '\ud800',
    '__proto__',
  ]
  const states = Object.fromEntries(names.map((name) => [name, { Type: 'Pass', Next: `${name}!` }]))
  const text = JSON.stringify({ StartAt: 'nowhere', States: states })
  const file = '::error file=x::a b%0A<b>`|]]>&\u001b[31m\u202e.asl.json'
  const cwd = folderWith({ [file]: text })

  const print = (format: string): Promise<BundleResult> =>
    runInTerminal({
      action,
      cwd,
      args: [`--format=${format}`, '--max-findings=1000', '--summary-file=summary.md'],
    })

  test('is text in the log, and nothing that a terminal obeys', async () => {
    const { exitCode, stderr } = await print('text')
    expect(exitCode).toBe(1)
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e\u2028]/)
  })

  test('is no command for a GitHub runner, in any format', async () => {
    for (const format of ['text', 'json', 'sarif', 'junit', 'aws']) {
      const { otherCommands, annotations, masks } = await runStep({
        action,
        cwd,
        with: { format, 'max-findings': '1000' },
      })
      expect({ format, otherCommands, masks }).toEqual({ format, otherCommands: [], masks: [] })
      // Each of ours has a title; one without would be a name's own.
      expect(annotations.filter(({ properties }) => properties.title === undefined)).toEqual([])
      expect(annotations.length).toBeLessThanOrEqual(20)
    }
  })

  test('is text in the summary', async () => {
    await print('text')
    const summary = read(cwd, 'summary.md')
    const page = micromark(summary, {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
    })
    const elements = new Set([...page.matchAll(/<(\w+)/g)].map(([, name]) => name))
    expect([...elements].sort()).toEqual([
      'a',
      'code',
      'h3',
      'p',
      'pre',
      'table',
      'tbody',
      'td',
      'th',
      'thead',
      'tr',
    ])
    expect(summary).not.toMatch(/[\u001b\u202e\u200b]/)
    const rows = summary.split('\n').filter((line) => line.startsWith('| error'))
    expect(rows.length).toBeGreaterThan(names.length)
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5)
  })

  test('leaves every document whole', async () => {
    const { findings } = JSON.parse((await print('json')).stdout)
    const said = JSON.stringify(findings)
    for (const name of names.slice(0, -2)) expect(said).toContain(JSON.stringify(`"${name}!"`).slice(1, -1))
    expect(JSON.parse((await print('aws')).stdout).diagnostics).toHaveLength(findings.length)
    const sarif = JSON.parse((await print('sarif')).stdout)
    expect(sarifProblems(sarif)).toEqual([])
    expect(sarif.runs[0].results).toHaveLength(findings.length)
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      encodeURIComponent(file),
    )
    const xml = (await print('junit')).stdout
    expect(await junitProblems(xml)).toEqual([])
    expect(xml.match(/<testcase /g)).toHaveLength(findings.length)
  })
})
