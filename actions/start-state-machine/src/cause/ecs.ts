/** A task of ECS or Fargate that stopped: the cause is the task as JSON. */
import { ecsTaskPage, groundOfArn } from '../console/page.js'
import type { CauseContext, Decoded } from './decoded.js'
import { listAt, textAt, withoutNothing } from './json-value.js'

export function stoppedTask({ json, ground }: CauseContext): Decoded | undefined {
  const arn = textAt(json, 'TaskArn')
  const cluster = textAt(json, 'ClusterArn')
  if (arn === undefined || cluster === undefined) return undefined
  const id = lastPart(arn)
  const place = groundOfArn(arn) ?? ground
  const containers = withoutNothing(listAt(json, 'Containers').map(containerInWords))
  return {
    kind: 'ecs',
    what: `ECS task ${id}`,
    why: textAt(json, 'StoppedReason') ?? containers[0] ?? textAt(json, 'StopCode'),
    details: containers,
    links:
      place === undefined
        ? []
        : [{ label: 'Task and its logs', page: ecsTaskPage(place, lastPart(cluster), id) }],
  }
}

/** Only a container that says how it ended. */
function containerInWords(container: unknown): string | undefined {
  const exitCode = textAt(container, 'ExitCode')
  const reason = textAt(container, 'Reason')
  if (reason === undefined && (exitCode === undefined || exitCode === '0')) return undefined
  const name = textAt(container, 'Name') ?? 'unnamed'
  const ended = exitCode === undefined ? '' : ` exited with ${exitCode}`
  return `Container ${name}${ended}${reason === undefined ? '' : `: ${reason}`}`
}

function lastPart(arn: string): string {
  return arn.split('/').at(-1) ?? arn
}
