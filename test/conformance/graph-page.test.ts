/** The graph of asl-lint in a real browser: what it shows, by mouse and by keyboard, and what hostile names do. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import { runInTerminal } from '../e2e/bundle.js'
import { temporaryFolder } from '../e2e/temporary.js'
import { until } from '../e2e/until.js'
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

/** The policy of the page lets no expression be watched in it. */
async function becomesTrue(page: Page, expression: string): Promise<void> {
  await until(async () => ((await page.evaluate(expression)) === true ? true : undefined))
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
    expect(await page.textContent('aside nav h2')).toBe('States')
    await page.focus('#s3')
    await page.keyboard.press('Enter')
    expect(await page.textContent('aside h2')).toBe('Done')
    await page.keyboard.press('/')
    await page.keyboard.type('tak')
    expect(await page.locator('.state.dimmed').count()).toBe(2)
    await page.keyboard.press('Enter')
    await becomesTrue(page, `document.querySelector('aside h2')?.textContent === 'Take'`)
  })
})

testWithPart.each(['#constructor', '#%E0%A4%A', '#graph'])('%s in the address is no state', async (hash) => {
  await inBrowser(await graphOf(orders), async (page) => {
    await page.click('#s2 .name')
    await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
    await becomesTrue(page, `document.querySelector('aside nav h2') !== null`)
  })
})

testWithPart('whoever uses the keyboard hears what is shown, and comes back to where he was', async () => {
  const focused = `document.activeElement.tagName + ' ' + document.activeElement.textContent`
  await inBrowser(await graphOf(orders), async (page) => {
    await page.focus('nav a[href="#s3"]')
    await page.keyboard.press('Enter')
    await becomesTrue(page, `${focused} === 'H2 Done'`)
    await page.keyboard.press('Shift+Tab')
    expect(await page.evaluate(focused)).toBe('BUTTON All states')
    await page.keyboard.press('Enter')
    await becomesTrue(page, `${focused} === 'A Done'`)
    await page.focus('aside li.error a')
    await page.keyboard.press('Enter')
    await becomesTrue(page, `${focused} === 'H2 Take'`)
    await page.keyboard.press('Escape')
    await becomesTrue(page, `document.activeElement.closest('li.error') !== null`)
    await page.focus('#s1')
    await page.keyboard.press('Enter')
    await becomesTrue(page, `${focused} === 'H2 Reserve'`)
    await page.keyboard.press('Escape')
    await becomesTrue(page, `${focused} === 'A Reserve'`)
  })
})

testWithPart('a search tells how much it finds, and leaves nothing else in the list', async () => {
  await inBrowser(await graphOf(orders), async (page) => {
    const listed = () => page.locator('nav a:visible').allTextContents()
    await page.fill('#find', 'tak')
    expect(await page.textContent('#hits')).toBe('1 of 3')
    // The state around it stays, as the way to it.
    expect(await listed()).toEqual(['Reserve', 'Take'])
    await page.fill('#find', 'nothing like this')
    expect(await page.textContent('#hits')).toBe('No state has this in its name')
    expect(await listed()).toEqual([])
    expect(await page.locator('aside li:visible').count()).toBe(0)
    await page.keyboard.press('Enter')
    await page.fill('#find', '')
    expect([await page.textContent('#hits'), await listed()]).toEqual(['', ['Reserve', 'Take', 'Done']])
  })
})

function chain(length: number): string {
  const name = (at: number) => `State ${at}`
  const next = (at: number) => (at === length - 1 ? { End: true } : { Next: name(at + 1) })
  const states = Array.from({ length }, (_, at) => [name(at), { Type: 'Pass', ...next(at) }])
  return JSON.stringify({ StartAt: name(0), States: Object.fromEntries(states) }, null, 2)
}

