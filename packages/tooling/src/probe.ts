/** The host's own action for tests, bundled outside `dist/`. */
import { join } from 'node:path'
import { bundleEntryPoint } from './bundle.js'
import { must } from './process.js'

const source = 'packages/host/test/probe'

/** Writes `node_modules/.cache/aws-delivery-actions/probe`. */
export function compileProbe(root: string): void {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  must(process.execPath, [tsc, '--build', source], { cwd: root })
  bundleEntryPoint(root, source, join(root, 'node_modules/.cache/aws-delivery-actions/probe'))
}
