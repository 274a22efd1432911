import { judgeByActionlint } from './actionlint.js'
import { loadEngine } from './engine.js'
import { inReadingOrder, type WorkflowFinding } from './finding.js'
import { judgeByGithub } from './github.js'
import type { Judge } from './judge.js'
import { readOwnActions } from './own-actions.js'
import { judgeByOwnRules } from './own-rules.js'
import { readSources, type Sources } from './sources.js'

export type { WorkflowFinding } from './finding.js'

/** Reads every workflow, action and README example under the root, and says what is wrong with them. */
export async function lintWorkflows(root: string): Promise<readonly WorkflowFinding[]> {
  const engine = await loadEngine()
  const sources = await readSources(root)
  const judges = [
    judgeByGithub(engine, root),
    judgeByActionlint(engine),
    judgeByOwnRules(engine, await readOwnActions(root)),
  ]
  return inReadingOrder([...sources.findings, ...(await judgeAll(sources, judges))])
}

async function judgeAll(sources: Sources, judges: readonly Judge[]): Promise<WorkflowFinding[]> {
  const findings = await Promise.all(
    sources.documents.flatMap((document) => judges.map((judge) => judge(document))),
  )
  return findings.flat()
}
