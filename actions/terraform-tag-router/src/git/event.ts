/** What GitHub says of the push that started the run. */
import { readFile } from 'node:fs/promises'
import type { Environment } from '@aws-delivery-actions/host'

/** Whether the tag was there before and the push moved it. An event that is another's, or cannot be read, says no. */
export async function movedByEvent(name: string, environment: Environment): Promise<boolean> {
  const { GITHUB_EVENT_NAME: kind, GITHUB_EVENT_PATH: path } = environment
  if (kind !== 'push' || !path) return false
  const event = parsed(await readFile(path, 'utf8').catch(() => ''))
  return event?.ref === `refs/tags/${name}` && event.created === false && event.deleted !== true
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const event: unknown = JSON.parse(text)
    return typeof event === 'object' && event !== null ? (event as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
