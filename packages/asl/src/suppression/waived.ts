/** Findings that the definition itself waves through, and what is wrong with the comments that do so. */
import {
  commentWithoutEffect,
  commentWithoutReason,
  commentWithoutRule,
  commentWithoutUse,
  type FilePlace,
  fileFinding,
  fileRules,
} from '../file-rules.js'
import type { Finding } from '../finding.js'
import { allRules } from '../rules/index.js'
import { isOfService, type ReadDefinition } from '../service-validation.js'
import type { SourceText } from '../source/source-text.js'
import { pointerTo, type Tree } from '../source/tree.js'
import { nearest, quoted } from '../words.js'
import { type Comment, type Comments, commentsIn, type Waiver } from './comments.js'

/** What was found in the definition, with the troubles of its comments. */
export async function withWaivers(
  findings: readonly Finding[],
  tree: Tree,
  source: SourceText,
  place: string | null,
): Promise<readonly Finding[]> {
  const comments = commentsIn(tree, source)
  if (comments.waivers.length + comments.strays.length === 0) return findings
  const { waived, used } = judged(findings, comments)
  const placeOf = (comment: Comment) => placeIn(comment, source, place)
  const known = new Set([...(await allRules()), ...fileRules].map(({ id }) => id))
  return [
    ...waived,
    ...comments.waivers.flatMap((waiver) => troublesWith(waiver, used, known, placeOf(waiver.comment))),
    ...comments.strays.map((comment) => stray(comment, placeOf(comment))),
  ]
}

/** What was found later, by AWS. */
export function waivedByComments(
  findings: readonly Finding[],
  { tree, source }: ReadDefinition,
): readonly Finding[] {
  return judged(findings, commentsIn(tree, source)).waived
}

type Judged = {
  readonly waived: readonly Finding[]
  /** Comments and the rules of them that found something. */
  readonly used: ReadonlySet<string>
}

function judged(findings: readonly Finding[], { waivers }: Comments): Judged {
  const used = new Set<string>()
  const waived = findings.map((finding) => {
    const waiver = waivers.find(
      ({ rules, pointer }) => rules.includes(finding.rule) && holds(pointer, finding.pointer),
    )
    if (waiver === undefined) return finding
    used.add(useOf(waiver, finding.rule))
    return { ...finding, suppressed: waiver.reason || 'a comment in the definition' }
  })
  return { waived, used }
}

function holds(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`)
}

function useOf({ pointer }: Waiver, rule: string): string {
  return `${pointer} ${rule}`
}

function placeIn({ node, state }: Comment, source: SourceText, definition: string | null): FilePlace {
  return { range: source.positionsOf(node.range), definition, pointer: pointerTo(node), state }
}

/** Only AWS knows whether a rule of its own finds something. */
function troublesWith(
  waiver: Waiver,
  used: ReadonlySet<string>,
  known: ReadonlySet<string>,
  place: FilePlace,
): readonly Finding[] {
  const { rules, reason } = waiver
  const own = rules.filter((rule) => !isOfService(rule))
  const strange = own.filter((rule) => !known.has(rule))
  const idle = own.filter((rule) => known.has(rule) && !used.has(useOf(waiver, rule)))
  return [
    ...strange.map((rule) => {
      const meant = nearest(rule, [...known])
      const hint = meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`
      return fileFinding(commentWithoutRule, `There is no rule ${quoted(rule)}`, hint, place)
    }),
    ...(rules.length === 0
      ? [fileFinding(commentWithoutRule, 'The comment names no rule', undefined, place)]
      : []),
    ...idle.map((rule) => fileFinding(commentWithoutUse, `${rule} finds nothing here`, undefined, place)),
    ...(reason === ''
      ? [fileFinding(commentWithoutReason, 'The comment gives no reason', undefined, place)]
      : []),
  ]
}

function stray({ node }: Comment, place: FilePlace): Finding {
  const isWritten = node.kind === 'string' && /^\s*asl-lint-disable(?![\w-])/.test(node.value)
  const message = isWritten
    ? 'The comment waves nothing through: it is not that of a state or a state machine'
    : 'The comment waves nothing through: it does not start with asl-lint-disable and a blank'
  return fileFinding(commentWithoutEffect, message, undefined, place)
}
