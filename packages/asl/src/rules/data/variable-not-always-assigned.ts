import { plainPath } from '../../expression/jsonata/plain-path.js'
import { surelyAssigned } from '../../flow/assigned.js'
import { readsBeforeAssignment, type VariableRead, variableReads } from '../../flow/variables.js'
import { assignments, variablesOf } from '../../model/assignments.js'
import { pages } from '../../rule/pages.js'
import type { Rule, Subject } from '../../rule/rule.js'
import { keyOf, member } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const variableNotAlwaysAssigned: Rule = {
  id: 'variable-not-always-assigned',
  level: 'warning',
  hint: 'Assign the variable on every way to this state, be it before they part.',
  documentation: pages.variables,
  check(subject, report) {
    const { definition, survey } = subject
    const count = assignments(survey).length
    if (count === 0 || count * definition.states.length > mostSteps) return
    const variables = variablesOf(survey)
    if (!variables.complete || definition.machines.some(({ complete }) => !complete)) return
    const open = [...readsOnSomeWays(subject)]
    if (open.length === 0) return
    const never = new Set([...readsBeforeAssignment(subject)].map(({ range }) => range.start))
    const askedAfter = namesAskedAfter(subject)
    for (const { name, node, range } of open) {
      if (never.has(range.start) || askedAfter.has(name)) continue
      report({
        node,
        range,
        message: `On some way to this state nothing assigns the variable ${quoted(`$${name}`)}`,
      })
    }
  },
}

/** Looking further would take too long. */
const mostSteps = 2_000_000

function* readsOnSomeWays(subject: Subject): Iterable<VariableRead> {
  const variables = variablesOf(subject.survey)
  const assigned = surelyAssigned(subject.definition)
  for (const read of variableReads(subject)) {
    if (!variables.isVisible(read.name, read.state)) continue
    const names = assigned.get(read.state)
    if (names !== undefined && !names.has(read.name) && fails(read)) yield read
  }
}

/** Whether nothing comes of a variable that is not there: parts of longer expressions may do without. */
function fails({ node, state }: VariableRead): boolean {
  return state.language !== 'JSONata' || plainPath(node.value.slice(2, -2)) !== undefined
}

/** Variables that the definition itself asks whether they are there. */
function namesAskedAfter({ survey, expressions }: Subject): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { node, entry } of survey.uses) {
    if (node.kind !== 'string' || keyOf(node) !== 'Variable') continue
    const isAsked = member(entry.node, 'IsPresent') !== undefined
    const name = isAsked ? /^\$(\w+)/.exec(node.value)?.[1] : undefined
    if (name !== undefined) names.add(name)
  }
  for (const { text } of expressions) {
    for (const [, name = ''] of text.matchAll(/\$exists\(\s*\$(\w+)/g)) names.add(name)
  }
  return names
}
