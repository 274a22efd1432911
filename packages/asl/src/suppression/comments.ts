/** What the comments of a definition say about findings that it waves through. */
import { definitionFrom } from '../model/definition.js'
import type { SourceText } from '../source/source-text.js'
import { descendants, member, type Node, pointerTo, type Tree } from '../source/tree.js'

export type Comment = {
  readonly node: Node
  /** The innermost state around it. */
  readonly state: string | null
}

/** The Comment of a state or machine that starts with `asl-lint-disable RULE[, RULE]: reason`. */
export type Waiver = {
  readonly comment: Comment
  readonly rules: readonly string[]
  readonly reason: string
  /** Of the state or machine. It holds for all that stands in there. */
  readonly pointer: string
}

export type Comments = {
  readonly waivers: readonly Waiver[]
  /** Those that look like one and are none: they stand elsewhere, or are written otherwise. */
  readonly strays: readonly Comment[]
}

const directive = /^\s*asl-lint-disable(?=\s|:|$)([^:]*)(?::(.*))?$/s
const alike = /asl[\s_-]*lint[\s_-]*disable/i
const startsAlike = new RegExp(`^\\s*${alike.source}`, 'i')

export function commentsIn({ root }: Tree, { text }: SourceText): Comments {
  if (root === undefined || !alike.test(text)) return { waivers: [], strays: [] }
  const { machines, states, stateAt } = definitionFrom(root)
  const commentAt = (node: Node): Comment => ({ node, state: stateAt(node)?.name ?? null })
  const waivers = [...machines, ...states].flatMap(({ node }) => waiverOf(node, commentAt) ?? [])
  const read = new Set(waivers.map(({ comment }) => comment.node))
  const others = [...descendants(root)].filter((node) => looksLikeOne(node) && !read.has(node))
  return { waivers, strays: others.map(commentAt) }
}

function waiverOf(node: Node, commentAt: (node: Node) => Comment): Waiver | undefined {
  const comment = member(node, 'Comment')
  const read = comment?.kind === 'string' ? directive.exec(comment.value) : null
  if (comment === undefined || read === null) return undefined
  const [, names = '', reason = ''] = read
  const rules = names.split(/[\s,]+/).filter((name) => name !== '')
  return { comment: commentAt(comment), rules, reason: reason.trim(), pointer: pointerTo(node) }
}

function looksLikeOne(node: Node): boolean {
  return node.key === 'Comment' && node.kind === 'string' && startsAlike.test(node.value)
}
