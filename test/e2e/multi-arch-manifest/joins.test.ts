import { describe, test } from '@jest/globals'
import { describeJoins, readJoins } from './joins.js'
import { manners, sandboxRegistry } from './sandbox-registry.js'

const joins = readJoins('joins.yaml')

describe('at a registry without manners', () => {
  describeJoins(test, joins, sandboxRegistry(manners.plain))
})

describe.each(['ecr', 'ghcr', 'docker-hub'] as const)('at %s', (name) => {
  const shared = joins.filter(({ everywhere = false }) => everywhere)
  describeJoins(test, shared, sandboxRegistry(manners[name]))
})
