/** Our Mermaid diagrams in Mermaid itself: they parse, and a name is shown as it is and does nothing. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mermaid } from '@aws-delivery-actions/report'
import { afterAll, beforeAll, expect } from '@jest/globals'
import { diagramOf } from '../../actions/start-state-machine/src/diagram/diagram.js'
import { explain } from '../../actions/start-state-machine/src/explain/explanation.js'
import { historyFrom } from '../../actions/start-state-machine/src/history/history.js'
import { recordedEvents, type ShortEvent } from '../../actions/start-state-machine/test/recorded-events.js'
import { root, runInTerminal } from '../e2e/bundle.js'
import { blocksOf } from '../e2e/readme.js'
import { temporaryFolder } from '../e2e/temporary.js'
import { type OpenPage, openPage } from './browser.js'
import { part } from './parts.js'

type Drawn = {
  /** The text of each label, as a person reads it. */
  readonly labels: readonly string[]
  /** Elements and attributes that can act or load. */
  readonly active: readonly string[]
}

const { path: chromium, testWithPart } = part('CHROMIUM')

const { histories }: { histories: { name: string; events: ShortEvent[] }[] } = JSON.parse(
  readFileSync(join(root, 'actions/start-state-machine/test/data/histories.json'), 'utf8'),
)

const hostile = [
  '"]; click n1 "javascript:alert(1)"',
  '<img src=x onerror=alert(1)>',
  '</span><script>alert(1)</script>',
  '&lt;b&gt; &#60;b&#62; #35; #quot;',
  '%%{init: {"securityLevel": "loose"}}%%',
  '`**bold** _it_ ~~gone~~`',
  '1. a list',
  '- a list',
  '# a title',
  '[a link](https://example.com)',
  'https://example.com/x.png',
  'B:::failed',
  'end',
  'subgraph x',
  'class n1 failed',
  '@{ shape: rect, img: "https://example.com/x.png" }',
  'A-->B & C|d|e',
  'Größe 東京 🚀',
  "it's 100% done",
]

/** In a label of several lines Mermaid reads these once more: an icon, a formula, a line break. They do no harm. */
const decorated = ['fa:fa-car', '$$x^2$$', 'C:\\new']

let open: OpenPage

beforeAll(async () => {
  if (chromium === '') return
  open = await openPage(chromium)
  await open.page.setContent('<!doctype html><title>Diagrams</title><body></body>')
  await open.page.addScriptTag({ path: join(root, 'node_modules/mermaid/dist/mermaid.min.js') })
}, 90_000)

afterAll(() => open?.close())

testWithPart(
  'every history of the tests gives a diagram that Mermaid draws',
  async () => {
    const charts = histories
      .map(({ name, events }) => ({ name, lines: chartOf(events) }))
      .filter(({ lines }) => lines !== undefined)
    expect(charts.length).toBeGreaterThan(10)
    for (const { name, lines = [] } of charts) {
      const drawn = await draw(lines)
      expect({ name, active: drawn.active, labels: drawn.labels.length > 0 }).toEqual({
        name,
        active: [],
        labels: true,
      })
    }
  },
  120_000,
)

testWithPart.each(['README.md', '.github/ARCHITECTURE.md'])('the picture in %s is drawn', async (page) => {
  const [picture] = blocksOf(join(root, page)).filter(({ language }) => language === 'mermaid')
  const drawn = await draw(picture?.text.split('\n') ?? [])
  expect(drawn.labels).toEqual(expect.arrayContaining(readdirSync(join(root, 'actions'))))
})

testWithPart.each(hostile)('%s is a name and nothing else', async (name) => {
  const node = mermaid.flowchart({
    direction: 'TB',
    nodes: [
      { id: 'n1', lines: [name], shape: 'box', style: 'failed' },
      { id: 'n2', title: name, nodes: [{ id: 'n3', lines: ['inner', name], shape: 'diamond' }] },
    ],
    edges: [{ from: 'n1', to: 'n3', label: name }],
    classes: { failed: 'fill:#ffebe9,stroke:#cf222e' },
  })
  const drawn = await draw(node)
  expect(drawn.active).toEqual([])
  expect([...drawn.labels].sort()).toEqual([name, name, name, `inner\n${name}`].sort())
})

testWithPart.each(decorated)('%s changes nothing but its own look', async (name) => {
  const nodes = [
    { id: 'n1', lines: ['first', name] },
    { id: 'n2', lines: ['other'] },
  ]
  const drawn = await draw(mermaid.flowchart({ direction: 'TB', nodes, edges: [], classes: {} }))
  expect(drawn.labels).toContain('other')
  expect(drawn.active.filter((one) => !/^<i class="[\w -]*"><\/i>$/.test(one))).toEqual([])
})

testWithPart(
  'a diagram as large as may be is drawn',
  async () => {
    const names = Array.from({ length: 2000 }, (_, index) => `State ${index}`)
    const drawn = await draw(chartOf(chain(names)) ?? [])
    expect(drawn.labels).toContain('State 0')
    expect(drawn.labels.some((label) => label.includes('State 1999'))).toBe(true)
  },
  120_000,
)

