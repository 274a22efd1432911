/** Map Runs of Distributed Map states. */
import { ServiceError } from '../service-error.js'
import type { Members } from '../services.js'
import { readArn } from './arns.js'
import * as describe from './descriptions.js'
import { pageOf, withToken } from './pages.js'
import { type Perform, text } from './request.js'
import type { World } from './world.js'

export function mapRunOperations(world: World): [string, Perform][] {
  return [
    ['ListMapRuns', (request) => listMapRuns(world, request)],
    ['DescribeMapRun', (request) => describeMapRun(world, request)],
  ]
}

function listMapRuns(world: World, request: Members): Members {
  const execution = world.execution(text(request, 'executionArn'))
  const all = [...world.mapRuns.values()]
    .filter(({ executionArn }) => executionArn === execution.arn)
    .flatMap((mapRun) => describe.listedMapRun(mapRun, world.clock.now()) ?? [])
  const { items, nextToken } = pageOf(all, `map runs ${execution.arn}`, request)
  return withToken({ mapRuns: items }, nextToken)
}

function describeMapRun(world: World, request: Members): Members {
  return mapRunOf(world, text(request, 'mapRunArn'))
}

export function mapRunOf(world: World, arn: string): Members {
  readArn(arn)
  const mapRun = world.mapRuns.get(arn)
  const described = mapRun === undefined ? undefined : describe.describeMapRun(mapRun, world.clock.now())
  if (described === undefined) throw new ServiceError('ResourceNotFound', `Resource not found: '${arn}'`)
  return described
}
