/** The page that asl-lint draws of a definition: how long it takes to be written, and to be seen in a browser. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { definitionFrom, treeFromJson } from '@aws-delivery-actions/asl'
import { messageOf } from '@aws-delivery-actions/host'
import { markdown } from '@aws-delivery-actions/report'
import type { Browser } from 'playwright-core'
import { chromium as installed } from '../provision/chromium.js'
import { chainOf } from './asl-lint/chain.js'
import { corpusGroups } from './asl-lint/corpus.js'
import { median } from './rounds.js'
import type { Section } from './section.js'

const rounds = 5
const chains = [300, 1000]

type Subject = { readonly name: string; readonly text: string }

export async function graphPage(root: string): Promise<Section> {
  const title = 'The page of a graph'
  const browser = await browserOrNothing()
  if (browser === undefined)
    return { title, text: ['No browser could be had, so nothing was drawn.'], failures: [] }
  const folder = mkdtempSync(join(tmpdir(), 'graph-page-'))
  try {
    const rows: string[][] = []
    for (const subject of subjectsFor(root)) rows.push(await rowOf(subject, root, folder, browser))
    return {
      title,
      text: [
        `asl-lint with \`graph-format=html\`, from the start of Node to its end, and the page in Chromium ${browser.version()}, from the address to the first frame with the whole picture. Medians of ${rounds} rounds.`,
        markdown.table(['Definition', 'States', 'Page, KiB', 'Written, ms', 'Drawn, ms'], rows),
      ],
      failures: [],
    }
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}

async function browserOrNothing(): Promise<Browser | undefined> {
  try {
    const { chromium } = await import('playwright-core')
    return await chromium.launch({ executablePath: await installed.provide(), args: ['--no-sandbox'] })
  } catch (error) {
    console.error(`skipped: no browser can be had here: ${messageOf(error)}`)
    return undefined
  }
}

function subjectsFor(root: string): readonly Subject[] {
  const published = corpusGroups(root)
    .filter(({ expected }) => expected === 'accepted')
    .flatMap(({ files }) => files.map((file) => readFileSync(file, 'utf8')))
  const [largest] = published.sort((a, b) => statesIn(b) - statesIn(a))
  return [
    ...(largest === undefined ? [] : [{ name: 'the largest of the collection', text: largest }]),
    ...chains.map((length) => ({ name: 'a chain', text: JSON.stringify(chainOf(length), null, 2) })),
  ]
}

function statesIn(text: string): number {
  return definitionFrom(treeFromJson(text).root).states.length
}

async function rowOf(
  { name, text }: Subject,
  root: string,
  folder: string,
  browser: Browser,
): Promise<string[]> {
  writeFileSync(join(folder, 'one.asl.json'), text)
  const page = join(folder, 'graphs/one.asl.json.html')
  const [written, drawn]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    written.push(millisecondsToWrite(root, folder))
    drawn.push(await millisecondsToDraw(page, browser))
  }
  const size = statSync(page).size / 1024
  return [name, String(statesIn(text)), size.toFixed(0), median(written).toFixed(0), median(drawn).toFixed(0)]
}

function millisecondsToWrite(root: string, folder: string): number {
  const program = join(root, 'dist/asl-lint/index.js')
  const args = ['one.asl.json', '--graph-dir=graphs', '--graph-format=html', '--fail-on=none']
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`asl-lint ended with ${status}: ${stderr}`)
  return performance.now() - start
}

/** The second frame after all is loaded follows the first in which all is seen. The page counts from its address. */
async function millisecondsToDraw(file: string, browser: Browser): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  try {
    await page.addInitScript(`addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(() => {
      document.documentElement.dataset.drawn = performance.now()
    })))`)
    await page.goto(pathToFileURL(file).href)
    const drawn = page.locator('html[data-drawn]')
    return Number(await drawn.getAttribute('data-drawn'))
  } finally {
    await page.close()
  }
}
