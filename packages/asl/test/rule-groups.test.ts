/** Rules that are not loaded for a definition would have nothing to say of it. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { documentedRules, lintTree, sourceText, treeFromJson } from '../src/index.js'

const rules = await documentedRules()

async function expectNothingLeftOut(text: string): Promise<void> {
  for (const type of ['standard', 'express'] as const) {
    const [tree, source] = [treeFromJson(text), sourceText(text)]
    const told = async (only?: typeof rules) =>
      (await lintTree(tree, source, type, only)).findings
        .map(({ rule, pointer, message }) => `${rule} ${pointer} ${message}`)
        .sort()
    expect(await told()).toEqual(await told(rules))
  }
}

const examples = rules.flatMap(({ good, bad }) => [good, bad]).filter(({ length }) => length < 5000)

test.each(examples.map((text) => [text]))('in the example %s', expectNothingLeftOut)

test('in examples with a piece of another example in them', async () => {
  const pieces = fc.constantFrom(...examples.flatMap((text) => text.match(/"[^"]*"/g) ?? []))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...examples), fc.nat(), pieces, async (text, at, piece) => {
      const strings = [...text.matchAll(/"[^"]*"/g)]
      const place = strings[at % Math.max(1, strings.length)]
      if (place === undefined) return
      await expectNothingLeftOut(
        text.slice(0, place.index) + piece + text.slice(place.index + place[0].length),
      )
    }),
    { numRuns: 1000 },
  )
})
