/** `node packages/tooling/run.mjs lint-workflows`: workflows, action.yml files and the examples of the READMEs. */
import { lintWorkflows, type WorkflowFinding } from '../workflow-lint/index.js'

/** Exit code 1 where a workflow, an action or an example in a README is wrong; warnings are only told. */
export async function lintWorkflowsCommand(root: string): Promise<number> {
  const findings = await lintWorkflows(root)
  for (const finding of findings) process.stdout.write(`${lineFor(finding)}\n`)
  const errors = findings.filter((finding) => finding.severity === 'error').length
  process.stdout.write(`workflow lint: ${errors} errors, ${findings.length - errors} warnings\n`)
  return errors === 0 ? 0 : 1
}

/** What the dispatcher calls. */
export { lintWorkflowsCommand as main }

function lineFor({ file, line, column, severity, message, source }: WorkflowFinding): string {
  return `${file}:${line}:${column}: ${severity}: ${message} (${source})`
}
