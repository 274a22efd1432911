import { runAction } from '@aws-delivery-actions/host'
import { definition } from './definition.js'

// All that reads documents or speaks to AWS is loaded when it is needed: `--help` and usage errors do not wait for it.
await runAction(definition, async (inputs, edge) => {
  const { run } = await import('./run.js')
  return await run(inputs, edge)
})
