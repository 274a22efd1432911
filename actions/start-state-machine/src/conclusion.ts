/** From a diagnosed execution to what the run gives back: verdict, outputs, summary, annotations. */
import {
  type Annotation,
  type InputsOf,
  type Json,
  type Log,
  type Outcome,
  type OutputsOf,
  parseExact,
  type Verdict,
} from '@aws-delivery-actions/host'
import type { definition } from './definition.js'
import { type DefinitionText, placeOfState } from './definition-file.js'
import type { Diagnosis } from './diagnosis.js'
import { inlineMapProgress, type MapProgress } from './map-progress.js'
import { arrow } from './states-table.js'
import { cut, headline } from './story.js'
import { summaryOf } from './summary.js'

export type Inputs = InputsOf<typeof definition>
export type Outputs = OutputsOf<typeof definition>

export type Materials = {
  readonly inputs: Pick<Inputs, 'expect-status' | 'show-payload'>
  /** The text of `definition-file`. */
  readonly definition?: DefinitionText | undefined
  /** Of distributed Map states, which the history does not tell. */
  readonly maps?: readonly MapProgress[]
  /** Expectations that do not hold, a sentence each. */
  readonly unmet?: readonly string[]
  readonly log: Log
}

const longestAnnotation = 1000

export async function conclude(diagnosis: Diagnosis, materials: Materials): Promise<Outcome<Outputs>> {
  const { explanation } = diagnosis
  const { inputs, maps = [], unmet = [] } = materials
  const ended = verdictOf(explanation.status, inputs['expect-status'])
  const verdict = ended === 'passed' && unmet.length > 0 ? 'failed' : ended
  return {
    verdict,
    reason: verdict === 'passed' ? undefined : reasonOf(diagnosis, ended, materials),
    outputs: outputsOf(diagnosis),
    summary: summaryOf(diagnosis, {
      showPayload: inputs['show-payload'],
      maps: [...maps, ...inlineMapProgress(explanation)],
      unmet,
    }),
    annotations: ended === 'failed' ? await annotationsFor(diagnosis, materials) : [],
  }
}

/** An execution that still runs, or whose history breaks off, allows no verdict. */
export function verdictOf(
  status: Diagnosis['explanation']['status'],
  expected: Inputs['expect-status'],
): Verdict {
  if (status === 'RUNNING') return 'unknown'
  return status === expected ? 'passed' : 'failed'
}

export function outputsOf({ explanation, execution }: Diagnosis): Outputs {
  return {
    status: explanation.status,
    'execution-arn': execution.arn,
    'execution-name': execution.name,
    'console-url': execution.url,
    'state-machine-arn': execution.stateMachineArn,
    output: jsonOf(explanation.output),
    error: explanation.error,
    cause: explanation.cause,
    'failed-state': explanation.failed?.name,
    'failed-path': explanation.failed?.path,
    'redrive-count': isBare(explanation) ? explanation.redriveCount || undefined : explanation.redriveCount,
    'duration-ms': explanation.durationMs,
    transitions: isBare(explanation) ? undefined : explanation.transitions,
  }
}

/** Of an Express execution, or one whose history may not be read, no state is known. */
export function isBare({ replay }: Diagnosis['explanation']): boolean {
  return replay.visits.length === 0 && replay.ended?.event.previousId === 0 && replay.ended.event.id === 2
}

function reasonOf(diagnosis: Diagnosis, ended: Verdict, { inputs, unmet = [] }: Materials): string {
  const expected = inputs['expect-status']
  const end = ended === 'passed' ? [] : [endInWords(diagnosis, expected)]
  return [...end, ...unmet].join('\n')
}

function endInWords({ explanation, execution }: Diagnosis, expected: Inputs['expect-status']): string {
  if (explanation.status === 'RUNNING') {
    const { arn } = execution
    return arn === undefined
      ? 'the history does not hold the end of the execution'
      : `the execution has not ended, as far as its history goes; --mode=attach --execution-arn=${arn} follows it`
  }
  const wanted = expected === 'SUCCEEDED' ? '' : `, expected ${expected}`
  const error = explanation.error === undefined ? '' : `: ${cut(explanation.error, 256)}`
  return `the execution ended ${headline(explanation)}${error}${wanted}`
}

/** At the state's line where the definition is at hand; one with what the run ends with. */
async function annotationsFor(
  { explanation, decoded, hint }: Diagnosis,
  { definition, log }: Materials,
): Promise<Annotation[]> {
  const { failed, error, cause } = explanation
  const why = decoded?.why ?? cause
  const head = error !== undefined && why?.startsWith(error) ? undefined : error
  const message = [head, why, hint].filter((part) => part !== undefined && part !== '').join(' — ')
  const annotation: Annotation = {
    severity: 'error',
    title: `${explanation.status}${failed === undefined ? '' : ` at ${failed.path.join(arrow)}`}`,
    message: cut(message || headline(explanation), longestAnnotation),
    isOfRun: true,
  }
  if (definition === undefined || failed === undefined) return [annotation]
  const place = await placeOfState(definition, failed.path, failed.field)
  if (typeof place !== 'string') {
    log.info(`  at     ${place.file}:${place.line}:${place.column}`)
    return [{ ...annotation, ...place }]
  }
  log.warn(`${place}, so the failure is not annotated at its line`, { file: definition.file })
  return [annotation]
}

/** Deeper ones overflow whoever writes them: they stay the text that they are. */
const deepestOutput = 500

function jsonOf(text: string | undefined): Json | undefined {
  if (text === undefined) return undefined
  if (nestingOf(text) > deepestOutput) return text
  try {
    return parseExact(text)
  } catch {
    return text
  }
}

/** Brackets in texts open and close nothing. */
function nestingOf(text: string): number {
  let depth = 0
  let most = 0
  let isText = false
  let isEscaped = false
  for (const character of text) {
    if (isText) {
      isText = isEscaped || character !== '"'
      isEscaped = !isEscaped && character === '\\'
    } else if (character === '"') isText = true
    else if (character === '[' || character === '{') most = Math.max(most, ++depth)
    else if (character === ']' || character === '}') depth--
  }
  return most
}
