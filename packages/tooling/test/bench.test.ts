import { expect, jest, test } from '@jest/globals'
import { main } from '../src/commands/bench.js'

test.each([
  [['sbomm'], 'there is no section sbomm: choose of start-up, asl-lint, '],
  [['sbom', '--chekc'], 'there is no section --chekc: '],
  [['--check', 'sbom'], 'there is no section sbom with a bound: choose of start-up, asl-lint, route-proof'],
  [['constructor'], 'there is no section constructor: '],
])('%j is refused before anything is measured', async (args, says) => {
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  try {
    expect(await main('/nowhere', args)).toBe(2)
    expect(told.mock.calls.join()).toContain(says)
  } finally {
    told.mockRestore()
  }
})
