/** Which call is met by which trouble. */
import type { Clock } from '@aws-delivery-actions/aws'
import { type FaultKind, type FaultScript, milliseconds } from './scenario.js'

export type Fault = {
  readonly kind: Exclude<FaultKind, 'refuse'>
  /** Milliseconds. */
  readonly delay: number
  readonly code: string
  readonly message: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
}

export type Asked = {
  readonly operation: string
  readonly request: Readonly<Record<string, unknown>>
  readonly accessKey: string | undefined
}

export type Faults = {
  /** Counts the call for every fault that it matches, and gives the first that strikes. */
  strike(asked: Asked): Fault | undefined
  /** Times on the clock in which connections are refused. */
  readonly outages: readonly { readonly from: number; readonly until: number }[]
}

export function faultsOf(scripts: readonly FaultScript[], clock: Clock, random: () => number): Faults {
  const start = clock.now()
  const armed = scripts.map((script) => ({ script, seen: 0 }))

  return {
    strike(asked) {
      const since = clock.now() - start
      let struck: FaultScript | undefined
      for (const fault of armed) {
        if (!concerns(fault.script, asked, since)) continue
        fault.seen++
        if (struck === undefined && hits(fault.script, fault.seen, random)) struck = fault.script
      }
      return struck === undefined ? undefined : faultOf(struck)
    },
    outages: scripts
      .filter(({ kind }) => kind === 'refuse')
      .map(({ from = 0, until = Number.POSITIVE_INFINITY }) => ({
        from: start + milliseconds(from),
        until: start + milliseconds(until),
      })),
  }
}

function concerns(script: FaultScript, { operation, request, accessKey }: Asked, since: number): boolean {
  const { kind, from = 0, until = Number.POSITIVE_INFINITY } = script
  if (kind === 'refuse') return false
  if (script.operation !== undefined && ![script.operation].flat().includes(operation)) return false
  if (Object.entries(script.where ?? {}).some(([name, value]) => request[name] !== value)) return false
  if (script.accessKey !== undefined && script.accessKey !== accessKey) return false
  if (since < milliseconds(from) || since >= milliseconds(until)) return false
  return kind !== 'kms-denied' || asksForPayload(operation, request)
}

function hits({ calls, every, share }: FaultScript, seen: number, random: () => number): boolean {
  if (calls !== undefined && (seen < calls[0] || seen > calls[1])) return false
  if (every !== undefined && seen % every !== 0) return false
  return share === undefined || random() < share
}

/** What needs no key is answered without one. */
function asksForPayload(operation: string, request: Readonly<Record<string, unknown>>): boolean {
  if (operation === 'GetExecutionHistory') return request.includeExecutionData !== false
  if (operation === 'StopExecution') return request.error !== undefined || request.cause !== undefined
  return request.includedData !== 'METADATA_ONLY'
}

function faultOf({ kind, delay = 0, status, code, message, retryAfter }: FaultScript): Fault {
  const { code: usualCode, message: usualMessage, status: usualStatus } = usual[kind] ?? usual.error
  return {
    kind: kind as Fault['kind'],
    delay: milliseconds(delay),
    code: code ?? usualCode,
    message: message ?? usualMessage,
    status: status ?? usualStatus,
    headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
  }
}

type Answer = { readonly code: string; readonly message: string; readonly status: number }

const usual: Readonly<Partial<Record<FaultKind, Answer>>> & { readonly error: Answer } = {
  throttle: { code: 'ThrottlingException', message: 'Rate exceeded', status: 400 },
  'server-error': { code: 'InternalFailure', message: 'Something went wrong', status: 500 },
  'access-denied': { code: 'AccessDeniedException', message: '', status: 400 },
  'kms-denied': {
    code: 'KmsAccessDeniedException',
    message: 'The ciphertext refers to a customer master key that you may not use',
    status: 400,
  },
  'expired-token': {
    code: 'ExpiredTokenException',
    message: 'The security token included in the request is expired',
    status: 400,
  },
  'null-code': { code: '', message: 'An error without a code', status: 400 },
  error: { code: 'ValidationException', message: 'Refused by the scenario', status: 400 },
}
