/** State machines that come, change and go. */
import { ServiceError } from '../service-error.js'
import type { Members } from '../services.js'
import { checkName, readArn } from './arns.js'
import * as describe from './descriptions.js'
import { pageOf, withToken } from './pages.js'
import { asksForAll, type Perform, text } from './request.js'
import { revise, type StateMachine } from './state-machine.js'
import type { World } from './world.js'

export function machineOperations(world: World): [string, Perform][] {
  return [
    ['CreateStateMachine', (request) => createStateMachine(world, request)],
    ['DeleteStateMachine', (request) => deleteStateMachine(world, request)],
    ['UpdateStateMachine', (request) => updateStateMachine(world, request)],
    ['DescribeStateMachine', (request) => describeStateMachine(world, request)],
    ['DescribeStateMachineForExecution', (request) => describeStateMachineForExecution(world, request)],
    ['DescribeStateMachineAlias', (request) => describeStateMachineAlias(world, request)],
    ['ListStateMachines', (request) => listStateMachines(world, request)],
    ['ListTagsForResource', (request) => listTags(world, request)],
  ]
}

function createStateMachine(world: World, request: Members): Members {
  const name = text(request, 'name')
  checkName(name)
  const definitionText = text(request, 'definition')
  const roleArn = text(request, 'roleArn')
  try {
    JSON.parse(definitionText)
  } catch {
    throw new ServiceError(
      'InvalidDefinition',
      "Invalid State Machine Definition: 'INVALID_JSON_DESCRIPTION'",
    )
  }
  const { type, tags } = request as { type?: StateMachine['type']; tags?: StateMachine['tags'] }
  const machine = world.create({
    name,
    definitionText,
    roleArn,
    ...(type === undefined ? {} : { type }),
    ...(tags === undefined ? {} : { tags }),
  })
  return { stateMachineArn: machine.arn, creationDate: describe.seconds(machine.createdAt) }
}

/** The service takes the name of one that is not there, too. */
function deleteStateMachine(world: World, request: Members): Members {
  const arn = text(request, 'stateMachineArn')
  const resource = readArn(arn)
  const machine = resource.kind === 'stateMachine' ? world.machines.get(resource.name) : undefined
  if (machine?.arn === arn) world.remove(machine)
  return {}
}

function listTags(world: World, request: Members): Members {
  return { tags: world.stateMachine(text(request, 'resourceArn')).machine.tags }
}

function describeStateMachine(world: World, request: Members): Members {
  const arn = text(request, 'stateMachineArn')
  return describe.describeStateMachine(world.stateMachine(arn).machine, arn, asksForAll(request))
}

function describeStateMachineForExecution(world: World, request: Members): Members {
  const execution = world.execution(text(request, 'executionArn'))
  return describe.describeStateMachineOf(execution, asksForAll(request))
}

function describeStateMachineAlias(world: World, request: Members): Members {
  const arn = text(request, 'stateMachineAliasArn')
  const { machine, qualifiers } = world.stateMachine(arn)
  const { stateMachineAliasArn, stateMachineVersionArn } = qualifiers
  if (stateMachineAliasArn === undefined)
    throw new ServiceError('ResourceNotFound', `Resource not found: '${arn}'`)
  return {
    stateMachineAliasArn,
    name: arn.slice(arn.lastIndexOf(':') + 1),
    routingConfiguration: [{ stateMachineVersionArn, weight: 100 }],
    creationDate: describe.seconds(machine.createdAt),
    updateDate: describe.seconds(machine.createdAt),
  }
}

function listStateMachines(world: World, request: Members): Members {
  const all = [...world.machines.values()].map(({ arn: stateMachineArn, name, type, createdAt }) => ({
    stateMachineArn,
    name,
    type,
    creationDate: describe.seconds(createdAt),
  }))
  const { items, nextToken } = pageOf(all, 'state machines', request)
  return withToken({ stateMachines: items }, nextToken)
}

function updateStateMachine(world: World, request: Members): Members {
  const { machine } = world.stateMachine(text(request, 'stateMachineArn'))
  const { definition } = request as { definition?: string }
  return describe.describeUpdate(revise(machine, definition, world.clock.now()))
}
