/** Tasks that wait for an answer, and what each answer leads to. */
import type { Scenario } from '../scenario.js'
import { ServiceError } from '../service-error.js'
import type { Members } from '../services.js'
import { changed, type Execution, endOf, historyAt } from './execution.js'
import { type Timeline, timelinesOf } from './timeline.js'
import type { World } from './world.js'

export type Callbacks = {
  /** @throws {ServiceError} InvalidToken, TaskDoesNotExist, TaskTimedOut */
  succeed(token: string, output: string): void
  fail(token: string, error: string | undefined, cause: string | undefined): void
  beat(token: string): void
}

type Waiting = { readonly execution: Execution; readonly event: number }

export function callbacksOf(scenario: Scenario, world: World, folder: string): Callbacks {
  const timelineOf = timelinesOf(scenario, folder)
  const scripts = scenario.stepFunctions?.callbacks ?? {}
  const answered = new Set<string>()

  function taskOf(token: string): Waiting {
    if (!/^[A-Za-z0-9+/=_-]{1,2048}$/.test(token)) throw new ServiceError('InvalidToken', 'Invalid token')
    const waiting = find(token)
    if (waiting === undefined) {
      throw new ServiceError('TaskDoesNotExist', 'Task Does Not Exist')
    }
    const isOver = endOf(historyAt(waiting.execution, world.clock.now())) !== undefined
    if (answered.has(token) || isOver) throw new ServiceError('TaskTimedOut', 'Task Timed Out')
    return waiting
  }

  function find(token: string): Waiting | undefined {
    for (const execution of world.executions.values()) {
      const event = historyAt(execution, world.clock.now()).find(
        ({ type, details }) =>
          type === 'TaskScheduled' &&
          typeof details?.parameters === 'string' &&
          details.parameters.includes(token),
      )
      if (event !== undefined) return { execution, event: event.id }
    }
    return undefined
  }

  function goOn(token: string, first: string, details: Members, after: Timeline): void {
    const { execution, event } = taskOf(token)
    answered.add(token)
    const scheduled = historyAt(execution, world.clock.now()).find(({ id }) => id === event)
    const { resource, resourceType } = scheduled?.details ?? {}
    const detailsName = `${first.charAt(0).toLowerCase()}${first.slice(1)}EventDetails`
    const told = {
      at: 0,
      type: first,
      previous: 0,
      details: { resource, resourceType, ...details },
      detailsName,
    }
    const following = after.events.map((each) => ({ ...each, previous: each.previous + 1 }))
    execution.segments.push({
      startedAt: world.clock.now(),
      timeline: { events: [told, ...following], mapRuns: [] },
      mapRunArns: [],
      answers: event,
    })
    changed(execution)
  }

  return {
    succeed(token, output) {
      const after = scripts[token]?.success
      goOn(
        token,
        'TaskSucceeded',
        { output },
        after === undefined ? endWith('ExecutionSucceeded', { output }) : timelineOf(after),
      )
    },
    fail(token, error, cause) {
      const after = scripts[token]?.failure
      goOn(
        token,
        'TaskFailed',
        { error, cause },
        after === undefined ? endWith('ExecutionFailed', { error, cause }) : timelineOf(after),
      )
    },
    beat: (token) => void taskOf(token),
  }
}

function endWith(type: string, details: Members): Timeline {
  const detailsName = `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`
  return { events: [{ at: 0, type, previous: 0, details, detailsName }], mapRuns: [] }
}
