/** Read back by the reference parser of GitHub's Markdown. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { visible } from '../src/escape.js'
import { code, codeBlock, heading, link, table, text } from '../src/markdown.js'

const html = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }
const content = (page: string) =>
  page.replace(/<[^>]+>/g, '').replace(/&(lt|gt|quot|amp);/g, (_, name) => entities[name] ?? '')

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[link](javascript:alert(1))',
  '![image](https://example.com/x.png)',
  '**bold** _it_ ~~gone~~ `code`',
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '| cell | cell |',
  'https://example.com www.example.com a@example.com @someone #1',
  '<!-- comment',
  '```',
  '&lt;b&gt; &amp; &#64;',
  'back\\slash \\| pipe',
  '$x^2$ :tada: [^1] ~a~',
  '=== --- ***',
  'a\n\n# b',
]

describe('text', () => {
  test.each(hostile)('%j is shown as it stands', (raw) => {
    const page = html(text(raw))
    expect(page).toMatch(/^<p>[^<]*<\/p>$/)
    expect(content(page)).toBe(visible(raw))
  })

  test('of any kind gives no element', () => {
    const parts = fc.constantFrom(...hostile.join(' ').split(/(?<=\W)/), 'a', ' ', '\\')
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 10 }), (words) => {
        const raw = `x${words.join('')}x`
        expect(content(html(text(raw)))).toBe(visible(raw))
        expect(html(text(raw))).toMatch(/^<p>[^<]*<\/p>$/)
      }),
    )
  })
})

describe('code', () => {
  test.each([...hostile, 'a`b', '``', '`', ' `` x ` '])('%j is shown as it stands', (raw) => {
    const page = html(`x ${code(raw)} x`)
    expect(page).toMatch(/^<p>x <code>[^<]*<\/code> x<\/p>$/)
    expect(content(page).slice(2, -2).trim()).toBe(visible(raw).trim())
  })

  test('of nothing still makes a cell', () => {
    expect(html(`x ${code('')} x`)).toContain('<code>')
  })

  test.each([[['plain', '```', '````js', '</code>']], [['a\nb', '']]])(
    'a block of %j keeps its lines',
    (lines) => {
      const page = html(codeBlock(lines))
      expect(content(page)).toBe(`${lines.map(visible).join('\n')}\n`)
      expect(page).toMatch(/^<pre><code>[^<]*<\/code><\/pre>$/)
    },
  )
})

describe('table', () => {
  test('cells keep pipes, and every row its cells', () => {
    const page = html(
      table(
        ['A', 'B'],
        [
          [text('a|b'), code('c|d')],
          [code('\\|'), text('|')],
        ],
      ),
    )
    const cells = [...page.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => content(cell ?? ''))
    expect(cells.slice(0, 2)).toEqual(['a|b', 'c|d'])
    expect(cells).toHaveLength(4)
  })

  test('hostile cells stay cells', () => {
    const page = html(
      table(
        ['A', 'B'],
        hostile.map((raw) => [text(raw), code(raw)]),
      ),
    )
    expect([...page.matchAll(/<td>/g)]).toHaveLength(hostile.length * 2)
    expect(page).not.toMatch(/<(?!\/?(table|thead|tbody|tr|th|td|code)\b)/)
  })
})

test('heading', () => {
  expect(html(heading(3, text('# a')))).toBe('<h3># a</h3>')
})

test.each([
  ['https://example.com/a_b?c=d', '<a href="https://example.com/a_b?c=d">'],
  ['https://example.com/) ![x](y', '<a href="https://example.com/%29%20!%5Bx%5D%28y">'],
  ['https://example.com/"><b>', '<a href="https://example.com/%22%3E%3Cb%3E">'],
  ['javascript:alert(1)', ''],
  ['http://example.com', ''],
])('a link to %j', (address, opening) => {
  const closing = opening === '' ? '' : '</a>'
  expect(html(link(code('rule'), address))).toBe(`<p>${opening}<code>rule</code>${closing}</p>`)
})
