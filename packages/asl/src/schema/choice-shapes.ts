/** The fields of choice rules. */
import type { Field, Form, Shape, ShapeName } from './shape.js'
import {
  any,
  assign,
  boolean,
  computable,
  decimal,
  field,
  group,
  jsonata,
  jsonPath,
  listOf,
  path,
  payload,
  record,
  required,
  shape,
  text,
  timestamp,
} from './shape-parts.js'

const comparisons: Readonly<Record<string, readonly string[]>> = {
  String: ['Equals', 'LessThan', 'GreaterThan', 'LessThanEquals', 'GreaterThanEquals'],
  Numeric: ['Equals', 'LessThan', 'GreaterThan', 'LessThanEquals', 'GreaterThanEquals'],
  Timestamp: ['Equals', 'LessThan', 'GreaterThan', 'LessThanEquals', 'GreaterThanEquals'],
  Boolean: ['Equals'],
}
const comparedForms: Readonly<Record<string, Form>> = {
  String: text,
  Numeric: decimal(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
  Timestamp: timestamp,
  Boolean: boolean,
}
const typeTests = ['IsNull', 'IsPresent', 'IsNumeric', 'IsString', 'IsBoolean', 'IsTimestamp']

const operators: readonly Field[] = [
  ...Object.entries(comparisons).flatMap(([type, suffixes]) =>
    suffixes.flatMap((suffix) => [
      field(`${type}${suffix}`, comparedForms[type] ?? any, jsonPath),
      field(`${type}${suffix}Path`, path(), jsonPath),
    ]),
  ),
  field('StringMatches', text, jsonPath),
  ...typeTests.map((name) => field(name, boolean, jsonPath)),
]
const combinations = [
  field('And', listOf(record('nested-choice-rule'), 1), jsonPath),
  field('Or', listOf(record('nested-choice-rule'), 1), jsonPath),
  field('Not', record('nested-choice-rule'), jsonPath),
]
const comparison = [
  field('Comment', text),
  field('Variable', path(), jsonPath),
  ...operators,
  ...combinations,
]
const oneComparison = group(
  'exactly one',
  'comparison',
  [...operators, ...combinations].map(({ name }) => name),
  'JSONPath',
)

/** The names of fields that combine other rules, and therefore go without `Variable`. */
export const combinationNames: readonly string[] = combinations.map(({ name }) => name)

export const choiceShapes = {
  'choice-rule': shape(
    'a choice rule',
    [
      ...comparison,
      field('Condition', boolean, { ...jsonata, ...required, ...computable }),
      field('Next', text, required),
      field('Output', payload, jsonata),
      assign,
    ],
    [oneComparison],
  ),
  'nested-choice-rule': shape('a nested choice rule', comparison, [oneComparison]),
} satisfies Partial<Readonly<Record<ShapeName, Shape>>>
