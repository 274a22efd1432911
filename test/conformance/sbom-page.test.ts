/** The page in a real browser: both drill-downs, the search, the keyboard, axe, and nothing hostile. */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import { runInTerminal } from '../e2e/bundle.js'
import { type ExportedImage, images, writeExports } from '../e2e/sbom-export/exports.js'
import { temporaryFolder } from '../e2e/temporary.js'
import { type OpenPage, openPage } from './browser.js'
import { parts } from './parts.js'

const { paths, testWithParts } = parts('CHROMIUM', 'AXE')
const [chromium = '', axe = ''] = paths
const hostile = '"><img src=x onerror=alert(1)></script><script>alert(2)</script>'

const shown: readonly ExportedImage[] = [
  ...images,
  {
    repository: 'evil',
    packages: [
      { name: `evil${hostile}`, version: hostile, purl: 'pkg:npm/evil@1', cves: ['CVE-2026-0001'] },
      { name: '=cmd()', version: '1', purl: 'pkg:npm/cmd@1' },
      { name: 'unversioned', version: '', purl: 'pkg:npm/unversioned' },
    ],
  },
  // One name and version in two ecosystems, as another image has it too, and in one.
  {
    repository: 'ruby',
    packages: [{ name: 'ember-source', version: '3.0.0', purl: 'pkg:gem/ember-source@3.0.0' }],
  },
]

/** As scanners write it that know a vulnerability by several names. */
const scanned = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: { component: { type: 'container', name: 'scanned', version: `sha256:${'f'.repeat(64)}` } },
  components: [
    { type: 'library', 'bom-ref': 'one', name: 'rack', version: '2.0.0', purl: 'pkg:gem/rack@2.0.0' },
  ],
  vulnerabilities: [
    {
      id: 'CVE-2022-30122',
      references: [{ id: 'GHSA-hxqx-xwvh-44m2', source: { name: 'GitHub' } }],
      affects: [{ ref: 'one' }],
    },
  ],
}

let open: OpenPage
let page: Page
let file: string

beforeAll(async () => {
  if (chromium === '' || axe === '') return
  const cwd = temporaryFolder('page')
  writeExports(cwd, shown, 'CYCLONEDX_1_4')
  writeFileSync(join(cwd, 'exports/scanned.json'), JSON.stringify(scanned))
  const args = ['--mode=report', '--data=exports', '--output-dir=out', `--report-title=Fleet ${hostile}`]
  const run = await runInTerminal({ action: 'sbom-export', args, cwd })
  if (run.exitCode !== 0) throw new Error(run.stderr)
  file = join(cwd, 'out/report.html')
  open = await openPage(chromium)
  page = open.page
  // The one file itself is let through, from where a person would open it.
  await page.context().unroute('**')
  await page.context().route('**', async (route) => {
    const address = route.request().url()
    if (address.startsWith(`file://${file}`)) return await route.continue()
    ;(open.requests as string[]).push(address)
    return await route.abort()
  })
}, 60_000)

afterAll(async () => {
  await open?.close()
})

async function visit(fragment = ''): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`file://${file}${fragment}`)
  await page.waitForFunction("!document.querySelector('#status').textContent.startsWith('Reading')")
}

async function rows(at = 0): Promise<string[]> {
  return await page.locator('.table').nth(at).locator('tbody tr').allInnerTexts()
}

async function searchFor(text: string, view: string): Promise<string[]> {
  await visit(`#view=${view}&q=${encodeURIComponent(text)}`)
  return await rows()
}

describe('the drill-downs', () => {
  testWithParts('lead from a vulnerability to its images and back', async () => {
    await visit()
    await page.getByRole('link', { name: 'CVE-2021-23337' }).click()
    await page.getByRole('heading', { name: 'CVE-2021-23337' }).waitFor()
    expect(await rows()).toEqual([expect.stringContaining('redis@sha256:')])
    expect(await rows(1)).toHaveLength(2)
    await page.getByRole('link', { name: /^redis@/ }).click()
    await page.getByRole('heading', { name: /^redis@sha256:/ }).waitFor()
    expect((await rows()).join()).toContain('CVE-2021-23337')
    await page.goBack()
    await page.getByRole('heading', { name: 'CVE-2021-23337' }).waitFor()
  })

  testWithParts('lead from a package to its images and back', async () => {
    await visit('#view=packages')
    await page.getByRole('link', { name: 'acl' }).first().click()
    await page.getByRole('heading', { name: /^acl/ }).waitFor()
    expect(await rows()).toHaveLength(1)
    await page.locator('tbody a').first().click()
    await page.getByRole('heading', { name: /@sha256:/ }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: /^acl/ }).waitFor()
  })
})

