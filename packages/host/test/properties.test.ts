import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
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
