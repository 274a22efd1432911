/** An explained execution with all that helps a person to act on it: what was called, links, a hint. */
import { parseArn, partitionOf } from '@aws-delivery-actions/aws'
import { decodeCause } from './cause/decode.js'
import type { Decoded } from './cause/decoded.js'
import {
  type ConsoleUrl,
  executionPage,
  type Ground,
  groundOfArn,
  isRegion,
  mapRunPage,
  urlOf,
} from './console/page.js'
import type { Explanation } from './explain/explanation.js'
import { hintFor } from './hints/hint.js'

export type Diagnosis = {
  readonly explanation: Explanation
  readonly execution: ExecutionFacts
  /** Of an execution that did not succeed. */
  readonly decoded: Decoded | undefined
  readonly links: readonly { readonly label: string; readonly url: string }[]
  readonly hint: string | undefined
}

/** As far as they are known; a history by itself does not name its execution. */
export type ExecutionFacts = {
  readonly arn: string | undefined
  readonly name: string | undefined
  readonly stateMachineArn: string | undefined
  readonly url: string | undefined
}

export type Surroundings = {
  readonly executionArn: string | undefined
  /** Where the execution runs, when its ARN does not say so. */
  readonly region: string | undefined
  readonly consoleUrl: ConsoleUrl
}

export function diagnose(explanation: Explanation, surroundings: Surroundings): Diagnosis {
  const { status, error, cause, failed } = explanation
  const hasFailed = status !== 'SUCCEEDED' && status !== 'RUNNING'
  const task = failed?.task
  const decoded =
    hasFailed && (cause !== undefined || task !== undefined)
      ? decodeCause({ error, cause: cause ?? '', task, ground: groundOf(explanation, surroundings) })
      : undefined
  return {
    explanation,
    execution: executionFacts(surroundings),
    decoded,
    links: linksOf(decoded, failed?.mapRunArn, surroundings),
    hint: hasFailed ? hintFor({ status, error, cause, kind: decoded?.kind }) : undefined,
  }
}

export function executionFacts({
  executionArn,
  consoleUrl,
}: Pick<Surroundings, 'executionArn' | 'consoleUrl'>): ExecutionFacts {
  const page = executionArn === undefined ? undefined : executionPage(executionArn)
  const [kind, machine, name] = (parseArn(executionArn ?? '')?.resource ?? '').split(':')
  return {
    arn: executionArn,
    name: name || undefined,
    // A child of a distributed Map has the label of its Map state behind the machine's name.
    stateMachineArn:
      kind && machine ? machineArn(executionArn ?? '', machine.split('/')[0] ?? machine) : undefined,
    url: page && urlOf(page, consoleUrl),
  }
}

function machineArn(executionArn: string, machine: string): string {
  return [...executionArn.split(':').slice(0, 5), 'stateMachine', machine].join(':')
}

/** From the execution; else the task's Region, in the partition and account of the state machine's role. */
function groundOf(
  { failed, roleArn }: Explanation,
  { executionArn, region }: Surroundings,
): Ground | undefined {
  const own = groundOfArn(executionArn)
  const where = failed?.task?.region ?? own?.region ?? region
  if (!isRegion(where)) return undefined
  const role = parseArn(roleArn ?? '')
  const partition = partitionOf(where) ?? own?.partition ?? role?.partition
  if (partition === undefined) return undefined
  return { partition, region: where, account: own?.account ?? role?.account ?? '' }
}

function linksOf(
  decoded: Decoded | undefined,
  mapRunArn: string | undefined,
  { executionArn, consoleUrl }: Surroundings,
): Diagnosis['links'] {
  const mapRun =
    mapRunArn !== undefined && executionArn !== undefined ? mapRunPage(executionArn, mapRunArn) : undefined
  const pages = [
    ...(decoded?.links ?? []),
    ...(mapRun === undefined ? [] : [{ label: 'Map Run', page: mapRun }]),
  ]
  return pages.flatMap(({ label, page }) => {
    const url = urlOf(page, consoleUrl)
    return url === undefined ? [] : [{ label, url }]
  })
}
