/** What is wrong where state machines stand, told of all that a file holds. */
import { substitutionUnused } from '../file-rules.js'
import type { Finding } from '../finding.js'
import type { Embedded, Substitutions } from './embedded.js'

export type AtMachine = { readonly machine: Embedded; readonly findings: readonly Finding[] }

/**
 * A list of names may be for several definitions, of which a condition chooses one: a name is unused when none of
 * them has a use for it, and none is unread.
 */
export function atMachines(all: readonly AtMachine[]): readonly Finding[] {
  const lists = new Map<Substitutions, { definitions: number; unused: Map<string, number> }>()
  const listOf = (substitutions: Substitutions) => {
    const list = lists.get(substitutions) ?? { definitions: 0, unused: new Map<string, number>() }
    lists.set(substitutions, list)
    return list
  }
  for (const { machine } of all) {
    if (machine.substitutions !== undefined) listOf(machine.substitutions).definitions++
  }
  return all.flatMap(({ machine: { substitutions }, findings }) =>
    findings.filter((finding) => {
      if (finding.rule !== substitutionUnused.id || substitutions === undefined) return true
      const { definitions, unused } = listOf(substitutions)
      const name = JSON.stringify([finding.message, finding.range])
      const times = (unused.get(name) ?? 0) + 1
      unused.set(name, times)
      return times === definitions
    }),
  )
}
