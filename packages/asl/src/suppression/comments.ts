/**
 * Findings that the definition itself waves through: the Comment of a state or machine that starts with
 * `asl-lint-disable RULE[, RULE]: reason` holds for all that stands in the state or machine.
 */
import {
  commentWithoutReason,
  commentWithoutRule,
  commentWithoutUse,
  fileFinding,
  fileRules,
} from '../file-rules.js'
import type { Finding } from '../finding.js'
import { type Definition, definitionFrom } from '../model/definition.js'
import { allRules } from '../rules/index.js'
import type { SourceText } from '../source/source-text.js'
import { member, type Node, pointerTo, type Tree } from '../source/tree.js'
import { nearest, quoted } from '../words.js'

type Waiver = {
  readonly comment: Node
  readonly rules: readonly string[]
  readonly reason: string
  /** Of the state or machine. */
  readonly pointer: string
  /** The innermost state around the comment. */
  readonly state: string | null
}

const directive = /^\s*asl-lint-disable(?=\s|:|$)([^:]*)(?::(.*))?$/s

export async function withWaivers(
  findings: readonly Finding[],
  tree: Tree,
  source: SourceText,
  place: string | null,
): Promise<readonly Finding[]> {
  const waivers = source.text.includes('asl-lint-disable') ? waiversIn(definitionFrom(tree.root)) : []
  if (waivers.length === 0) return findings
  const known = new Set([...(await allRules()), ...fileRules].map(({ id }) => id))
  const used = new Set<string>()
  const judged = findings.map((finding) => {
    const waiver = waivers.find(
      (waiver) => waiver.rules.includes(finding.rule) && holds(waiver.pointer, finding.pointer),
    )
    if (waiver === undefined) return finding
    used.add(`${waiver.pointer} ${finding.rule}`)
    return { ...finding, suppressed: waiver.reason || 'a comment in the definition' }
  })
  return [...judged, ...waivers.flatMap((waiver) => troublesWith(waiver, used, source, known, place))]
}

function waiversIn({ machines, states, stateAt }: Definition): readonly Waiver[] {
  return [...machines, ...states].flatMap(({ node }) => {
    const comment = member(node, 'Comment')
    const read = comment?.kind === 'string' ? directive.exec(comment.value) : null
    if (comment === undefined || read === null) return []
    const [, names = '', reason = ''] = read
    const rules = names.split(/[\s,]+/).filter((name) => name !== '')
    return [
      {
        comment,
        rules,
        reason: reason.trim(),
        pointer: pointerTo(node),
        state: stateAt(comment)?.name ?? null,
      },
    ]
  })
}

function holds(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`)
}

function troublesWith(
  { comment, rules, reason, pointer, state }: Waiver,
  used: ReadonlySet<string>,
  source: SourceText,
  known: ReadonlySet<string>,
  definition: string | null,
): readonly Finding[] {
  const place = { range: source.positionsOf(comment.range), definition, pointer: pointerTo(comment), state }
  const strange = rules.filter((rule) => !known.has(rule))
  const idle = rules.filter((rule) => known.has(rule) && !used.has(`${pointer} ${rule}`))
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
