import type { LintDocument } from './document.js'
import type { WorkflowFinding } from './finding.js'

/** Someone who reads one document: GitHub's parser, actionlint, our own rules. */
export type Judge = (document: LintDocument) => Promise<readonly WorkflowFinding[]>
