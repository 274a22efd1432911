import { test } from '@jest/globals'
import { describeJoins, readJoins } from './joins.js'
import { manners, sandboxRegistry } from './sandbox-registry.js'

describeJoins(test, readJoins('troubles.yaml'), (script) =>
  sandboxRegistry(manners[script.at ?? 'plain'])(script),
)
