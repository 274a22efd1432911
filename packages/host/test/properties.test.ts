import { spawnSync } from 'node:child_process'
import { markdown, mermaid } from '@aws-delivery-actions/report'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseExact, stringifyExact } from '../src/exact-json.js'
import { createMasks } from '../src/masks.js'
import { dotEnv } from '../src/output-files.js'
import { fitSummary } from '../src/summary.js'

const anyText = fc.string({ unit: 'binary', maxLength: 200 })

test('a shell reads back any text', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 20 }), (texts) => {
      const named = new Map(texts.map((text, index) => [`value-${index}`, text]))
      const print = texts.map((_, index) => `printf '%s\\0' "$VALUE_${index}"`).join('\n')
      const shell = spawnSync('sh', ['-eu'], { input: `${dotEnv(named)}${print}\n` })
      const read = shell.stdout.toString('utf8').split('\0').slice(0, -1)
      expect(read).toEqual(texts.map((text) => Buffer.from(text.replaceAll('\0', '\ufffd')).toString()))
    }),
    { numRuns: 30 },
  )
})

test('a summary of any blocks fits its limit and closes what it opened', () => {
  const line = fc.constantFrom('text', '```', '````', '<details>', '</details>', '| a |', '', '~~~')
  const block = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), fc.integer({ min: 200, max: 600 }), (blocks, limit) => {
      const page = fitSummary(blocks, limit)
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(limit)
    }),
  )
})

test('no secret is left in any text', () => {
  const secret = fc
    .string({ minLength: 4, maxLength: 12 })
    .filter((text) => text.trim() !== '' && !text.includes('*'))
  fc.assert(
    fc.property(fc.array(secret, { minLength: 1, maxLength: 3 }), anyText, (secrets, text) => {
      const masks = createMasks()
      for (const each of secrets) masks.add(each)
      const masked = masks.apply(secrets.join(text))
      for (const each of secrets) expect(masked.includes(each)).toBe(false)
    }),
  )
})

test('no secret is left in any notation', () => {
  const unit = fc.constantFrom('a', 'Z', '7', '-', '.', '|', '`', '"', '\\', '<', '\n', '\u{1f511}', 'ü', ' ')
  const secret = fc.string({ unit, minLength: 4, maxLength: 12 }).filter((text) => /[aZ7]{2}/.test(text))
  const notations: Readonly<Record<string, (raw: string) => string>> = {
    json: JSON.stringify,
    'json in json': (raw) => JSON.stringify(JSON.stringify(raw)),
    text: markdown.text,
    code: markdown.code,
    cell: (raw) => markdown.table(['a'], [[markdown.code(raw)]]),
    'code block of json': (raw) => markdown.codeBlock([JSON.stringify(raw)]),
    'text of json': (raw) => markdown.text(JSON.stringify(raw)),
    diagram: mermaid.label,
  }
  fc.assert(
    fc.property(secret, fc.constantFrom(...Object.keys(notations)), (raw, name) => {
      const masks = createMasks()
      masks.add(raw)
      const write = notations[name] ?? String
      // A fence of backticks is as long as the text needs it; labels lose their outer blanks.
      const bare = (text: string) => text.replaceAll(/[` ]/g, '')
      expect(bare(masks.apply(write(`x${raw}y`)))).toBe(bare(write('xSECRETy')).replace('SECRET', '***'))
    }),
  )
})

test('numbers keep their digits from text to text', () => {
  const digits = fc.stringMatching(/^-?(0|[1-9]\d{0,30})(\.\d{1,20})?([eE][+-]?\d{1,3})?$/)
  const text = fc.oneof(
    digits,
    anyText.map((raw) => JSON.stringify(raw)),
  )
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (parts) => {
      const json = `{"a":[${parts.join(',')}]}`
      expect(stringifyExact(parseExact(json))).toBe(json)
    }),
  )
})
