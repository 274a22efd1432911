import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mermaid } from '../src/index.js'

test('a chart of every form', () => {
  const lines = mermaid.flowchart({
    direction: 'LR',
    nodes: [
      { id: 'a', lines: ['A', '2 tries'], style: 'bad' },
      { id: 'b', lines: ['B'], shape: 'diamond' },
      { id: 'g', title: 'Group', style: 'bad', nodes: [{ id: 'c', lines: ['C'], shape: 'round' }] },
    ],
    edges: [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'g', label: '3 times', dotted: true },
    ],
    classes: { bad: 'fill:#fdd' },
  })
  expect(lines).toEqual([
    'flowchart LR',
    '  a["A<br/>2 tries"]:::bad',
    '  b{"B"}',
    '  subgraph g["Group"]',
    '    c(["C"])',
    '  end',
    '  class g bad',
    '  a --> b',
    '  b -.->|"3 times"| g',
    '  classDef bad fill:#fdd',
  ])
})

test.each([
  ['"] --> evil', '#34;#93; #45;#45;#62; evil'],
  ['<img src=x onerror=alert(1)>', '#60;img src#61;x onerror#61;alert#40;1#41;#62;'],
  ['1. **bold** `code`', '1#46; #42;#42;bold#42;#42; #96;code#96;'],
  ['%%{init: {}}%%', '#37;#37;#123;init#58; #123;#125;#125;#37;#37;'],
  ['#quot;', '#35;quot#59;'],
  ['Déployer 部署 🚀', 'Déployer 部署 #128640;'],
  ['line\nbreak', 'line#92;nbreak'],
])('the label %j', (raw, expected) => {
  expect(mermaid.label(raw)).toBe(expected)
})

test('no text can end its label', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      expect(mermaid.label(raw)).toMatch(/^([\p{L}\p{N}\p{M} ]|#\d+;)*$/u)
    }),
  )
})

test('tells what GitHub would not draw', () => {
  const chart = (edges: number, name: string): mermaid.Flowchart => ({
    direction: 'TB',
    nodes: [{ id: 'a', lines: [name] }],
    edges: Array.from({ length: edges }, () => ({ from: 'a', to: 'a' })),
    classes: {},
  })
  expect(mermaid.fits(chart(500, 'A'))).toBe(true)
  expect(mermaid.fits(chart(501, 'A'))).toBe(false)
  expect(mermaid.fits(chart(1, 'A'.repeat(50_000)))).toBe(false)
})
