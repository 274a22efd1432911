/**
 * All rules, in folders by what they are about. To add one: write its file in the folder, list it in the folder's
 * `index.ts`, and say what it is good for in `pages/`, with a bad and a good example. Rules about what only some
 * definitions have are loaded when one has it.
 */
import { runsFunction } from '../model/integrations.js'
import type { Rule, Subject } from '../rule/rule.js'
import { holdsSubstitution } from '../source/substitution.js'
import { member } from '../source/tree.js'
import { choiceRules } from './choice/index.js'
import { errorRules } from './errors/index.js'
import { fieldRules } from './fields/index.js'
import { graphRules } from './graph/index.js'
import { taskRules } from './tasks/index.js'
import { textRules } from './text/index.js'

const atHand: readonly Rule[] = [
  ...textRules,
  ...graphRules,
  ...fieldRules,
  ...choiceRules,
  ...errorRules,
  ...taskRules,
]

type Group = {
  /** Whether the definition has anything that these rules could find fault with. */
  readonly concerns: (subject: Subject) => boolean
  readonly load: () => Promise<readonly Rule[]>
}

const groups: readonly Group[] = [
  { concerns: hasData, load: async () => (await import('./data/index.js')).dataRules },
  {
    concerns: callsMore,
    load: async () =>
      (await import(/* webpackChunkName: "integrations" */ './integrations/index.js')).integrationRules,
  },
  { concerns: hasMaps, load: async () => (await import('./maps/index.js')).mapRules },
  {
    concerns: mayHaveJsonata,
    load: async () => (await import(/* webpackChunkName: "jsonata" */ './jsonata/index.js')).jsonataRules,
  },
]

/** Those that may have something to say of the definition. */
export async function rulesFor(subject: Subject): Promise<readonly Rule[]> {
  return await loaded(groups.filter(({ concerns }) => concerns(subject)))
}

/** In the order of the documentation. */
export async function allRules(): Promise<readonly Rule[]> {
  return await loaded(groups)
}

const loading = new Map<Group, Promise<readonly Rule[]>>()
/** Many definitions need the same groups. */
const lists = new Map<string, readonly Rule[]>()

async function loaded(wanted: readonly Group[]): Promise<readonly Rule[]> {
  const key = wanted.map((group) => groups.indexOf(group)).join()
  const known = lists.get(key)
  if (known !== undefined) return known
  const rules = [...atHand]
  for (const group of wanted) {
    const list = loading.get(group) ?? group.load()
    loading.set(group, list)
    rules.push(...(await list))
  }
  lists.set(key, rules)
  return rules
}

function hasData({ survey, expressions }: Subject): boolean {
  return (
    expressions.length > 0 ||
    survey.uses.some(({ form, field }) => dataForms.has(form.is) || field.name === 'Result')
  )
}

const dataForms: ReadonlySet<string> = new Set(['path', 'payload'])

/** Whether a task runs anything but a function. */
function callsMore({ definition, integrations }: Subject): boolean {
  if (integrations.length > 0) return true
  return definition.states.some(({ type, node }) => {
    const resource = member(node, 'Resource')
    if (type !== 'Task' || resource?.kind !== 'string') return false
    return !runsFunction(resource) && !holdsSubstitution(resource.value)
  })
}

function hasMaps({ definition }: Subject): boolean {
  return definition.states.some(({ type }) => type === 'Map')
}

function mayHaveJsonata({ definition }: Subject): boolean {
  return (
    definition.language !== 'JSONPath' || definition.states.some(({ language }) => language !== 'JSONPath')
  )
}