testWithPart.each([1200, 360])(
  'a long machine opens at its start, and its states can be read, %i px wide',
  async (width) => {
    const readable = 7
    const nameOf = async (page: Page, id: string) =>
      (await page.locator(`#${id} .name`).boundingBox()) ?? undefined
    await inBrowser(await graphOf(chain(300)), async (page) => {
      await page.setViewportSize({ width, height: 720 })
      await page.reload()
      const view = await page.locator('main').boundingBox()
      const [first, chosenLater] = [await nameOf(page, 's1'), 's200']
      expect(first?.height).toBeGreaterThan(readable)
      expect(first?.y).toBeGreaterThan(view?.y ?? 0)
      expect(first?.y).toBeLessThan((view?.y ?? 0) + 150)
      await page.click('[data-do=fit]')
      expect((await nameOf(page, 's1'))?.height).toBeLessThan(readable)
      await page.evaluate(`location.hash = '${chosenLater}'`)
      await becomesTrue(page, `document.querySelector('aside h2')?.textContent === 'State 199'`)
      const chosen = await nameOf(page, chosenLater)
      expect(chosen?.height).toBeGreaterThan(readable)
      expect(Math.abs((chosen?.y ?? 0) - (view?.y ?? 0) - (view?.height ?? 0) / 2)).toBeLessThan(20)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    })
  },
)

testWithPart('nothing is cut off or too narrow to be used on a telephone', async () => {
  await inBrowser(await graphOf(orders), async (page) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await page.click('#s2 .name')
    for (const part of ['main', 'aside', '#find', '[data-do=save]']) {
      const box = await page.locator(part).boundingBox()
      expect({
        part,
        right: (box?.x ?? 0) + (box?.width ?? 0) <= 360,
        high: (box?.height ?? 0) >= 24,
      }).toEqual({
        part,
        right: true,
        high: true,
      })
    }
    for (const part of ['main', 'aside']) {
      const box = await page.locator(part).boundingBox()
      expect([box?.width, (box?.height ?? 0) > 200]).toEqual([360, true])
    }
  })
})

testWithPart('is printed whole and light, without what can be pressed', async () => {
  await inBrowser(await graphOf(chain(60)), async (page) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.locator('aside, .tools').filter({ visible: true }).count()).toBe(0)
    const colour = (what: string, of: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${of}')).${what}`)
    expect(await colour('backgroundColor', 'body')).toBe('rgb(255, 255, 255)')
    expect(await colour('fill', '.shape')).toBe('rgb(255, 255, 255)')
    const [page1, last] = [
      await page.locator('#graph').boundingBox(),
      await page.locator('#s60').boundingBox(),
    ]
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((page1?.y ?? 0) + (page1?.height ?? 0))
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBeGreaterThan(last?.y ?? 0)
  })
})

testWithPart.each([
  '{"StartAt":"A"}',
  '{"StartAt":"A","States":{}}',
  '{"StartAt":"A","States":{"A":3,"B":{"Type":"Map","ItemProcessor":{"StartAt":"X","States":{}}},"":{"Type":"Parallel","Branches":[{}]}}}',
])('%s is drawn as far as it goes', async (text) => {
  await inBrowser(await graphOf(text), async (page) => {
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    await page.reload()
    expect(complaints).toEqual([])
    expect(await page.getAttribute('#graph', 'viewBox')).toMatch(/^0 0 \d+ \d+$/)
  })
})

testWithPart('two fingers zoom', async () => {
  await inBrowser(await graphOf(orders), async (page) => {
    const touch = (type: string, pointerId: number, clientX: number) =>
      page.evaluate(
        `document.querySelector('main').dispatchEvent(new PointerEvent('${type}', { pointerId: ${pointerId}, clientX: ${clientX}, clientY: 400, buttons: 1, bubbles: true }))`,
      )
    const width = async () => (await page.locator('#s1').boundingBox())?.width ?? 0
    const before = await width()
    await touch('pointerdown', 1, 300)
    await touch('pointerdown', 2, 400)
    await touch('pointermove', 2, 500)
    expect((await width()) / before).toBeCloseTo(2, 1)
    await touch('pointerup', 1, 300)
    await touch('pointerup', 2, 500)
    expect(new URL(page.url()).hash).toBe('')
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
      await becomesTrue(
        page,
        `document.querySelector('aside h2')?.textContent === ${JSON.stringify(names[at])}`,
      )
    }
    expect(await page.locator('img, aside script, main script').count()).toBe(0)
  })
})

testWithPart('a thousand states are drawn', async () => {
  await inBrowser(await graphOf(chain(1000)), async (page) => {
    expect(await page.locator('.state').count()).toBe(1000)
    await page.evaluate(`location.hash = 's900'`)
    await becomesTrue(page, `document.querySelector('aside h2')?.textContent === 'State 899'`)
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
