/** Two scanners that call one vulnerability otherwise: one row, one match, one problem. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runInTerminal } from '../bundle.js'
import { temporaryFolder } from '../temporary.js'

const [cve, ghsa, digest] = ['CVE-2021-44228', 'GHSA-jfh8-c2jp-5v3q', `sha256:${'ab'.repeat(32)}`]

type Told = { readonly id: string; readonly severity: string; readonly references?: readonly string[] }

function write(cwd: string, scanner: string, { id, severity, references = [] }: Told): void {
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    metadata: {
      tools: [{ name: scanner }],
      component: { type: 'container', name: 'web', version: digest },
    },
    components: [
      {
        type: 'library',
        'bom-ref': scanner,
        name: 'log4j-core',
        version: '2.14.1',
        purl: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1',
      },
    ],
    vulnerabilities: [
      {
        id,
        ratings: [{ severity }],
        references: references.map((name) => ({ id: name, source: { name: 'other' } })),
        affects: [{ ref: scanner }],
      },
    ],
  }
  writeFileSync(join(cwd, `${scanner}.cdx.json`), JSON.stringify(document))
}

async function sbomExport(cwd: string, ...args: readonly string[]) {
  const { stdout, stderr, exitCode } = await runInTerminal({
    action: 'sbom-export',
    args: [...args, '--json'],
    cwd,
  })
  return { exitCode, stderr, outputs: JSON.parse(stdout).outputs }
}

test.each(['a.cdx.json\nb.cdx.json', 'b.cdx.json\na.cdx.json'])('%j', async (sbom) => {
  const cwd = temporaryFolder('names')
  write(cwd, 'a', { id: ghsa, severity: 'medium', references: [cve] })
  write(cwd, 'b', { id: cve, severity: 'critical' })
  for (let runs = 0; runs < 2; runs++) {
    const { outputs } = await sbomExport(cwd, '--mode=transform', `--sbom=${sbom}`)
    expect(outputs).toMatchObject({ images: 1, packages: 1, vulnerabilities: 1 })
  }
  for (const data of ['sbom-tables', '.']) {
    for (const query of [cve, ghsa.toLowerCase()]) {
      const { outputs } = await sbomExport(cwd, '--mode=find', `--query=${query}`, `--data=${data}`)
      expect(outputs.matches).toMatchObject([{ cve, aliases: [ghsa] }])
    }
  }
  writeFileSync(join(cwd, 'rules.yaml'), 'rules:\n  - id: bad\n    severity: low\n')
  const judged = await sbomExport(cwd, '--mode=gate', `--sbom=${sbom}`, '--rules=rules.yaml')
  expect(judged.exitCode).toBe(1)
  expect(judged.outputs['new-problems']).toMatchObject([{ cve, severity: 'critical' }])
  expect(judged.outputs['new-problems']).toHaveLength(1)
  writeFileSync(
    join(cwd, 'ignore.yaml'),
    `ignore:\n  - id: ${ghsa}\n    reason: JNDI is switched off\n    expires: 2099-12-31\n`,
  )
  const ignored = await sbomExport(
    cwd,
    '--mode=gate',
    `--sbom=${sbom}`,
    '--rules=rules.yaml',
    '--ignore-file=ignore.yaml',
  )
  expect(ignored.exitCode).toBe(0)
})
