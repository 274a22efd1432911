/** Amazon Resource Names, taken apart as far as every service agrees. */

export type Arn = {
  readonly partition: string
  readonly service: string
  /** Empty for global services and S3. */
  readonly region: string
  readonly account: string
  /** All that follows the account: `execution:deploy:run-1`. */
  readonly resource: string
}

/** Undefined when the text is no ARN. */
export function parseArn(text: string): Arn | undefined {
  const [prefix, partition, service, region, account, ...resource] = text.split(':')
  if (prefix !== 'arn' || !partition || !service || region === undefined || account === undefined)
    return undefined
  if (resource.length === 0 || resource[0] === '') return undefined
  return { partition, service, region, account, resource: resource.join(':') }
}

export function formatArn({ partition, service, region, account, resource }: Arn): string {
  return `arn:${partition}:${service}:${region}:${account}:${resource}`
}
