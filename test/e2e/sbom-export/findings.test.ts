/** Which of several findings counts, as the gate judges by it. The cases are in `findings.json`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type InspectedScript, startSandbox } from '@aws-delivery-actions/sandbox'
import { expect, test } from '@jest/globals'
import { runInTerminal } from '../bundle.js'
import { temporaryFolder } from '../temporary.js'
import { worldWith } from './world.js'

type FoundIn = {
  readonly package: string
  readonly id?: string
  readonly severity?: 'LOW' | 'CRITICAL'
  readonly [more: string]: unknown
}

type Case = {
  readonly name: string
  /** What the document calls the image. */
  readonly subject?: string
  readonly images: readonly { readonly repository: string; readonly findings: readonly FoundIn[] }[]
  /** Packages. */
  readonly problems: readonly string[]
}

const cases: readonly Case[] = JSON.parse(readFileSync(new URL('findings.json', import.meta.url), 'utf8'))
const digest = `sha256:${'a'.repeat(64)}`

function documentOf({ subject = 'web', images }: Pick<Case, 'subject' | 'images'>): object {
  const purls = [...new Set(images.flatMap(({ findings }) => findings.map((one) => one.package)))].sort()
  const components = purls.map((purl) => {
    const [, name, version] = /\/([^/@]+)@(.+)$/.exec(purl) ?? []
    return { type: 'library', 'bom-ref': purl, name, version, purl }
  })
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'container', 'bom-ref': 'image', name: subject, version: digest } },
    components,
    vulnerabilities: [{ id: 'CVE-2021-23337', affects: purls.map((ref) => ({ ref })) }],
  }
}

function imageOf({ repository, findings }: Case['images'][number]): InspectedScript {
  const packages = findings.map(
    ({ package: purl, id = 'CVE-2021-23337', severity = 'CRITICAL' as const, ...more }) => ({
      purl,
      vulnerabilities: [{ id, severity, ...more }],
    }),
  )
  return { repository, digest, packages }
}

test.each(
  cases.flatMap((each) => [
    each,
    { ...each, name: `${each.name}, the other way round`, images: each.images.toReversed() },
  ]),
)('$name', async (each) => {
  const images = each.images.map(imageOf)
  await using sandbox = await startSandbox({ scenario: worldWith({ inspector: { images } }) })
  const cwd = temporaryFolder('findings')
  writeFileSync(join(cwd, 'image.cdx.json'), JSON.stringify(documentOf(each)))
  writeFileSync(join(cwd, 'rules.json'), '{"rules":[{"id":"critical","severity":"critical"}]}')
  const args = ['--mode=gate', '--sbom=image.cdx.json', '--rules=rules.json', '--enrich=findings', '--json']
  const run = await runInTerminal({ action: 'sbom-export', args, environment: sandbox.environment, cwd })
  const { outputs } = JSON.parse(run.stdout)
  const found = outputs['new-problems'].map((problem: { package: string }) => problem.package)
  expect({ found, exitCode: run.exitCode, log: run.stderr }).toMatchObject({
    found: each.problems,
    exitCode: each.problems.length > 0 ? 1 : 0,
  })
})

test('copies of an image in two Regions are asked for apart', async () => {
  const packages = [
    {
      purl: 'pkg:npm/lodash@4.17.20',
      vulnerabilities: [{ id: 'CVE-2021-23337', severity: 'CRITICAL' as const }],
    },
  ]
  const images = [{ repository: 'prod/web', digest, packages }]
  await using sandbox = await startSandbox({ scenario: worldWith({ inspector: { images } }) })
  const cwd = temporaryFolder('findings')
  const regions = ['eu-west-1', 'us-east-1']
  for (const region of regions) {
    const subject = `123456789012.dkr.ecr.${region}.amazonaws.com/prod/web`
    const document = documentOf({ subject, images: [] })
    writeFileSync(join(cwd, `${region}.cdx.json`), JSON.stringify(document))
  }
  const args = [
    '--mode=transform',
    ...regions.map((region) => `--sbom=${region}.cdx.json`),
    '--enrich=findings',
  ]
  const run = await runInTerminal({ action: 'sbom-export', args, environment: sandbox.environment, cwd })
  expect(run.exitCode).toBe(0)
  expect(sandbox.calls.counts()).toEqual({ ListFindings: 2 })
})
