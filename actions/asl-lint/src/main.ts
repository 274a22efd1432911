import { runAction, versionOf } from '@aws-delivery-actions/host'
import { definition } from './definition.js'

// The rules are loaded when they are needed: `--help` and usage errors do not wait for them. So is what calls AWS.
await runAction(definition, async (inputs, edge) => {
  const { run } = await import('./run.js')
  return await run(inputs, {
    ...edge,
    now: Date.now,
    version: () => versionOf(process.argv[1] ?? ''),
    openAws: async () => (await import('./cross-check/connection.js')).openAwsFor(edge.host),
  })
})
