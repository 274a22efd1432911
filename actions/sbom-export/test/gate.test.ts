import { readFileSync } from 'node:fs'
import { Problems, UserError } from '@aws-delivery-actions/host'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { judge, verdictOf } from '../src/gate/gate.js'
import { ignoresFrom } from '../src/gate/ignores.js'
import type { Judged, Standing } from '../src/gate/judged.js'
import { junitReport } from '../src/gate/junit-report.js'
import { openVexOf } from '../src/gate/openvex.js'
import { rulesFrom } from '../src/gate/rules.js'
import { withOneName } from '../src/gate/same-vulnerability.js'
import { sarifReport } from '../src/gate/sarif-report.js'
import { statementsFrom } from '../src/gate/vex.js'
import { factsOfDocument, imageFacts, type ShortImage } from './image-facts.js'

type Scenario = {
  name: string
  rules: object[]
  ignore?: object[]
  vex?: object[]
  images: string[]
  baseline?: string[]
  expect: Partial<Record<Standing, string[]>> & {
    verdict: 'passed' | 'failed' | 'unknown'
    unjudged?: string[]
    why?: string
    mend?: string
    note?: string
    paths?: string[]
    notices?: string[]
    assumptions?: string[]
  }
}

type Fault = { name: string; rules?: string; ignore?: string; vex?: string; expect: string[] }

const file = parse(readFileSync(new URL('data/gate.yaml', import.meta.url), 'utf8'), { merge: true }) as {
  day: string
  images: Record<string, ShortImage>
  documents: Record<string, unknown>
  scenarios: Scenario[]
  faults: Fault[]
}

const now = Date.parse(`${file.day}T12:00:00Z`)
const facts = async (names: readonly string[]) =>
  withOneName(
    await Promise.all(
      names.map((name) => {
        const { [name]: short = {} } = file.images
        return Object.hasOwn(file.documents, name)
          ? factsOfDocument(`${name}.json`, file.documents[name])
          : imageFacts(`${name}.json`, short)
      }),
    ),
  )
const inWords = ({ problem: { rule, component, vulnerability } }: Judged) =>
  [rule.id, component?.name, vulnerability?.id].filter(Boolean).join(' ')

describe('the gate', () => {
  test.each(file.scenarios)('$name', async (scenario) => {
    const { rules, ignore = [], vex = [], images, baseline, expect: expected } = scenario
    const parsed = rulesFrom('rules.json', JSON.stringify({ rules }))
    const verdict = judge({
      rules: parsed,
      ignores: ignoresFrom('ignore.json', JSON.stringify({ ignore }), parsed),
      statements: vex.flatMap((one, index) => statementsFrom(`vex-${index}.json`, JSON.stringify(one))),
      images: await facts(images),
      ...(baseline === undefined ? {} : { baseline: await facts(baseline) }),
      now,
    })
    const standings: readonly Standing[] = ['new', 'known', 'ignored', 'not-affected', 'suppressed']
    for (const standing of standings) {
      const found = verdict.judged.filter((one) => one.standing === standing).map(inWords)
      expect({ standing, found }).toEqual({ standing, found: expected[standing] ?? [] })
    }
    expect(verdictOf(verdict)).toBe(expected.verdict)
    expect(verdict.unjudged.map(({ why }) => why)).toEqual(expected.unjudged ?? [])
    expect(verdict.notices).toEqual(expected.notices ?? [])
    expect(verdict.assumptions).toEqual(expected.assumptions ?? [])
    const [first] = verdict.judged
    const { why, mend, note, paths } = expected
    if (why !== undefined) expect(first?.problem.why).toBe(why)
    if (mend !== undefined) expect(first?.problem.mend).toBe(mend)
    if (note !== undefined) expect(first?.note).toBe(note)
    if (paths !== undefined) expect(first?.problem.paths).toEqual(paths)
  })

  test.each(file.faults)('refuses $name', ({ rules, ignore, vex, expect: expected }) => {
    const known = rulesFrom('rules.json', '{"rules":[{"id":"high","severity":"high"}]}')
    const problems = faultsOf(() => {
      if (rules !== undefined) rulesFrom('rules.json', rules)
      if (ignore !== undefined) ignoresFrom('ignore.json', ignore, known)
      if (vex !== undefined) statementsFrom('vex.json', vex)
    })
    expect(problems.map(({ where, message }) => `${where}: ${message}`)).toEqual(
      expected.map((line) => expect.stringContaining(line)),
    )
    for (const { exitCode } of problems) expect(exitCode).toBe(2)
  })

  test('what is missing is shown as it would be written', () => {
    const rules = rulesFrom('rules.json', '{"rules":[]}')
    const [fault] = faultsOf(() =>
      ignoresFrom('ignore.json', '{"ignore":[{"id":"CVE-2021-44228","reason":"r"}]}', rules),
    )
    expect(fault?.expected).toBe('expires, a day of the calendar such as 2026-12-31')
  })

  test('a file that is too deep is refused before it is parsed', () => {
    for (const text of ['['.repeat(100_000), '- '.repeat(100_000), '{"rules":'.repeat(60)]) {
      expect(faultsOf(() => rulesFrom('rules.json', text))[0]?.message).toBe(
        'this is nested deeper than 50 levels',
      )
    }
  })

  test('an alias is no way to grow a file', () => {
    const [fault] = faultsOf(() => rulesFrom('rules.yaml', 'rules: &a\n  - *a\n'))
    expect(fault?.message).toContain('refers to what it stands in')
  })
})

