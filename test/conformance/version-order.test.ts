/**
 * The order of versions against each ecosystem's own comparison, on a million pairs each: `VERSION_PAIRS=1000000`. The
 * first thousands run with every test of packages/sbom.
 */
import { spawnSync } from 'node:child_process'
import { compareVersions, versionKey } from '@aws-delivery-actions/sbom/versions'
import { describe, expect, test } from '@jest/globals'
import type { Ecosystem } from '../../packages/sbom/src/document.js'
import { pairs } from '../../packages/sbom/test/order/pairs.js'
import { references } from '../../packages/sbom/test/order/reference.js'

const asked = Number(process.env.VERSION_PAIRS ?? 0)
if (asked === 0) process.stderr.write('skipped: pairs of versions, for VERSION_PAIRS says no number\n')
const testPairs = asked === 0 ? test.skip : test

const hasDpkg = spawnSync('dpkg', ['--version']).status === 0
if (!hasDpkg) process.stderr.write('skipped, for these are not here: dpkg\n')
const testDpkg = hasDpkg ? test : test.skip

describe.each(Object.keys(references) as Ecosystem[])('%s', (ecosystem) => {
  testPairs(
    'keys sort as the ecosystem compares',
    () => {
      const reference = references[ecosystem]
      const wrong: string[] = []
      let judged = 0
      for (const [a, b] of pairs(ecosystem, Number.POSITIVE_INFINITY, 2)) {
        if (judged === asked) break
        if (!reference?.takes(a) || !reference.takes(b)) continue
        judged++
        const [one, other] = [versionKey(ecosystem, a), versionKey(ecosystem, b)]
        const order = one === other ? 0 : one < other ? -1 : 1
        if (order !== Math.sign(reference.compare(a.trim(), b.trim()))) wrong.push(`${a} ${b} ${order}`)
      }
      process.stderr.write(`${ecosystem}: ${judged} pairs of versions, ${wrong.length} in another order\n`)
      expect(wrong.slice(0, 10)).toEqual([])
    },
    3_600_000,
  )
})

testDpkg(
  'dpkg itself orders versions as we do',
  () => {
    const isVersion = /^(\d+:)?\d[0-9A-Za-z.+~]*(-[0-9A-Za-z.+~]+)?$/
    const some = [...pairs('deb', 3000, 3)].filter((pair) => pair.every((version) => isVersion.test(version)))
    const wrong = some.slice(0, 400).filter(([a, b]) => {
      const isLess = spawnSync('dpkg', ['--compare-versions', a, 'lt', b]).status === 0
      const isEqual = spawnSync('dpkg', ['--compare-versions', a, 'eq', b]).status === 0
      return compareVersions('deb', a, b) !== (isEqual ? 0 : isLess ? -1 : 1)
    })
    expect(wrong).toEqual([])
    expect(some.length).toBeGreaterThan(400)
  },
  60_000,
)
