/**
 * Runs all ways through a program side by side, each place of it at most once a character: the time is the text's
 * length times the program's, whatever the expression.
 */
import type { Program } from './linear-expression.js'

type Span = { readonly from: number; readonly to: number }

export type WholeMatch =
  | { readonly groups: ReadonlyMap<string, Span> }
  /** How far some way led. */
  | { readonly reached: number }

/** Places of group edges on the way here: `env from`. */
type Marks = ReadonlyMap<string, number>

/** A way that has come to a character to read, or to the end. */
type Way = { readonly at: number; readonly marks: Marks }

/** Of several ways to match the whole text the one is taken that a backtracking matcher would find first. */
export function matchWhole(program: Program, text: string): WholeMatch {
  let ways = waysFrom(program, [{ at: 0, marks: new Map() }], 0)
  for (let place = 0; place < text.length; place++) {
    const character = text[place] ?? ''
    const next = ways.filter(({ at }) => {
      const instruction = program.instructions[at]
      return instruction?.op === 'character' && instruction.allowed.test(character)
    })
    if (next.length === 0) return { reached: place }
    ways = waysFrom(
      program,
      next.map(({ at, marks }) => ({ at: at + 1, marks })),
      place + 1,
    )
  }
  const whole = ways.find(({ at }) => program.instructions[at]?.op === 'accept')
  return whole === undefined ? { reached: text.length } : { groups: groupsOf(program, whole.marks) }
}

/** Follows everything that reads no character, in the order of preference. */
function waysFrom({ instructions }: Program, starts: readonly Way[], place: number): Way[] {
  const seen = new Set<number>()
  const found: Way[] = []
  const open = [...starts].reverse()
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    const { at, marks } = way
    if (seen.has(at)) continue
    seen.add(at)
    const instruction = instructions[at]
    if (instruction?.op === 'jump') open.push({ at: instruction.to, marks })
    else if (instruction?.op === 'split') {
      open.push({ at: instruction.second, marks }, { at: instruction.first, marks })
    } else if (instruction?.op === 'mark') {
      const { group, edge } = instruction
      open.push({ at: at + 1, marks: new Map(marks).set(`${group} ${edge}`, place) })
    } else found.push(way)
  }
  return found
}

function groupsOf({ groups }: Program, marks: Marks): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>()
  for (const name of groups) {
    const from = marks.get(`${name} from`)
    const to = marks.get(`${name} to`)
    if (from !== undefined && to !== undefined) spans.set(name, { from, to })
  }
  return spans
}
