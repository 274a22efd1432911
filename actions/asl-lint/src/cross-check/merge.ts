/** What AWS says of a definition, put together with what was found here. Pure. */
import {
  type Diagnostic,
  type Finding,
  findingFromService,
  isSameMatter,
  type ReadDefinition,
} from '@aws-delivery-actions/asl'

export type Answer = {
  readonly result: string | undefined
  readonly diagnostics: readonly Diagnostic[]
}

export type Merged = {
  /** Those that AWS alone has. */
  readonly added: readonly Finding[]
  /** How many of AWS's were known already. */
  readonly confirmed: number
  /** The rules that say AWS refuses the definition, where AWS does not. */
  readonly denied: readonly string[]
}

/** @param own What was found in this definition. */
export function merge(
  own: readonly Finding[],
  { result, diagnostics }: Answer,
  definition: ReadDefinition,
): Merged {
  const theirs = diagnostics.flatMap((diagnostic) => findingFromService(diagnostic, definition) ?? [])
  const added = theirs.filter((finding) => !own.some((known) => isSameMatter(known, finding)))
  const refused = own.filter(({ severity, awsCode }) => severity === 'error' && awsCode !== null)
  return {
    added,
    confirmed: theirs.length - added.length,
    denied: result === 'OK' ? [...new Set(refused.map(({ rule }) => rule))] : [],
  }
}
