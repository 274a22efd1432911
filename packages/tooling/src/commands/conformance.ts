/**
 * `npm run test:conformance`: the tests against software that no one here wrote. Installs it first. Each test finds
 * its part in an environment variable and is skipped, with a line that says so, where the part is missing.
 */
import { compile } from '../compile.js'
import { jest } from '../jest.js'
import { compileProbe } from '../probe.js'
import { provideParts } from '../provision/index.js'

export async function main(root: string, args: readonly string[]): Promise<number> {
  const parts = await provideParts()
  compile(root)
  compileProbe(root)
  return jest(root, {
    args: [
      '--testPathIgnorePatterns=/node_modules/',
      '--testMatch=<rootDir>/test/conformance/**/*.test.ts',
      ...args,
    ],
    environment: { ...process.env, ...parts },
  })
}
