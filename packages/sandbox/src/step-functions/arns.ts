/** Names of state machines, executions and Map Runs. */
import { ServiceError } from '../service-error.js'

export type Place = { readonly partition: string; readonly region: string; readonly account: string }

/** What an ARN of this service names. */
export type Resource =
  | {
      readonly kind: 'stateMachine'
      readonly name: string
      readonly label?: string
      readonly qualifier?: string
    }
  | { readonly kind: 'execution'; readonly arn: string }
  | { readonly kind: 'mapRun'; readonly arn: string }

export function arnOf({ partition, region, account }: Place, resource: string): string {
  return `arn:${partition}:states:${region}:${account}:${resource}`
}

/** @throws {ServiceError} InvalidArn */
export function readArn(arn: string): Resource {
  const [prefix, , service, region, account, kind, name = '', qualifier] = arn.split(':')
  if (prefix !== 'arn' || service !== 'states' || !region || !account || name === '') throw invalidArn(arn)
  if (kind === 'execution') return { kind, arn }
  if (kind === 'express')
    throw new ServiceError('InvalidArn', `Invalid Arn: 'Resource type not valid in this context: express'`)
  if (kind === 'mapRun') return { kind, arn }
  if (kind !== 'stateMachine') throw invalidArn(arn)
  const [machine = '', label] = name.split('/')
  return {
    kind,
    name: machine,
    ...(label === undefined ? {} : { label }),
    ...(qualifier === undefined ? {} : { qualifier }),
  }
}

/** @throws {ServiceError} InvalidName */
export function checkName(name: string): void {
  if (name.length >= 1 && name.length <= 80 && !forbidden.test(name)) return
  throw new ServiceError('InvalidName', `Invalid Name: '${name}'`)
}

const forbidden = /[\s<>{}[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f\ufffe\uffff\ud800-\udfff]/

function invalidArn(arn: string): ServiceError {
  return new ServiceError('InvalidArn', `Invalid Arn: '${arn}'`)
}
