/** Answers to tasks that wait for a callback. */
import { ServiceError } from '../service-error.js'
import type { Members } from '../services.js'
import type { Callbacks } from './callbacks.js'
import { type Perform, text } from './request.js'

export function taskOperations(callbacks: Callbacks): [string, Perform][] {
  return [
    ['SendTaskSuccess', (request) => succeed(callbacks, request)],
    ['SendTaskFailure', (request) => fail(callbacks, request)],
    ['SendTaskHeartbeat', (request) => beat(callbacks, request)],
  ]
}

function succeed(callbacks: Callbacks, request: Members): Members {
  const output = text(request, 'output')
  try {
    JSON.parse(output)
  } catch {
    throw new ServiceError('InvalidOutput', 'Invalid output')
  }
  callbacks.succeed(text(request, 'taskToken'), output)
  return {}
}

function fail(callbacks: Callbacks, request: Members): Members {
  const { error, cause } = request as { error?: string; cause?: string }
  callbacks.fail(text(request, 'taskToken'), error, cause)
  return {}
}

function beat(callbacks: Callbacks, request: Members): Members {
  callbacks.beat(text(request, 'taskToken'))
  return {}
}
