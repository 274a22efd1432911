/** Hosts of Amazon ECR: private registries of every partition, by their plain, FIPS and dual-stack names, and Public. */
import { partitions } from '@aws-delivery-actions/aws/partitions'

export type EcrRegistry =
  | { readonly kind: 'private'; readonly account: string; readonly region: string }
  | { readonly kind: 'public' }

const publicHosts = ['public.ecr.aws', 'ecr-public.aws.com']

/** Stands in no data of the SDK. */
const dualStackSuffixes: Readonly<Record<string, string>> = {
  aws: 'on.aws',
  'aws-cn': 'on.amazonwebservices.com.cn',
  'aws-us-gov': 'on.aws',
}

/** Undefined when the host is no registry of ECR. */
export function ecrRegistryOf(host: string): EcrRegistry | undefined {
  const name = host.replace(/:443$/, '')
  if (publicHosts.includes(name)) return { kind: 'public' }
  return (
    privateRegistry(name, /^([0-9]{12})\.dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.(.+)$/, plainSuffix) ??
    privateRegistry(name, /^([0-9]{12})\.dkr-ecr(?:-fips)?\.([a-z0-9-]+)\.(.+)$/, dualStackSuffix)
  )
}

function privateRegistry(
  name: string,
  form: RegExp,
  suffixOf: (partition: string) => string | undefined,
): EcrRegistry | undefined {
  const [, account, region, suffix] = form.exec(name) ?? []
  if (account === undefined || region === undefined) return undefined
  const partition = Object.entries(partitions).find(
    ([key, { regions, regionPattern }]) =>
      suffixOf(key) === suffix && (regions.includes(region) || regionPattern.test(region)),
  )
  return partition === undefined ? undefined : { kind: 'private', account, region }
}

function plainSuffix(partition: string): string | undefined {
  return partitions[partition]?.dnsSuffix
}

function dualStackSuffix(partition: string): string | undefined {
  return Object.hasOwn(dualStackSuffixes, partition) ? dualStackSuffixes[partition] : undefined
}
