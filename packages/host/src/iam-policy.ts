import type { Definition } from './definition.js'

/** The least policy that the action runs with, as IAM takes it: one statement per resource. */
export function iamPolicy({ permissions }: Definition): string {
  const byResource = new Map<string, string[]>()
  for (const { resource, action } of permissions) {
    byResource.set(resource, [...(byResource.get(resource) ?? []), action])
  }
  const statements = [...byResource].map(([resource, actions]) => ({
    Effect: 'Allow',
    Action: [...new Set(actions)].sort(),
    Resource: resource,
  }))
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2)
}
