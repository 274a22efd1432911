/** The world in which a state machine is delivered: a test copy, production, and the health of their Region. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Scenario } from '@aws-delivery-actions/sandbox'
import { root } from '../bundle.js'

export type DeliveryWorld = {
  /** What every execution of the test copy plays, whatever its input. */
  readonly test?: string | undefined
  readonly events?: NonNullable<Scenario['health']>['events'] | undefined
}

export const deliveryFolder = join(root, 'test/workflows/state-machine-delivery')

export function deliveryScenario({ test, events = [] }: DeliveryWorld): Scenario {
  const scenario = JSON.parse(readFileSync(join(deliveryFolder, 'scenario.json'), 'utf8')) as Scenario
  const stateMachines = scenario.stepFunctions?.stateMachines ?? []
  return {
    ...scenario,
    health: { events },
    stepFunctions: {
      stateMachines: stateMachines.map((one) =>
        test !== undefined && one.name === 'deploy-test' ? { ...one, runs: [{ timeline: test }] } : one,
      ),
    },
  }
}

/** A Region in which everything is on fire. */
export const burning = [{ service: 'MULTIPLE_SERVICES', region: 'eu-west-1', from: '-40m' }]
