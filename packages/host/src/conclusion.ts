/** What a run came to, as the three hosts, the files and `--json` need it. Pure. */
import { json, markdown } from '@aws-delivery-actions/report'
import { type Annotation, chooseAnnotations, hiddenInWords } from './annotations.js'
import type { Definition, Outputs, OutputValues } from './definition.js'
import type { Outcome } from './edge.js'
import { ActionError, type ExitCode, tell } from './errors.js'
import { exactText } from './exact-json.js'
import type { Conclusion, Front } from './hosts/front.js'
import type { Json } from './input.js'
import { jsonOutputs, type SetOutputs } from './output-files.js'
import { fitSummary } from './summary.js'

/** How a run ended. Both `outcome` and `error` are there when it was cancelled and still had something to tell. */
export type Ending = {
  readonly exitCode: ExitCode
  readonly outputs: SetOutputs
  readonly outcome?: Omit<Outcome<unknown>, 'outputs'> | undefined
  readonly error?: unknown
  /** What went wrong when all this was written. */
  readonly spoilt?: unknown
}

/** @throws {TypeError} for an output that the definition does not know: a bug in the action. */
export function setOutputs<O extends Outputs>(
  { name, outputs, openOutputs }: Definition,
  values: OutputValues<O>,
): SetOutputs {
  const set = new Map<string, Json>()
  for (const [output, value] of Object.entries(values)) {
    if (value === undefined) continue
    if (!Object.hasOwn(outputs, output) && !openOutputs?.pattern.test(output)) {
      throw new TypeError(`${name} has no output ${output}`)
    }
    set.set(output, value as Json)
  }
  return set
}

export function concludeWith(
  definition: Definition,
  ending: Ending,
  { annotates, masks, warningsSoFar }: Pick<Front, 'annotates' | 'masks' | 'warningsSoFar'>,
): Conclusion {
  const story = storyOf(ending).map((line) => masks.apply(line))
  const warnings = warningsSoFar()
  const found = withFailure(definition.name, story, ending.outcome?.annotations ?? [])
  const { shown, hidden } = chooseAnnotations([...found, ...warnings.waiting], warnings.shown)
  const notShown = annotates ? hiddenInWords(hidden) : undefined
  const blocks = [
    ...(story.length === 0 ? [] : [markdown.codeBlock(story)]),
    ...(notShown === undefined
      ? []
      : [markdown.text(`${notShown} stand in the log only: GitHub shows ten of each a step.`)]),
    ...(ending.outcome?.summary ?? []),
  ]
  const heading = markdown.heading(3, `${mark(ending.exitCode)} ${markdown.text(definition.name)}`)
  return {
    story,
    outputs: ending.outputs,
    summary: blocks.length === 0 ? '' : masks.apply(fitSummary([heading, ...blocks])),
    annotations: shown,
  }
}

/** First what the run ends with, at the place of its failure where one is known. */
function withFailure(
  name: string,
  story: readonly string[],
  found: readonly Annotation[],
): readonly Annotation[] {
  if (story.length === 0) return found
  const own = found.find(({ isOfRun }) => isOfRun)
  const message = [...story, ...(own === undefined ? [] : [own.message])].join('\n')
  return [{ severity: 'error', title: name, ...own, message }, ...found.filter((each) => each !== own)]
}

/** The one document of `--json`, on one line. */
export function jsonLine(
  name: string,
  version: string,
  ending: Ending,
  { outputs, story }: Pick<Conclusion, 'outputs' | 'story'>,
): string {
  const verdicts: Readonly<Record<number, string>> = { 0: 'passed', 1: 'failed' }
  const document: Json = {
    action: name,
    version,
    verdict: verdicts[ending.exitCode] ?? 'unknown',
    exitCode: ending.exitCode,
    outputs: jsonOutputs(outputs),
    ...(story.length === 0 ? {} : { error: errorDocument(ending.error, story) }),
  }
  return exactText(json.document(document))
}

function errorDocument(error: unknown, story: readonly string[]): Json {
  return { kind: error instanceof ActionError ? error.name : 'Failure', message: story.join('\n') }
}

function storyOf({ outcome, error, spoilt }: Ending): readonly string[] {
  const own =
    error !== undefined
      ? tell(error)
      : outcome === undefined || outcome.verdict === 'passed'
        ? []
        : [outcome.reason ?? outcome.verdict]
  return spoilt === undefined ? own : [...own, ...tell(spoilt)]
}

function mark(exitCode: ExitCode): string {
  if (exitCode === 0) return '✅'
  return exitCode === 1 ? '❌' : '⚠️'
}
