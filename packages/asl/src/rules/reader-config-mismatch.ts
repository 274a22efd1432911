import { mapStates } from '../model/map-states.js'
import { isOpen } from '../model/open.js'
import { statesOnly } from '../rule/example.js'
import { pages } from '../rule/pages.js'
import type { Rule } from '../rule/rule.js'
import { holdsSubstitution } from '../source/substitution.js'
import { member, type Node, type ObjectNode, textOf } from '../source/tree.js'
import { either, quoted } from '../words.js'

const each = (config: string) =>
  statesOnly(`"Each": {
  "Type": "Map",
  "ItemReader": {
    "Resource": "arn:aws:states:::s3:getObject",
    "ReaderConfig": ${config},
    "Parameters": { "Bucket": "data", "Key": "orders" }
  },
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`)

export const readerConfigMismatch: Rule = {
  id: 'reader-config-mismatch',
  level: 'warning',
  description:
    'The fields of ReaderConfig belong to kinds of input: those that start with CSV to CSV files (and the manifests of such), ItemsPointer to JSON files, ManifestType to manifests. CSVHeaders goes with "CSVHeaderLocation": "GIVEN", and that with CSVHeaders. s3:getObject needs InputType, and so does LOAD_AND_FLATTEN.',
  hint: 'Set the InputType that the field belongs to, or delete the field.',
  documentation: pages.reader,
  bad: each('{ "InputType": "CSV", "CSVHeaderLocation": "GIVEN" }'),
  good: each('{ "InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["id", "price"] }'),
  check({ definition }, report) {
    for (const { state } of mapStates(definition)) {
      const reader = member(state.node, 'ItemReader')
      const config = member(reader, 'ReaderConfig')
      if (config?.kind !== 'object' || isOpen(config)) continue
      for (const { node, message } of mismatches(config, textOf(member(reader, 'Resource')) ?? '')) {
        report({ node, at: 'key', message })
      }
    }
  },
}

type Mismatch = { readonly node: Node; readonly message: string }

const inputsOf: Readonly<Record<string, readonly string[]>> = {
  CSVHeaderLocation: ['CSV', 'MANIFEST'],
  CSVHeaders: ['CSV', 'MANIFEST'],
  CSVDelimiter: ['CSV', 'MANIFEST'],
  ItemsPointer: ['JSON'],
  ManifestType: ['MANIFEST'],
}

function* mismatches(config: ObjectNode, resource: string): Iterable<Mismatch> {
  const type = textOf(member(config, 'InputType'))
  if (member(config, 'InputType') === undefined && resource.endsWith('s3:getObject')) {
    yield { node: config, message: 'InputType is missing: s3:getObject must know what it reads' }
  }
  const transformation = member(config, 'Transformation')
  if (textOf(transformation) === 'LOAD_AND_FLATTEN' && member(config, 'InputType') === undefined) {
    yield { node: config, message: 'InputType is missing: LOAD_AND_FLATTEN must know what it reads' }
  }
  for (const [field, types] of Object.entries(inputsOf)) {
    const node = member(config, field)
    if (node === undefined || type === undefined || holdsSubstitution(type) || types.includes(type)) continue
    yield {
      node,
      message: `${field} has no effect with the InputType ${quoted(type)}, but with ${either(types)}`,
    }
  }
  const location = member(config, 'CSVHeaderLocation')
  const headers = member(config, 'CSVHeaders')
  if (location !== undefined && textOf(location) === 'GIVEN' && headers === undefined) {
    yield { node: location, message: 'The headers are to be given, but CSVHeaders is missing' }
  }
  if (headers !== undefined && textOf(location) === 'FIRST_ROW') {
    yield { node: headers, message: 'The headers are read from the first row, so CSVHeaders has no effect' }
  }
}
