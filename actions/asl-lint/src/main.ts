import { runAction } from '@aws-delivery-actions/host'
import { definition } from './definition.js'

// The rules are loaded when they are needed: `--help` and usage errors do not wait for them.
await runAction(definition, async (inputs, edge) => (await import('./run.js')).run(inputs, edge))
