/** The graph of asl-lint in a real browser: what it shows, by mouse and by keyboard, and what hostile names do. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import { runInTerminal } from '../e2e/bundle.js'
import { temporaryFolder } from '../e2e/temporary.js'
import { openPage } from './browser.js'
import { part } from './parts.js'

const { path: chromium, testWithPart } = part('CHROMIUM')
const axe = createRequire(import.meta.url).resolve('axe-core')

async function graphOf(text: string): Promise<string> {
  const cwd = temporaryFolder('graph')
  writeFileSync(join(cwd, 'orders.asl.json'), text)
  const args = ['--graph-dir=out', '--graph-format=html', '--fail-on=none']
  const { exitCode, stderr } = await runInTerminal({ action: 'asl-lint', cwd, args })
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
  return join(cwd, 'out/orders.asl.json.html')
}

async function inBrowser(file: string, look: (page: Page) => Promise<void>): Promise<void> {
  const { page, requests, incidents, close } = await openPage(chromium)
  try {
    await page.setViewportSize({ width: 1200, height: 800 })
    await page.goto(pathToFileURL(file).href)
    await look(page)
    expect({ requests, incidents }).toEqual({ requests: [], incidents: [] })
  } finally {
    await close()
  }
}

const orders = JSON.stringify(
  {
    StartAt: 'Reserve',
    States: {
      Reserve: {
        Type: 'Map',
        ItemProcessor: { StartAt: 'Take', States: { Take: { Type: 'Pass', Next: 'Nowhere' } } },
        Next: 'Done',
      },
      Done: { Type: 'Succeed' },
    },
  },
  null,
  2,
)

testWithPart('a state shows its source and findings, by mouse and by keyboard', async () => {
  await inBrowser(await graphOf(orders), async (page) => {
    await page.click('#s2 .name')
    expect(await page.textContent('aside h2')).toBe('Take')
    expect(await page.textContent('aside li')).toContain('error next-missing-target')
    expect(await page.textContent('aside pre')).toContain('"Next": "Nowhere"')
    expect(new URL(page.url()).hash).toBe('#s2')
    await page.keyboard.press('Escape')
    expect(await page.textContent('aside h2')).toBe('States')
    await page.focus('#s3')
    await page.keyboard.press('Enter')
    expect(await page.textContent('aside h2')).toBe('Done')
    await page.keyboard.press('/')
    await page.keyboard.type('tak')
    expect(await page.locator('.state.dimmed').count()).toBe(2)
    await page.keyboard.press('Enter')
    await page.waitForFunction(`document.querySelector('aside h2')?.textContent === 'Take'`)
  })
})

testWithPart.each(['#constructor', '#%E0%A4%A', '#graph'])('%s in the address is no state', async (hash) => {
  await inBrowser(await graphOf(orders), async (page) => {
    await page.click('#s2 .name')
    await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
    await page.waitForFunction(`document.querySelector('aside h2')?.textContent === 'States'`)
  })
})

testWithPart('it moves, grows and is saved as a picture', async () => {
  await inBrowser(await graphOf(orders), async (page) => {
    const look = () => page.locator('#graph').getAttribute('style')
    const first = await look()
    await page.mouse.move(300, 700)
    await page.mouse.down()
    await page.mouse.move(360, 740)
    await page.mouse.up()
    const dragged = await look()
    expect(dragged).not.toBe(first)
    await page.mouse.wheel(0, -300)
    expect(await look()).not.toBe(dragged)
    await page.keyboard.press('0')
    expect(await look()).toBe(first)
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-do=save]')])
    const svg = readFileSync(await download.path(), 'utf8')
    expect(svg).toMatch(/^<svg [^>]*>\s*<style>/)
    expect(svg).toContain('Reserve')
  })
})

testWithPart.each(['light', 'dark'] as const)('axe finds nothing on the %s page', async (colorScheme) => {
  await inBrowser(await graphOf(orders), async (page) => {
    await page.emulateMedia({ colorScheme })
    await page.evaluate(readFileSync(axe, 'utf8'))
    for (const hash of ['', '#s2']) {
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
      const found = await page.evaluate(async () => {
        const { violations } = await (
          globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
          }
        ).axe.run()
        return violations.map(({ id, nodes }) => [id, nodes[0]?.html])
      })
      expect({ hash, found }).toEqual({ hash, found: [] })
    }
  })
})

testWithPart('hostile names stay names', async () => {
  const names = [
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(2)</script>',
    '"><svg onload=alert(3)>',
    '&lt;b&gt;',
    '\u202egnp',
    "'-alert(4)-'",
  ]
  const states = Object.fromEntries(
    names.map((name, at) => [
      name,
      {
        Type: 'Pass',
        Comment: name,
        ...(names[at + 1] === undefined ? { End: true } : { Next: names[at + 1] }),
      },
    ]),
  )
  await inBrowser(await graphOf(JSON.stringify({ StartAt: names[0], States: states })), async (page) => {
    for (const at of names.keys()) {
      await page.evaluate(`location.hash = 's${at + 1}'`)
      await page.waitForFunction(
        `document.querySelector('aside h2')?.textContent === ${JSON.stringify(names[at])}`,
      )
    }
    expect(await page.locator('img, aside script, main script').count()).toBe(0)
  })
})

testWithPart('a thousand states are drawn', async () => {
  const name = (at: number) => `State ${at}`
  const states = Object.fromEntries(
    Array.from({ length: 1000 }, (_, at) => [
      name(at),
      { Type: 'Pass', ...(at === 999 ? { End: true } : { Next: name(at + 1) }) },
    ]),
  )
  await inBrowser(await graphOf(JSON.stringify({ StartAt: name(0), States: states })), async (page) => {
    expect(await page.locator('.state').count()).toBe(1000)
    await page.evaluate(`location.hash = 's900'`)
    await page.waitForFunction(`document.querySelector('aside h2')?.textContent === 'State 899'`)
  })
})

const corpus = new URL('../../../shared/corpora/asl/real-valid/', import.meta.url)
if (!existsSync(corpus)) process.stdout.write('skipped: no corpus of definitions beside the repository\n')

testWithPart('every real definition is drawn without a fault', async () => {
  if (!existsSync(corpus)) return
  const folder = corpus.pathname
  const largest = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort((a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size)
    .slice(0, 5)
  for (const file of largest) {
    await inBrowser(await graphOf(readFileSync(join(folder, file), 'utf8')), async (page) => {
      expect(await page.locator('.state').count()).toBeGreaterThan(1)
    })
  }
})