describe('the search', () => {
  testWithParts('knows ranges, ecosystems, licences, vulnerabilities and images', async () => {
    const versions = (found: string[]) => found.map((row) => row.split('\t')[1]).sort()
    expect(versions(await searchFor('lodash<4.17.21', 'packages'))).toEqual([
      '4.17.20',
      '4.17.21-rc.1',
      '4.17.9',
    ])
    expect(versions(await searchFor('log4j-core>=2.10', 'packages'))).toEqual(['2.17.1'])
    expect(await searchFor('log4j-core<2.17.1', 'images')).toEqual([expect.stringContaining('team/app_web@')])
    expect(await searchFor('log4j-core<2.17.1', 'vulnerabilities')).toEqual([
      expect.stringContaining('CVE-2021-44228'),
    ])
    expect(await searchFor('cve-2021-23337', 'images')).toEqual([expect.stringContaining('redis@')])
    expect(await searchFor('redis', 'images')).toHaveLength(1)
    expect(await searchFor('unversioned<2', 'packages')).toEqual([expect.stringContaining('version unknown')])
    expect(await searchFor('nothing like it', 'packages')).toEqual([])
    expect(await page.locator('.table').innerText()).toMatch(/None$/)
  })

  testWithParts('knows a package as all that it is', async () => {
    const images = async (text: string) =>
      (await searchFor(text, 'images')).map((row) => row.split('@')[0]).sort()
    for (const text of [
      'npm:ember-source<4',
      'pkg:npm/ember-source@3.0.0',
      'pkg:npm/ember-source?vers=vers:npm/<4',
    ]) {
      expect({ text, images: await images(text) }).toEqual({ text, images: ['redis'] })
    }
    expect(await images('gem:ember-source<4')).toEqual(['redis', 'ruby'])
    expect(await images('pypi:ember-source<4')).toEqual([])
    expect(await searchFor('npm:ember-source<4', 'packages')).toEqual([expect.stringContaining('gem, npm')])
    await visit('#package=npm%3Aember-source%403.0.0')
    expect(await rows()).toEqual([expect.stringContaining('redis@')])
    await visit('#package=gem%3Aember-source%403.0.0')
    expect(await rows()).toHaveLength(2)
  })

  testWithParts('finds a vulnerability by each of its names', async () => {
    for (const name of ['GHSA-hxqx-xwvh-44m2', 'ghsa-hxqx-xwvh-44m2', 'CVE-2022-30122', '30122', 'hxqx']) {
      expect({ name, found: await searchFor(name, 'vulnerabilities') }).toEqual({
        name,
        found: [expect.stringContaining('CVE-2022-30122')],
      })
    }
    expect(await searchFor('GHSA-hxqx-xwvh-44m2', 'images')).toEqual([expect.stringContaining('scanned')])
    await visit('#cve=GHSA-hxqx-xwvh-44m2')
    expect(await page.locator('dl').innerText()).toContain('GHSA-hxqx-xwvh-44m2')
  })

  testWithParts('says what it cannot read', async () => {
    await visit()
    await page.getByRole('searchbox').fill('lodash<')
    expect(await page.locator('#problem').innerText()).toContain('the version is missing')
  })

  testWithParts('is in the address, for whoever gets the link', async () => {
    await visit('#view=packages')
    await page.getByRole('searchbox').fill('lodash')
    await page.waitForURL(/lodash/)
    const address = page.url()
    await page.goto('about:blank')
    await page.goto(address)
    // The page unpacks its data before it reads the address.
    await page.waitForFunction(`document.querySelector('input[type=search]')?.value === 'lodash'`)
    expect(await rows()).toHaveLength(4)
  })
})

testWithParts('tables sort, by mouse and by keyboard, and say so', async () => {
  await visit('#view=packages')
  await page.getByRole('button', { name: 'Images' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('th[aria-sort=descending]').waitFor()
  expect(await page.locator('th[aria-sort=descending]').innerText()).toContain('Images')
  expect(page.url()).toContain('sort=-images')
})

testWithParts('a table can be taken away as CSV, without formulas', async () => {
  await visit('#view=packages')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^CSV/ }).click(),
  ])
  const csv = readFileSync(await download.path(), 'utf8')
  expect(csv.split('\r\n')[0]).toBe('\ufeffPackage,Version,Ecosystem,Licence,Vulnerabilities,Images')
  expect(csv).toContain(`"'=cmd()",1,npm,,0,1`)
})

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  testWithParts.each(['', '#view=packages', '#view=images', '#cve=CVE-2021-23337', '#q=lodash%3C'])(
    'axe finds nothing at %s',
    async (fragment) => {
      await page.emulateMedia({ colorScheme })
      await visit(fragment)
      // The page's own policy lets nothing in; this comes as if typed into the console.
      const script = `(async () => { const module = undefined, exports = undefined; ${readFileSync(axe, 'utf8')};
        const { violations, passes } = await (window.axe ?? axe).run()
        return { passes: passes.length, found: violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')) } })()`
      const { passes, found } = (await page.evaluate(script)) as { passes: number; found: string[] }
      expect(passes).toBeGreaterThan(15)
      expect(found).toEqual([])
    },
  )
})

testWithParts('nothing hostile runs, nothing is asked of a network, and the page is small', async () => {
  for (const fragment of [
    '',
    '#view=packages',
    '#view=images',
    '#cve=CVE-2026-0001',
    `#image=${hostile}`,
    `#q=${hostile}`,
  ]) {
    await visit(fragment)
  }
  await page.getByRole('searchbox').fill(hostile)
  expect(await page.locator('img').count()).toBe(0)
  expect(await page.title()).toBe(`Fleet ${hostile}`)
  expect(open.incidents).toEqual([])
  expect(open.requests).toEqual([])
  expect(statSync(file).size).toBeLessThan(100_000)
})

testWithParts(
  'fifty thousand packages in two hundred images are searched at once',
  async () => {
    const cwd = temporaryFolder('page')
    const many = Array.from({ length: 200 }, (_, at) => ({
      repository: `app-${at}`,
      packages: Array.from({ length: 300 }, (_, each) => ({
        name: `package-${(at * 250 + each) % 50_000}`,
        version: `1.${each}.0`,
        purl: `pkg:npm/package-${(at * 250 + each) % 50_000}@1.${each}.0`,
      })),
    }))
    writeExports(cwd, many, 'CYCLONEDX_1_4')
    await runInTerminal({
      action: 'sbom-export',
      args: ['--mode=report', '--data=exports', '--output-dir=out'],
      cwd,
    })
    const before = file
    file = join(cwd, 'out/report.html')
    await visit('#view=packages')
    await page.getByRole('searchbox').fill('package-4999')
    expect((await rows()).length).toBeGreaterThan(5)
    file = before
  },
  120_000,
)
