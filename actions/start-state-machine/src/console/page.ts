/** Pages of the AWS console. What comes from outside is encoded so that a link holds nothing but the link. */
import { parseArn } from '@aws-delivery-actions/aws'

/** A console's address in a partition: `consoleUrl` of packages/aws. Undefined where no console is known. */
export type ConsoleUrl = (partition: string, page: string) => string | undefined

/** Where a resource lives. */
export type Ground = { readonly partition: string; readonly region: string; readonly account: string }

export type Page = { readonly ground: Ground; readonly page: string }

export function groundOfArn(arn: string | undefined): Ground | undefined {
  const parsed = arn === undefined ? undefined : parseArn(arn)
  if (parsed === undefined || !isRegion(parsed.region)) return undefined
  return { partition: parsed.partition, region: parsed.region, account: parsed.account }
}

export function isRegion(text: string | undefined): text is string {
  return text !== undefined && /^[a-z0-9-]{1,40}$/.test(text)
}

export function urlOf({ ground, page }: Page, consoleUrl: ConsoleUrl): string | undefined {
  return consoleUrl(ground.partition, page)
}

/** Standard and Express executions have the same page; an Express one shows what was logged. */
export function executionPage(arn: string): Page | undefined {
  const ground = groundOfArn(arn)
  if (ground === undefined) return undefined
  const kind = arn.split(':')[5] === 'express' ? 'express-executions' : 'executions'
  return { ground, page: `states/home?region=${ground.region}#/v2/${kind}/details/${encoded(arn)}` }
}

export function mapRunPage(executionArn: string, mapRunArn: string): Page | undefined {
  const ground = groundOfArn(mapRunArn)
  if (ground === undefined) return undefined
  const page = `states/home?region=${ground.region}#/v2/executions/details/${encoded(executionArn)}/mapRuns/${encoded(mapRunArn)}`
  return { ground, page }
}

export function logGroupPage(ground: Ground, group: string, stream?: string): Page {
  const events = stream === undefined ? '' : `/log-events/${encodedInFragment(stream)}`
  const page = `cloudwatch/home?region=${ground.region}#logsV2:log-groups/log-group/${encodedInFragment(group)}${events}`
  return { ground, page }
}

/** @param buildId `project:uuid` */
export function buildPage(ground: Ground, project: string, buildId: string): Page {
  const path = `codesuite/codebuild/${encoded(ground.account)}/projects/${encoded(project)}/build/${encoded(buildId)}/`
  return { ground, page: `${path}?region=${ground.region}` }
}

export function ecsTaskPage(ground: Ground, cluster: string, taskId: string): Page {
  const path = `ecs/v2/clusters/${encoded(cluster)}/tasks/${encoded(taskId)}`
  return { ground, page: `${path}?region=${ground.region}` }
}

export function glueRunPage(ground: Ground, job: string, runId: string): Page {
  const fragment = `/job/${encoded(job)}/run/${encoded(runId)}`
  return { ground, page: `gluestudio/home?region=${ground.region}#${fragment}` }
}

export function batchJobPage(ground: Ground, jobId: string): Page {
  return { ground, page: `batch/home?region=${ground.region}#jobs/detail/${encoded(jobId)}` }
}

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** `encodeURIComponent`, and the marks that end a link in Markdown or in a log too. A lone surrogate is `?`. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(loneSurrogate, '?')).replace(
    /[!'()*~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** CloudWatch encodes names in its fragments twice, and writes `$` for `%`. */
function encodedInFragment(text: string): string {
  return encodeURIComponent(encoded(text)).replaceAll('%', '$')
}
