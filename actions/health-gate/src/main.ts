import { runAction } from '@aws-delivery-actions/host'
import { definition } from './definition.js'

// All that calls AWS is loaded when it is needed: `--help` and usage errors do not wait for it.
await runAction(definition, async (inputs, edge) => {
  const [{ run }, { goLive }] = await Promise.all([import('./run.js'), import('./live-edge.js')])
  return await run(inputs, goLive(edge))
})
