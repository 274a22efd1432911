/** A build that failed: the cause is the build, or the batch of builds, as JSON. */
import { buildPage, groundOfArn, logGroupPage } from '../console/page.js'
import type { CauseContext, Decoded, Link } from './decoded.js'
import { at, listAt, textAt } from './json-value.js'

export function failedBuild({ json, ground }: CauseContext): Decoded | undefined {
  const build = at(json, 'Build') ?? at(json, 'BuildBatch')
  const id = textAt(build, 'Id')
  if (id === undefined) return undefined
  const status = textAt(build, 'BuildStatus') ?? textAt(build, 'BuildBatchStatus') ?? 'not successful'
  const phases = [...listAt(build, 'Phases')].filter((phase) => {
    const phaseStatus = textAt(phase, 'PhaseStatus')
    return phaseStatus !== undefined && phaseStatus !== 'SUCCEEDED'
  })
  const [first, ...others] = phases.map(phaseInWords)
  return {
    kind: 'codebuild',
    what: `CodeBuild build ${id}`,
    why: first === undefined ? `The build ended ${status}` : first,
    details: others,
    links: linksOf(build, id, groundOfArn(textAt(build, 'Arn')) ?? ground),
  }
}

function phaseInWords(phase: unknown): string {
  const messages = listAt(phase, 'Contexts')
    .map((context) => [textAt(context, 'StatusCode'), textAt(context, 'Message')].filter(Boolean).join(': '))
    .filter((message) => message !== '')
  const head = `Phase ${textAt(phase, 'PhaseType') ?? 'unknown'} ${textAt(phase, 'PhaseStatus') ?? ''}`.trim()
  return [head, ...messages].join(': ')
}

function linksOf(build: unknown, id: string, ground: ReturnType<typeof groundOfArn>): Link[] {
  if (ground === undefined) return []
  const group = textAt(build, 'Logs', 'GroupName')
  const stream = textAt(build, 'Logs', 'StreamName')
  const project = textAt(build, 'ProjectName') ?? id.split(':')[0] ?? id
  return [
    ...(group === undefined
      ? []
      : [{ label: 'Log of the build', page: logGroupPage(ground, group, stream) }]),
    { label: 'Build', page: buildPage(ground, project, id) },
  ]
}
