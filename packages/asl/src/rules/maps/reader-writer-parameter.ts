import { given } from '../../catalogue/integrations.js'
import { slipOf } from '../../catalogue/slips.js'
import { isExpression } from '../../expression/jsonata/expressions.js'
import { mapStates } from '../../model/map-states.js'
import { isOpen } from '../../model/open.js'
import { addParameter, didYouMean } from '../../rule/integrations.js'
import { pages } from '../../rule/pages.js'
import type { Problem, Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { kindInWords, member, type Node, type ObjectNode, textOf } from '../../source/tree.js'
import { all, quoted } from '../../words.js'

export const readerWriterParameter: Rule = {
  id: 'reader-writer-parameter',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: addParameter(undefined),
  documentation: pages.reader,
  check({ definition }, report) {
    for (const { state } of mapStates(definition)) {
      for (const field of ['ItemReader', 'ResultWriter']) {
        const storage = member(state.node, field)
        const action = /:s3:(\w+)$/.exec(textOf(member(storage, 'Resource')) ?? '')?.[1] ?? ''
        const known = actions.get(action)
        if (storage?.kind !== 'object' || known === undefined || state.language === undefined) continue
        const name = state.language === 'JSONata' ? 'Arguments' : 'Parameters'
        for (const problem of problemsIn(storage, name, known)) report(problem)
      }
    }
  },
}

type Action = {
  readonly name: string
  readonly required: readonly string[]
  readonly optional: readonly string[]
}

const actions: ReadonlyMap<string, Action> = new Map(
  [
    { name: 'getObject', required: ['Bucket', 'Key'], optional: ['VersionId', 'ExpectedBucketOwner'] },
    { name: 'listObjectsV2', required: ['Bucket'], optional: ['Prefix', 'ExpectedBucketOwner'] },
    { name: 'putObject', required: ['Bucket'], optional: ['Prefix', 'ExpectedBucketOwner'] },
  ].map((action) => [action.name, action]),
)

function* problemsIn(storage: ObjectNode, name: string, action: Action): Iterable<Problem> {
  const payload = member(storage, name)
  if (payload === undefined) {
    const other = name === 'Arguments' ? 'Parameters' : 'Arguments'
    // A field of the other language is told elsewhere.
    if (isOpen(storage) || storage.members.has(other)) return
    yield {
      node: storage,
      at: 'key',
      message: `s3:${action.name} requires ${all(action.required.map(quoted))}, but ${name} is missing`,
      hint: `Add ${name} with ${all(action.required)}.`,
    }
  } else if (payload.kind === 'object') {
    yield* unknownAndMissing(payload, name, action)
  } else if (name === 'Arguments' && !isComputed(payload)) {
    yield { node: payload, message: `${name} is ${kindInWords(payload)}, but must be an object` }
  }
}

function* unknownAndMissing(
  payload: ObjectNode,
  field: string,
  { name, required, optional }: Action,
): Iterable<Problem> {
  const known = [...required, ...optional]
  const there = new Set<string>()
  for (const { name: written, node } of given(payload)) {
    if (known.includes(written)) {
      there.add(written)
      continue
    }
    const meant = slipOf(written, known)
    if (meant !== undefined) there.add(meant)
    yield {
      node,
      at: 'key',
      message: `s3:${name} takes no parameter ${quoted(written)} here`,
      hint: didYouMean(meant) ?? `It takes ${all(known)}.`,
    }
  }
  const missing = required.filter((each) => !there.has(each))
  if (missing.length === 0 || isOpen(payload)) return
  yield {
    node: payload,
    message: `s3:${name} requires ${all(missing.map(quoted))}`,
    hint: addParameter(field === 'Arguments' ? 'JSONata' : 'JSONPath'),
  }
}

function isComputed(node: Node): boolean {
  if (node.kind === 'substitution') return true
  return node.kind === 'string' && (isExpression(node.value) || holdsSubstitution(node.value))
}
