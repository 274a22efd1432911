import { isExpression } from '../../expression/jsonata/expressions.js'
import { mapStates } from '../../model/map-states.js'
import { isOpen } from '../../model/open.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { member, type Node, type ObjectNode, textOf } from '../../source/tree.js'
import { either, quoted } from '../../words.js'

export const readerConfigMismatch: Rule = {
  id: 'reader-config-mismatch',
  level: 'warning',
  hint: 'Delete the field, or set the InputType that it belongs to.',
  documentation: pages.reader,
  check({ definition }, report) {
    for (const { state } of mapStates(definition)) {
      const reader = member(state.node, 'ItemReader')
      const config = member(reader, 'ReaderConfig')
      if (config?.kind !== 'object' || isOpen(config)) continue
      const resource = textOf(member(reader, 'Resource')) ?? ''
      for (const { node, message, hint } of mismatches(config, resource)) {
        report({ node, at: 'key', message, hint })
      }
    }
  },
}

type Mismatch = { readonly node: Node; readonly message: string; readonly hint?: string }

const inputsOf: Readonly<Record<string, readonly string[]>> = {
  CSVHeaderLocation: ['CSV', 'MANIFEST'],
  CSVHeaders: ['CSV', 'MANIFEST'],
  CSVDelimiter: ['CSV', 'MANIFEST'],
  ItemsPointer: ['JSON'],
}

function* mismatches(config: ObjectNode, resource: string): Iterable<Mismatch> {
  yield* missingType(config, resource)
  yield* wrongManifest(config)
  yield* idleFields(config)
  yield* headers(config)
  yield* wrongPointer(config)
}

function* missingType(config: ObjectNode, resource: string): Iterable<Mismatch> {
  if (member(config, 'InputType') !== undefined) return
  const manifest = member(config, 'ManifestType')
  const isFlattened = textOf(member(config, 'Transformation')) === 'LOAD_AND_FLATTEN'
  if (textOf(manifest) === 'ATHENA_DATA') {
    yield {
      node: config,
      message: 'InputType is missing: ATHENA_DATA must know what the files of the manifest are',
      hint: `Add "InputType": ${either(athenaInputs.map(quoted))}.`,
    }
  } else if (manifest === undefined && (isFlattened || resource.endsWith('s3:getObject'))) {
    const who = isFlattened ? 'LOAD_AND_FLATTEN' : 's3:getObject'
    yield {
      node: config,
      message: `InputType is missing: ${who} must know what it reads`,
      hint: 'Add InputType, such as "InputType": "JSON".',
    }
  }
}

const athenaInputs = ['CSV', 'JSONL', 'PARQUET']
const manifestInputs: Readonly<Record<string, readonly string[]>> = {
  ATHENA_DATA: athenaInputs,
  S3_INVENTORY: ['CSV', 'MANIFEST'],
}

function* wrongManifest(config: ObjectNode): Iterable<Mismatch> {
  const manifest = textOf(member(config, 'ManifestType')) ?? ''
  const node = member(config, 'InputType')
  const type = textOf(node)
  const types = Object.hasOwn(manifestInputs, manifest) ? manifestInputs[manifest] : undefined
  if (node === undefined || type === undefined || types === undefined) return
  if (holdsSubstitution(type) || types.includes(type)) return
  yield {
    node,
    message: `A manifest of ${manifest} lists no files of the InputType ${quoted(type)}`,
    hint:
      manifest === 'S3_INVENTORY'
        ? 'Delete InputType: an inventory is always CSV.'
        : `Set it to ${either(types.map(quoted))}.`,
  }
}

function* idleFields(config: ObjectNode): Iterable<Mismatch> {
  const type = textOf(member(config, 'InputType'))
  if (type === undefined || holdsSubstitution(type)) return
  for (const [field, types] of Object.entries(inputsOf)) {
    const node = member(config, field)
    if (node === undefined || types.includes(type)) continue
    yield {
      node,
      message: `${field} has no effect with the InputType ${quoted(type)}, but with ${either(types)}`,
    }
  }
}

function* headers(config: ObjectNode): Iterable<Mismatch> {
  const location = member(config, 'CSVHeaderLocation')
  const given = member(config, 'CSVHeaders')
  const isCsv = textOf(member(config, 'InputType')) === 'CSV' && member(config, 'ManifestType') === undefined
  if (isCsv && location === undefined) {
    yield {
      node: config,
      message: 'CSVHeaderLocation is missing: CSV files need to tell where the names of the columns stand',
      hint: 'Add "CSVHeaderLocation": "FIRST_ROW", or "GIVEN" with CSVHeaders.',
    }
  }
  if (location !== undefined && textOf(location) === 'GIVEN' && given === undefined) {
    yield {
      node: location,
      message: 'The headers are to be given, but CSVHeaders is missing',
      hint: 'Add CSVHeaders, a list of the names of the columns, or set "CSVHeaderLocation": "FIRST_ROW".',
    }
  }
  if (given !== undefined && textOf(location) === 'FIRST_ROW') {
    yield {
      node: given,
      message: 'The headers are read from the first row, so CSVHeaders has no effect',
      hint: 'Delete CSVHeaders, or set "CSVHeaderLocation": "GIVEN".',
    }
  }
}

function* wrongPointer(config: ObjectNode): Iterable<Mismatch> {
  const node = member(config, 'ItemsPointer')
  const pointer = textOf(node)
  if (node === undefined || pointer === undefined || holdsSubstitution(pointer)) return
  if (jsonPointer.test(pointer) || isExpression(pointer)) return
  yield {
    node,
    message: `ItemsPointer is ${quoted(pointer)}, but must be a JSON pointer`,
    hint: 'Write the way to the array like /orders/items.',
  }
}

/** RFC 6901. */
const jsonPointer = /^(\/([^~/]|~[01])*)*$/
