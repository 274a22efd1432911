/** Finds out which service is asked for what, lets faults strike, and answers in the service's protocol. */
import type { Clock } from '@aws-delivery-actions/aws'
import { callerArn, iam, sts } from './account/caller.js'
import { keyRing, kms } from './account/kms.js'
import type { CallLog, LoggedCall } from './call-log.js'
import type { Asked, Fault, Faults } from './faults.js'
import { publicFeeds } from './health/feeds.js'
import { health } from './health/service.js'
import type { HttpAnswer, HttpHandler, HttpRequest } from './http-server.js'
import { inspector2 } from './inspector2/service.js'
import { ecrApi } from './registry/ecr-api.js'
import { distorted, isLie } from './registry/lie.js'
import { registryService } from './registry/service.js'
import { registriesOf } from './registry/world.js'
import { objectStore } from './s3/service.js'
import { objectWorld } from './s3/world.js'
import type { Scenario } from './scenario.js'
import { ServiceError } from './service-error.js'
import { stepFunctions } from './step-functions/service.js'
import { isVirtual } from './virtual-clock.js'

/** The members of a request. */
export type Members = Readonly<Record<string, unknown>>

/** One service as the sandbox sees it. */
export type SandboxService = {
  /** Undefined when the request is for another service. */
  read(request: HttpRequest): { readonly operation: string; readonly request: Members } | undefined
  /** @throws {ServiceError} */
  perform(operation: string, request: Members, http: HttpRequest): Promise<unknown> | unknown
  readonly answer: (result: unknown, requestId: string) => HttpAnswer
  readonly refuse: (error: ServiceError, requestId: string) => HttpAnswer
  /** As IAM names it. */
  readonly iam: string
  /** Where that is not the service and the operation. */
  readonly actionOf?: (operation: string) => string
}

export type Stage = {
  readonly folder: string
  readonly clock: Clock
  readonly log: CallLog & { add(call: LoggedCall): void }
  readonly faults: Faults
  /** Ends answers that are still to come when the sandbox stops. */
  readonly signal: AbortSignal
  /** The URL of a second origin with the same handler. */
  readonly storage: () => string
}

export function handlerOf(scenario: Scenario, stage: Stage): HttpHandler {
  const { clock, log, faults, folder, signal, storage } = stage
  const sleep = (ms: number) => sleepInRequest(ms, clock, signal)
  const registries = registriesOf(scenario.registries ?? {}, clock)
  const objects = objectWorld(scenario, clock)
  const keys = keyRing(scenario)
  const inspector = inspector2({ scenario, registries, clock, start: clock.now(), objects, keys, folder })
  const services: readonly SandboxService[] = [
    stepFunctions(scenario, { folder, clock, sleep }),
    health(scenario, clock),
    publicFeeds(scenario, clock),
    inspector,
    objectStore(objects, inspector.settle),
    kms(keys),
    sts(scenario),
    iam(scenario),
    ecrApi('ecr', registries, clock),
    ecrApi('ecr-public', registries, clock),
    registryService({ registries, storage }),
  ]
  const caller = { arn: callerArn(scenario), lacks: scenario.caller?.lacks ?? [] }
  let requests = 0

  return async (http) => {
    const requestId = `request-${++requests}`
    for (const service of services) {
      const read = service.read(http)
      if (read === undefined) continue
      const asked: Asked = { ...read, accessKey: accessKeyOf(http) }
      const fault = faults.strike(asked)
      log.add({ ...asked, time: clock.now(), ...(fault === undefined ? {} : { fault: fault.kind }) })
      // A service goes on when its client has gone; on a virtual clock nobody would wait for it.
      const until = isVirtual(clock) ? AbortSignal.any([signal, http.gone]) : signal
      const delayed = (ms: number) => sleepInRequest(ms, clock, until)
      return await perform(service, asked, http, { fault, requestId, sleep: delayed, caller })
    }
    return { status: 404, headers: {}, body: 'No such service' }
  }
}

type Circumstances = {
  readonly fault: Fault | undefined
  readonly requestId: string
  readonly sleep: (ms: number) => Promise<void>
  readonly caller: Caller
}

type Caller = { readonly arn: string; readonly lacks: readonly string[] }

async function perform(
  service: SandboxService,
  asked: Asked,
  http: HttpRequest,
  { fault, requestId, sleep, caller }: Circumstances,
): Promise<HttpAnswer | undefined> {
  try {
    if (fault?.kind === 'drop-before') return undefined
    if (fault?.kind === 'slow') await sleep(fault.delay)
    else if (fault !== undefined && !comesAfterTheEffect(fault)) throw refusal(service, asked, fault, caller)
    if (caller.lacks.includes(actionOf(service, asked))) throw notAllowed(service, asked, caller)
    const result = await service.perform(asked.operation, asked.request, http)
    if (fault?.kind === 'drop-after') return undefined
    if (fault?.kind === 'slow-after') await sleep(fault.delay)
    const answer = service.answer(result, requestId)
    return isLie(fault?.kind) ? distorted(answer, fault.kind, () => sleep(fault.delay)) : answer
  } catch (error) {
    if (error instanceof ServiceError) return service.refuse(error, requestId)
    throw error
  }
}

function comesAfterTheEffect({ kind }: Fault): boolean {
  return kind === 'drop-after' || kind === 'slow-after' || isLie(kind)
}

function refusal(service: SandboxService, asked: Asked, fault: Fault, caller: Caller): ServiceError {
  const { kind, code, status } = fault
  if (kind === 'access-denied' && fault.message === '')
    return notAllowed(service, asked, caller, code, status)
  return new ServiceError(code, fault.message, status, fault.headers)
}

function notAllowed(
  service: SandboxService,
  asked: Asked,
  { arn }: Caller,
  code = 'AccessDeniedException',
  status = 400,
): ServiceError {
  const action = actionOf(service, asked)
  const [, resource = '*'] = Object.entries(asked.request).find(([name]) => name.endsWith('Arn')) ?? []
  const message =
    `User: ${arn} is not authorized to perform: ${action} ` +
    `on resource: ${resource} because no identity-based policy allows the ${action} action`
  return new ServiceError(code, message, status)
}

function actionOf({ iam, actionOf: named }: SandboxService, { operation }: Asked): string {
  return named?.(operation) ?? `${iam}:${operation}`
}

async function sleepInRequest(ms: number, clock: Clock, signal: AbortSignal): Promise<void> {
  if (isVirtual(clock)) return await clock.asleep(() => clock.sleep(ms, signal))
  await clock.sleep(ms, signal)
}

function accessKeyOf({ headers }: HttpRequest): string | undefined {
  return /Credential=([^/]+)\//.exec(headers.authorization ?? '')?.[1]
}
