/**
 * `npm run test:conformance`: the tests against software that no one here wrote. Installs it first. Each test finds
 * its part in an environment variable and is skipped, with a line that says so, where the part is missing.
 */
import { compile } from '../compile.js'
import { jest } from '../jest.js'
import { compileProbe } from '../probe.js'
import { provideNode } from '../provision.js'

const parts: Readonly<Record<string, () => string | undefined>> = {
  NODE_18: () => provideNode(18),
  NODE_20: () => provideNode(20),
  NODE_22: () => provideNode(22),
  NODE_24: () => provideNode(24),
}

export async function main(root: string, args: readonly string[]): Promise<number> {
  compile(root)
  compileProbe(root)
  const provided = Object.entries(parts).map(([name, provide]) => [name, provide()] as const)
  for (const [name, path] of provided) console.log(`${name}: ${path ?? 'cannot be had here'}`)
  const found = provided.filter(([, path]) => path !== undefined)
  return jest(root, {
    args: [
      '--testPathIgnorePatterns=/node_modules/',
      '--testMatch=<rootDir>/test/conformance/**/*.test.ts',
      ...args,
    ],
    environment: { ...process.env, ...Object.fromEntries(found) },
  })
}