function faultsOf(act: () => void): readonly UserError[] {
  try {
    act()
    return []
  } catch (error) {
    if (error instanceof Problems) return error.problems
    if (error instanceof UserError) return [error]
    throw error
  }
}

describe('what a verdict hands on', () => {
  const rules = rulesFrom('rules.json', '{"rules":[{"id":"high","severity":"high"}]}')
  const ignores = ignoresFrom(
    'ignore.json',
    '{"ignore":[{"id":"CVE-2017-1000048","reason":"not parsed","expires":"2026-12-31"}]}',
    rules,
  )
  const ask = async () => ({ rules, ignores, statements: [], images: await facts(['judged', 'web']), now })

  test('as OpenVEX: an ignored vulnerability stays affected, and the next gate reads it', async () => {
    const question = await ask()
    const text = openVexOf(judge(question), now)
    const { statements } = JSON.parse(text) as {
      statements: { vulnerability: { name: string }; status: string }[]
    }
    expect(statements.map(({ vulnerability, status }) => `${vulnerability.name} ${status}`).sort()).toEqual([
      'CVE-2017-1000048 affected',
      'CVE-2020-7598 not_affected',
      'CVE-2021-23337 affected',
      'CVE-2021-23337 under_investigation',
      'CVE-2021-44228 affected',
      'CVE-2023-0286 affected',
    ])
    const images = (await facts(['judged'])).map((one) => ({
      ...one,
      findings: one.findings.map(
        ({ vulnerability: { analysis: _analysis, isSuppressed: _hidden, ...vulnerability }, ...rest }) => ({
          ...rest,
          vulnerability,
        }),
      ),
    }))
    const again = judge({ ...question, ignores: [], images, statements: statementsFrom('vex.json', text) })
    const cleared = again.judged.filter(({ standing }) => standing === 'not-affected').map(inWords)
    expect(cleared).toEqual(['high minimist CVE-2020-7598'])
    expect(openVexOf(judge(question), now)).toBe(text)
  })

  test('as SARIF: the fingerprint stays when image and version change, and differs between packages', async () => {
    const question = await ask()
    const of = async (repositoryImage: ShortImage) => {
      const verdict = judge({ ...question, images: [await imageFacts('image.json', repositoryImage)] })
      const { text } = sarifReport({ verdict, version: '1.0.0', pathInSource: (file) => file })
      const report = JSON.parse(text)
      return report.runs[0].results.map((one: { partialFingerprints: object }) => one.partialFingerprints)
    }
    const image = (version: string, digest: string): ShortImage => ({
      repository: 'shop/web',
      digest,
      packages: [{ purl: `pkg:npm/a@${version}` }, { purl: `pkg:npm/b@${version}` }],
      vulnerabilities: ['a', 'b'].map((name) => ({
        id: 'CVE-2020-0001',
        of: name,
        severity: 'high' as const,
      })),
    })
    const [one, other] = await of(image('1.0.0', `sha256:${'1'.repeat(64)}`))
    expect(one).not.toEqual(other)
    expect(one.primaryLocationLineHash).not.toBe(other.primaryLocationLineHash)
    expect(await of(image('1.0.1', `sha256:${'2'.repeat(64)}`))).toEqual([one, other])
  })

  test('as SARIF: a result for each package, also of components without a reference', async () => {
    const agpl = rulesFrom('rules.json', '{"rules":[{"id":"agpl","deny-license":"AGPL-3.0-only"}]}')
    const images = await facts(['no-reference'])
    const verdict = judge({ rules: agpl, ignores: [], statements: [], images, now })
    const { text } = sarifReport({ verdict, version: '1.0.0', pathInSource: (file) => file })
    expect(JSON.parse(text).runs[0].results).toHaveLength(2)
  })

  test('as JUnit: one suite for all documents of an image', async () => {
    const images = await facts(['copy-cleared', 'copy-open'])
    const verdict = judge({ ...(await ask()), images })
    const report = junitReport({ verdict, rules, images, version: '1.0.0', startedAt: now })
    expect(report.match(/<testsuite /g)).toHaveLength(1)
    expect(report).toContain('failures="1"')
    expect(report).toContain('copy-cleared.json, copy-open.json')
  })

  test('what code scanning does not show is said: of the results, not of what is judged', async () => {
    const packages = Array.from({ length: 5001 }, (_, at) => ({
      purl: `pkg:npm/p${at}@1.0.0`,
      license: 'AGPL-3.0-only',
    }))
    const images = [await imageFacts('many.json', { packages })]
    const agpl = rulesFrom('rules.json', '{"rules":[{"id":"agpl","deny-license":"AGPL-3.0-only"}]}')
    const of = (text: string) => {
      const verdict = judge({
        rules: agpl,
        ignores: ignoresFrom('ignore.json', text, agpl),
        statements: [],
        images,
        now,
      })
      return sarifReport({ verdict, version: '1.0.0', pathInSource: (file) => file }).notice
    }
    expect(of('{"ignore":[]}')).toContain('shows the 5000 most severe of 5001')
    expect(of('{"ignore":[{"id":"agpl","reason":"r","expires":"2026-12-31"}]}')).toBeUndefined()
  })
})
