import { runAction } from '@aws-delivery-actions/host'
import { definition } from './definition.js'

await runAction(definition, async (inputs, edge) => {
  const { run } = await import('./run.js')
  return await run(inputs, edge)
})
