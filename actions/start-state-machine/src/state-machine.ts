/** The state machine that is meant: its ARN, and what the service tells of it. */
import { isAccessDenied, isKmsDenied, parseArn, regionOfArn } from '@aws-delivery-actions/aws'
import { UserError } from '@aws-delivery-actions/host'
import type { LiveEdge } from './live-edge.js'

/** As it was named: with version or alias, or without. */
export type MachineName = {
  readonly arn: string
  readonly region: string
  /** Without version and alias. */
  readonly unqualifiedArn: string
}

export type Machine = MachineName & {
  /** Undefined when it may not be asked. */
  readonly type: 'STANDARD' | 'EXPRESS' | undefined
  readonly revision: string | undefined
  readonly definition: string | undefined
  readonly roleArn: string | undefined
  /** Where an Express execution logs to. */
  readonly logGroup: string | undefined
}

/** @throws {UserError} when it is no ARN or name, is in another Region than `region`, or does not exist. */
export async function nameMachine(
  given: string | undefined,
  region: string | undefined,
  edge: LiveEdge,
): Promise<MachineName> {
  if (given === undefined) {
    throw new UserError('the input state-machine is required in mode=start', {
      expected: 'the ARN of a state machine, of a version or an alias of it, or its name',
    })
  }
  if (given.startsWith('arn:')) return fromArn(given, region)
  const [, name, qualifier = ''] =
    /^([^\s:/<>{}[\]?*"#%\\^|~`$&,;]{1,80})(:[A-Za-z0-9_.-]+)?$/.exec(given) ?? []
  if (name === undefined) {
    throw new UserError('this is neither an ARN nor a name', { where: 'the input state-machine' })
  }
  return fromArn(`${await arnNamed(name, region, edge)}${qualifier}`, region)
}

/** Without the permission to describe it, the type is found by trying. */
export async function describeMachine(name: MachineName, edge: LiveEdge): Promise<Machine> {
  const { aws, host } = edge
  const options = { region: name.region, signal: host.cancellation.signal }
  const request = { stateMachineArn: name.arn }
  try {
    const described = await aws.call('sfn', 'DescribeStateMachine', request, options).catch((error) => {
      if (!isKmsDenied(error)) throw error
      return aws.call('sfn', 'DescribeStateMachine', { ...request, includedData: 'METADATA_ONLY' }, options)
    })
    const destinations = described.loggingConfiguration?.destinations ?? []
    return {
      ...name,
      type: described.type,
      revision: described.revisionId,
      definition: described.definition,
      roleArn: described.roleArn,
      logGroup: destinations.find(({ cloudWatchLogsLogGroup }) => cloudWatchLogsLogGroup !== undefined)
        ?.cloudWatchLogsLogGroup?.logGroupArn,
    }
  } catch (error) {
    if (!isAccessDenied(error)) throw error
    host.log.warn('states:DescribeStateMachine is not allowed, so whether it is Express is found by trying')
    return {
      ...name,
      type: undefined,
      revision: undefined,
      definition: undefined,
      roleArn: undefined,
      logGroup: undefined,
    }
  }
}

/** Which an execution will have. An alias may lead to another version than the one that is described. */
export function definitionBefore({ arn, unqualifiedArn, definition }: Machine): string | undefined {
  return /^(:\d+)?$/.test(arn.slice(unqualifiedArn.length)) ? definition : undefined
}

/** `arn:…:execution:deploy:run-1` */
export function executionArn({ unqualifiedArn }: MachineName, name: string): string {
  return `${unqualifiedArn.replace(':stateMachine:', ':execution:')}:${name}`
}

/** @throws {UserError} when the ARN is of another Region than the input `region`. */
export function regionFor(arn: string, region: string | undefined): string {
  const own = regionOfArn(arn)
  if (own === undefined) throw new UserError('this ARN names no Region', { where: arn })
  if (region !== undefined && region !== own) {
    throw new UserError(`the ARN is of ${own}, and region=${region}`, {
      where: arn,
      mend: 'leave region out',
    })
  }
  return own
}

function fromArn(arn: string, region: string | undefined): MachineName {
  const [kind, name, qualifier, ...rest] = (parseArn(arn)?.resource ?? '').split(':')
  const isOne = parseArn(arn)?.service === 'states' && kind === 'stateMachine' && name && rest.length === 0
  if (!isOne || qualifier === '' || name.includes('/')) {
    throw new UserError('this is not the ARN of a state machine', {
      where: arn,
      expected:
        'such as arn:aws:states:eu-west-1:111122223333:stateMachine:deploy, or with :VERSION or :ALIAS',
    })
  }
  return {
    arn,
    region: regionFor(arn, region),
    unqualifiedArn: qualifier === undefined ? arn : arn.slice(0, -qualifier.length - 1),
  }
}

async function arnNamed(name: string, region: string | undefined, { aws, host }: LiveEdge): Promise<string> {
  const options = { region, signal: host.cancellation.signal }
  let nextToken: string | undefined
  do {
    const page = { maxResults: 1000, ...(nextToken === undefined ? {} : { nextToken }) }
    const listed = await aws.call('sfn', 'ListStateMachines', page, options)
    const found = listed.stateMachines?.find((machine) => machine.name === name)
    if (found?.stateMachineArn !== undefined) return found.stateMachineArn
    nextToken = listed.nextToken
  } while (nextToken !== undefined)
  throw new UserError(`there is no state machine ${name} in ${region ?? (await aws.region())}`, {
    where: 'the input state-machine',
    mend: 'check name, account and Region, or give its ARN',
  })
}
