/** State machines that come and go. */
import { ServiceError } from '../service-error.js'
import type { Members } from '../services.js'
import { checkName, readArn } from './arns.js'
import { seconds } from './descriptions.js'
import { type Perform, text } from './request.js'
import type { StateMachine } from './state-machine.js'
import type { World } from './world.js'

export function machineOperations(world: World): [string, Perform][] {
  return [
    ['CreateStateMachine', (request) => createStateMachine(world, request)],
    ['DeleteStateMachine', (request) => deleteStateMachine(world, request)],
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
  return { stateMachineArn: machine.arn, creationDate: seconds(machine.createdAt) }
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