type Machine = { readonly StartAt: string; readonly States: Readonly<Record<string, object>> }

const holders: Readonly<Record<string, (inner: Machine) => object>> = {
  Map: (inner) => ({ Type: 'Map', ItemProcessor: inner, End: true }),
  Parallel: (inner) => ({ Type: 'Parallel', Branches: [inner, inner], End: true }),
  Single: (inner) => ({ Type: 'Parallel', Branches: [inner], End: true }),
}

function nested(kinds: readonly string[]): Machine {
  const [kind, ...rest] = kinds
  const hold = kind === undefined ? undefined : holders[kind]
  const name = `Level ${kinds.length}`
  const state = hold === undefined ? { Type: 'Pass', End: true } : hold(nested(rest))
  return { StartAt: 'First', States: { First: { Type: 'Pass', Next: name }, [name]: state } }
}

testWithPart.each(
  [
    ['Map', 'Map', 'Map'],
    ['Map', 'Map', 'Map', 'Map'],
    ['Single', 'Map', 'Single', 'Map', 'Map'],
    ['Parallel', 'Parallel'],
    ['Map', 'Parallel', 'Parallel'],
    ['Parallel', 'Parallel', 'Parallel'],
    ['Parallel', 'Parallel', 'Parallel', 'Parallel'],
    ['Map', 'Map', 'Parallel', 'Parallel'],
    ['Parallel', 'Map', 'Map', 'Parallel', 'Map'],
  ].map((kinds) => ({ kinds })),
)('states within states are drawn: $kinds', async ({ kinds }) => {
  const chart = await graphOf(nested(kinds))
  const drawn = await draw(chart)
  expect(drawn.labels).toContain(`Level ${kinds.length} · ${kinds[0] === 'Single' ? 'Parallel' : kinds[0]}`)
  expect(drawn.labels).toContain('Level 0\nPass')
})

testWithPart.each(['%%{init: {"theme": "dark"}}%%', 'A%%{', 'x{', 'x}%%', '---\ntitle: x', 'accTitle: x'])(
  '%j in the comments of a graph does nothing',
  async (name) => {
    const states = { [name]: { Type: 'Pass', Next: 'Done' }, Done: { Type: 'Succeed' } }
    const drawn = await draw(
      await graphOf({ StartAt: name, States: states }, `${name.replace(/\W+/g, '{%%')}`),
    )
    expect(drawn.labels).toContain('Done\nSucceed')
    expect(drawn.labels).toHaveLength(3)
    expect(await open.page.evaluate(`mermaid.mermaidAPI.getConfig().theme`)).toBe('default')
  },
)

testWithPart('nothing was loaded, and no script ran', () => {
  expect({ requests: open.requests, incidents: open.incidents }).toEqual({ requests: [], incidents: [] })
})

async function graphOf(definition: Machine, name = 'orders'): Promise<string[]> {
  const cwd = temporaryFolder('diagram')
  writeFileSync(join(cwd, `${name}.asl.json`), JSON.stringify(definition))
  await runInTerminal({ action: 'asl-lint', cwd, args: ['--graph-dir=out', '--fail-on=none'] })
  const [file = ''] = readdirSync(join(cwd, 'out'))
  return readFileSync(join(cwd, 'out', file), 'utf8').split('\n')
}

function chartOf(events: readonly ShortEvent[]): string[] | undefined {
  return diagramOf(explain(historyFrom(recordedEvents(events))))
}

function chain(names: readonly string[]): ShortEvent[] {
  const events: ShortEvent[] = [['ExecutionStarted', 0]]
  for (const name of names) {
    events.push(['TaskStateEntered', events.length === 1 ? 0 : events.length, { name }])
    events.push(['TaskStateExited', events.length, { name }])
  }
  return [...events, ['ExecutionSucceeded', events.length, {}]]
}

/** With the limits and the security level of GitHub. @throws {Error} when Mermaid refuses the diagram. */
async function draw(lines: readonly string[]): Promise<Drawn> {
  const drawing = open.page.evaluate(
    `(async (text) => {
      mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', maxTextSize: 50000, maxEdges: 500 })
      await mermaid.parse(text)
      const { svg } = await mermaid.render('drawn', text)
      document.body.innerHTML = svg
      const shown = (element) => [...element.childNodes].map((node) =>
        node.nodeName.toLowerCase() === 'br' ? '\\n' : node.nodeType === 3 ? node.data : shown(node)).join('')
      const elements = [...document.body.querySelectorAll('*')]
      return {
        labels: elements.filter((element) => element.matches('.nodeLabel, .edgeLabel.label p, span.edgeLabel'))
          .map((element) => shown(element).trim()).filter((label) => label !== ''),
        active: elements.flatMap((element) => [
          ...(element.matches('script, img, image, a, iframe, object, i') ? [element.outerHTML] : []),
          ...element.getAttributeNames().filter((name) => /^(on|href|src|xlink:href)/.test(name)),
        ]),
      }
    })(${JSON.stringify(lines.join('\n'))})`,
  )
  return (await drawing) as Drawn
}
