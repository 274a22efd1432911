import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sourceText } from '../src/index.js'
import { treeFromJson } from '../src/source/json.js'
import { prescan } from '../src/source/prescan.js'
import { descendants, items, member, type Node, pointerTo } from '../src/source/tree.js'

const texts = fc
  .array(fc.constantFrom('a', '\n', '\r', '\r\n', '\u{1f600}', '\ufeff'))
  .map((parts) => parts.join(''))

test('a position is what counting line ends from the start gives', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.nat(), { minLength: 1 }), (text, offsets) => {
      const source = sourceText(text)
      for (const offset of offsets.map((each) => each % (text.length + 1))) {
        // The offset between CR and LF belongs to the line that they end.
        const before = text.slice(0, offset)
        const ends = before.match(/\r\n|\n|\r(?!$)/g) ?? []
        const openCr = before.endsWith('\r') && text[offset] !== '\n'
        const line = ends.length + (openCr ? 1 : 0) + 1
        expect(source.positionAt(offset).line).toBe(line)
      }
    }),
  )
})

/** What JSON.parse would give. */
function plain(node: Node): unknown {
  switch (node.kind) {
    case 'object':
      return new Map([...node.members].map(([key, value]) => [key, plain(value)]))
    case 'array':
      return node.items.map(plain)
    case 'null':
      return null
    case 'substitution':
      return node.text
    default:
      return node.value
  }
}

function asMaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asMaps)
  if (typeof value !== 'object' || value === null) return value
  return new Map(Object.entries(value).map(([key, each]) => [key, asMaps(each)]))
}

describe('the tree', () => {
  test('holds what JSON.parse gives, and every range holds the text of its value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const { root, problems } = treeFromJson(text)
        expect(problems).toEqual([])
        expect(root && plain(root)).toEqual(asMaps(JSON.parse(text)))
        for (const node of root ? descendants(root) : []) {
          const part = treeFromJson(text.slice(node.range.start, node.range.end)).root
          expect(part && plain(part)).toEqual(plain(node))
          if (node.keyRange)
            expect(JSON.parse(text.slice(node.keyRange.start, node.keyRange.end))).toBe(node.key)
        }
      }),
    )
  })

  test('knows where every part of a string stands', () => {
    const strings = fc.string({ unit: fc.constantFrom('a', '"', '\\', '\n', '\u2028', '\0', '\u{1f600}') })
    fc.assert(
      fc.property(strings, fc.nat(), fc.nat(), (value, a, b) => {
        const [start = 0, end = 0] = [a, b].map((each) => each % (value.length + 1)).sort((x, y) => x - y)
        const text = JSON.stringify([value])
        const tree = treeFromJson(text)
        const [node] = items(tree.root)
        if (node?.kind !== 'string') throw new Error('A string was written')
        const range = tree.within(node, start, end)
        expect(JSON.parse(`"${text.slice(range.start, range.end)}"`)).toBe(value.slice(start, end))
      }),
    )
  })

  test('every pointer leads back to its node', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { root } = treeFromJson(JSON.stringify(value))
        for (const node of root ? descendants(root) : []) {
          const steps = pointerTo(node).split('/').slice(1)
          const found = steps
            .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
            .reduce<Node | undefined>(
              (at, step) => (at?.kind === 'array' ? at.items[Number(step)] : member(at, step)),
              root,
            )
          expect(found).toBe(node)
        }
      }),
    )
  })
})

test('the pre-scan keeps every offset and leaves JSON alone', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(prescan(text, 500)).toMatchObject({ text, tooDeepAt: undefined, holes: [] })
    }),
  )
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '${a}',
    '${',
    ' ',
    '\n',
    '1',
    '//',
    '/*',
  )
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const text = parts.join('')
      expect(prescan(text, 500).text).toHaveLength(text.length)
    }),
  )
})
