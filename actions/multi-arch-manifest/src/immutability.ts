/** Which tags of ECR must not change, asked only when one of them would. */
import { isAccessDenied, isNotFound } from '@aws-delivery-actions/aws'
import { messageOf } from '@aws-delivery-actions/host'
import { ecrRegistryOf, formatRepository, isSameRepository, type Repository } from '@aws-delivery-actions/oci'
import type { LiveEdge } from './live-edge.js'
import type { Target } from './question.js'

/** @returns those of the targets whose tags must not change, as far as that can be known. */
export async function immutableAmong(targets: readonly Target[], edge: LiveEdge): Promise<readonly Target[]> {
  const repositories = targets.filter(
    (target, at) => targets.findIndex((other) => isSameRepository(target, other)) === at,
  )
  const rules = await Promise.all(repositories.map((repository) => ruleOf(repository, edge)))
  return targets.filter((target) =>
    repositories.some((repository, at) => isSameRepository(repository, target) && rules[at]?.(target.tag)),
  )
}

type Rule = (tag: string) => boolean

async function ruleOf({ registry, repository }: Repository, edge: LiveEdge): Promise<Rule | undefined> {
  const ecr = ecrRegistryOf(registry)
  if (ecr?.kind !== 'private') return undefined
  const { aws, signal, host } = edge
  try {
    const { repositories } = await aws.call(
      'ecr',
      'DescribeRepositories',
      { registryId: ecr.account, repositoryNames: [repository] },
      { region: ecr.region, signal },
    )
    const { imageTagMutability, imageTagMutabilityExclusionFilters } = repositories?.[0] ?? {}
    const filters = (imageTagMutabilityExclusionFilters ?? []).flatMap(({ filter }) => filter ?? [])
    return mutabilityRule(imageTagMutability, filters)
  } catch (error) {
    signal.throwIfAborted()
    if (isNotFound(error)) return undefined
    const name = formatRepository({ registry, repository })
    const why = isAccessDenied(error) ? 'ecr:DescribeRepositories is not allowed' : messageOf(error)
    host.log.warn(`Whether tags of ${name} are immutable is only known when they are written: ${why}`)
    return undefined
  }
}

/** Tags that a filter names have the opposite rule of the others. */
export function mutabilityRule(mutability: string | undefined, filters: readonly string[]): Rule {
  const isExcluded = (tag: string) => filters.some((filter) => matches(tag, filter))
  switch (mutability) {
    case 'IMMUTABLE':
      return () => true
    case 'IMMUTABLE_WITH_EXCLUSION':
      return (tag) => !isExcluded(tag)
    case 'MUTABLE_WITH_EXCLUSION':
      return isExcluded
    default:
      return () => false
  }
}

/** `*` stands for any characters, everything else for itself. */
function matches(tag: string, filter: string): boolean {
  const [start = '', ...others] = filter.split('*')
  const end = others.pop()
  if (end === undefined) return tag === filter
  if (!tag.startsWith(start) || !tag.endsWith(end) || tag.length < start.length + end.length) return false
  let rest = tag.slice(start.length, tag.length - end.length)
  return others.every((part) => {
    const at = rest.indexOf(part)
    rest = rest.slice(at + part.length)
    return at >= 0
  })
}
