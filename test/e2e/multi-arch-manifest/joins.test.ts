import { describe, test } from '@jest/globals'
import { describeJoins } from './joins.js'
import { manners, sandboxRegistry } from './sandbox-registry.js'

describe('at a registry without manners', () => {
  describeJoins(test, () => true, sandboxRegistry(manners.plain))
})

describe.each(['ecr', 'ghcr', 'docker-hub'] as const)('at %s', (name) => {
  describeJoins(test, ({ everywhere = false }) => everywhere, sandboxRegistry(manners[name]))
})
