/** Step Functions: its operations, as far as they are played. AWS JSON 1.0. */
import type { Clock } from '@aws-delivery-actions/aws'
import type { HttpAnswer } from '../http-server.js'
import type { Scenario } from '../scenario.js'
import { ServiceError } from '../service-error.js'
import type { SandboxService } from '../services.js'
import { callbacksOf } from './callbacks.js'
import { executionOperations } from './execution-operations.js'
import { machineOperations } from './machine-operations.js'
import { mapRunOperations } from './map-run-operations.js'
import { startOperations } from './start-operations.js'
import { taskOperations } from './task-operations.js'
import { testOperations } from './test-operations.js'
import { validations } from './validation.js'
import { worldOf } from './world.js'

export type StepFunctionsStage = {
  readonly folder: string
  readonly clock: Clock
  /** Sleeps inside a request. */
  readonly sleep: (ms: number) => Promise<void>
}

export function stepFunctions(
  scenario: Scenario,
  { folder, clock, sleep }: StepFunctionsStage,
): SandboxService {
  const world = worldOf(scenario, clock, folder)
  const operations = new Map([
    ...startOperations(world, sleep),
    ...executionOperations(world, scenario.stepFunctions?.lag),
    ...mapRunOperations(world),
    ...machineOperations(world),
    ...taskOperations(callbacksOf(scenario, world, folder)),
    ...testOperations(scenario, sleep),
    ['ValidateStateMachineDefinition', validations(scenario.stepFunctions?.validations ?? [])] as const,
  ])
  return {
    iam: 'states',
    read({ headers, body }) {
      const [, operation] = /^AWSStepFunctions\.(\w+)$/.exec(String(headers['x-amz-target'])) ?? []
      return operation === undefined ? undefined : { operation, request: JSON.parse(body || '{}') }
    },
    async perform(operation, request) {
      const perform = operations.get(operation)
      if (perform === undefined) throw new ServiceError('UnknownOperationException', '', 400)
      return await perform(request)
    },
    answer: (result, requestId) => json(200, result, requestId),
    refuse: ({ code, message, status }, requestId) =>
      json(status, { __type: code === '' ? null : `${namespace}${code}`, message }, requestId),
  }
}

const namespace = 'com.amazonaws.swf.service.v2.model#'

function json(status: number, body: unknown, requestId: string): HttpAnswer {
  const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': requestId }
  return { status, headers, body: JSON.stringify(body) }
}
