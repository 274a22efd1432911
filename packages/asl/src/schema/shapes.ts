/**
 * The field table: every object of the language, its fields, and what each may hold. This is the page to extend
 * when the language gains a field; the generic rules read it and need no change.
 */
import type { Language } from '../model/definition.js'
import type { Field, Form, Group, Shape, ShapeName } from './shape.js'

const any: Form = { is: 'any' }
const text: Form = { is: 'text' }
const boolean: Form = { is: 'boolean' }
const timestamp: Form = { is: 'timestamp' }
const payload: Form = { is: 'payload', takes: 'anything' }
const payloadObject: Form = { is: 'payload', takes: 'object' }
/** The members of an object are items too. */
const payloadItems: Form = { is: 'payload', takes: 'items' }
const machine: Form = { is: 'machine' }

const mostSeconds = 99_999_999
const mostItems = 100_000_000
const mostBatchBytes = 262_144

const whole = (min: number, max: number): Form => ({ is: 'number', whole: true, min, max })
const decimal = (min: number, max: number): Form => ({ is: 'number', whole: false, min, max })
const oneOf = (...names: string[]): Form => ({ is: 'one-of', names })
const listOf = (of: Form, atLeast = 0): Form => ({ is: 'list', of, atLeast })
const record = (shape: ShapeName): Form => ({ is: 'record', shape })

type PathOptions = { reference?: boolean; nullable?: boolean; context?: boolean; intrinsic?: boolean }
const path = ({
  reference = false,
  nullable = false,
  context = true,
  intrinsic = false,
}: PathOptions = {}): Form => ({
  is: 'path',
  reference,
  nullable,
  context,
  intrinsic,
})
const valuePath = path({ reference: true })
/** The number fields of Map states do not take the context object. */
const inputPath = path({ reference: true, context: false })

type FieldOptions = { required?: boolean; only?: Language; computable?: boolean }
const field = (
  name: string,
  form: Form,
  { required = false, only, computable = false }: FieldOptions = {},
): Field => ({ name, form, required, only, computable })

const group = (need: Group['need'], purpose: string, fields: readonly string[], only?: Language): Group => ({
  need,
  purpose,
  fields,
  names: new Set(fields),
  only,
})

const shape = (name: string, fields: readonly Field[], groups: readonly Group[] = []): Shape => ({
  name,
  fields: new Map(fields.map((each) => [each.name, each])),
  groups,
  awsCode: 'SCHEMA_VALIDATION_FAILED',
})

const jsonPath = { only: 'JSONPath' } as const
const jsonata = { only: 'JSONata' } as const
const computable = { computable: true } as const
const required = { required: true } as const

const everyState = [
  field('Type', any),
  field('Comment', text),
  field('QueryLanguage', oneOf('JSONPath', 'JSONata')),
]
const transition = [field('Next', text), field('End', boolean)]
const inputAndOutput = [
  field('InputPath', path({ nullable: true }), jsonPath),
  field('OutputPath', path({ nullable: true }), jsonPath),
  field('Output', payload, jsonata),
]
const assign = field('Assign', payloadObject)
const resultPath = field('ResultPath', path({ reference: true, nullable: true, context: false }), jsonPath)
const parameters = field('Parameters', payload, jsonPath)
const argumentsField = field('Arguments', payload, jsonata)
const resultSelector = field('ResultSelector', payloadObject, jsonPath)
const errorHandling = [field('Retry', listOf(record('retrier'))), field('Catch', listOf(record('catcher')))]
const machineBody = [
  field('Comment', text),
  field('StartAt', text, required),
  field('States', { is: 'object' }, required),
]

/** A number, and beside it the JSONPath field that reads it from the input. */
const numberOrPath = (name: string, form: Form, from: Form): readonly Field[] => [
  field(name, form, computable),
  field(`${name}Path`, from, jsonPath),
]
const notBoth = (name: string): Group => group('at most one', name, [name, `${name}Path`])

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

export const shapes: Readonly<Record<ShapeName, Shape>> = {
  machine: shape('a state machine', [
    ...machineBody,
    field('QueryLanguage', oneOf('JSONPath', 'JSONata')),
    field('Version', text),
    field('TimeoutSeconds', whole(1, mostSeconds), computable),
  ]),
  branch: shape('a branch', machineBody),
  processor: shape('an item processor', [
    ...machineBody,
    field('ProcessorConfig', record('processor-config')),
  ]),
  'processor-config': shape('a ProcessorConfig', [
    field('Mode', oneOf('INLINE', 'DISTRIBUTED')),
    field('ExecutionType', oneOf('STANDARD', 'EXPRESS')),
  ]),
  task: shape(
    'a Task state',
    [
      ...everyState,
      ...transition,
      ...inputAndOutput,
      field('Resource', text, required),
      parameters,
      argumentsField,
      resultSelector,
      resultPath,
      assign,
      ...errorHandling,
      ...numberOrPath('TimeoutSeconds', whole(1, mostSeconds), valuePath),
      ...numberOrPath('HeartbeatSeconds', whole(1, mostSeconds), valuePath),
      field('Credentials', record('credentials'), computable),
    ],
    [notBoth('TimeoutSeconds'), notBoth('HeartbeatSeconds')],
  ),
  pass: shape('a Pass state', [
    ...everyState,
    ...transition,
    ...inputAndOutput,
    field('Result', any, jsonPath),
    parameters,
    resultPath,
    assign,
  ]),
  choice: shape('a Choice state', [
    ...everyState,
    ...inputAndOutput,
    assign,
    field('Choices', listOf(record('choice-rule'), 1), required),
    field('Default', text),
  ]),
  wait: shape(
    'a Wait state',
    [
      ...everyState,
      ...transition,
      ...inputAndOutput,
      assign,
      ...numberOrPath('Seconds', whole(0, mostSeconds), valuePath),
      field('Timestamp', timestamp, computable),
      field('TimestampPath', valuePath, jsonPath),
    ],
    [group('exactly one', 'duration', ['Seconds', 'SecondsPath', 'Timestamp', 'TimestampPath'])],
  ),
  succeed: shape('a Succeed state', [...everyState, ...inputAndOutput]),
  fail: shape(
    'a Fail state',
    [
      ...everyState,
      field('Error', text, computable),
      field('Cause', text, computable),
      field('ErrorPath', path({ intrinsic: true }), jsonPath),
      field('CausePath', path({ intrinsic: true }), jsonPath),
    ],
    [
      group('at most one', 'error', ['Error', 'ErrorPath']),
      group('at most one', 'cause', ['Cause', 'CausePath']),
    ],
  ),
  parallel: shape('a Parallel state', [
    ...everyState,
    ...transition,
    ...inputAndOutput,
    field('Branches', listOf(machine, 1), required),
    parameters,
    argumentsField,
    resultSelector,
    resultPath,
    assign,
    ...errorHandling,
  ]),
  map: shape(
    'a Map state',
    [
      ...everyState,
      ...transition,
      ...inputAndOutput,
      field('ItemProcessor', machine),
      field('Iterator', machine),
      field('ItemsPath', path({ intrinsic: true }), jsonPath),
      field('Items', payloadItems, { ...jsonata, ...computable }),
      field('ItemSelector', payload),
      parameters,
      field('ItemReader', record('item-reader')),
      field('ItemBatcher', record('item-batcher')),
      field('ResultWriter', record('result-writer')),
      ...numberOrPath('MaxConcurrency', whole(0, mostItems), inputPath),
      ...numberOrPath('ToleratedFailureCount', whole(0, mostItems), inputPath),
      ...numberOrPath('ToleratedFailurePercentage', decimal(0, 100), inputPath),
      field('Label', text),
      resultSelector,
      resultPath,
      assign,
      ...errorHandling,
    ],
    [
      group('exactly one', 'item processor', ['ItemProcessor', 'Iterator']),
      group('at most one', 'item', ['ItemSelector', 'Parameters']),
      notBoth('MaxConcurrency'),
      notBoth('ToleratedFailureCount'),
      notBoth('ToleratedFailurePercentage'),
    ],
  ),
  retrier: shape('a retrier', [
    field('Comment', text),
    field('ErrorEquals', listOf(text, 1), required),
    field('IntervalSeconds', whole(1, mostSeconds)),
    field('MaxAttempts', whole(0, mostSeconds)),
    field('BackoffRate', decimal(1, Number.POSITIVE_INFINITY)),
    field('MaxDelaySeconds', whole(1, 31_622_400)),
    field('JitterStrategy', oneOf('FULL', 'NONE')),
  ]),
  catcher: shape('a catcher', [
    field('Comment', text),
    field('ErrorEquals', listOf(text, 1), required),
    field('Next', text, required),
    resultPath,
    field('Output', payload, jsonata),
    assign,
  ]),
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
  'item-reader': shape('an ItemReader', [
    field('Resource', text, required),
    field('ReaderConfig', record('reader-config')),
    field('Parameters', payloadObject, jsonPath),
    field('Arguments', payload, jsonata),
  ]),
  'reader-config': shape(
    'a ReaderConfig',
    [
      field('InputType', oneOf('CSV', 'JSON', 'JSONL', 'MANIFEST', 'PARQUET')),
      field('Transformation', oneOf('NONE', 'LOAD_AND_FLATTEN')),
      field('ManifestType', oneOf('ATHENA_DATA', 'S3_INVENTORY')),
      field('CSVHeaderLocation', oneOf('FIRST_ROW', 'GIVEN')),
      field('CSVHeaders', listOf(text)),
      field('CSVDelimiter', oneOf('COMMA', 'PIPE', 'SEMICOLON', 'SPACE', 'TAB')),
      field('ItemsPointer', text),
      ...numberOrPath('MaxItems', whole(0, mostItems), inputPath),
    ],
    [notBoth('MaxItems')],
  ),
  'item-batcher': shape(
    'an ItemBatcher',
    [
      field('BatchInput', payload),
      ...numberOrPath('MaxItemsPerBatch', whole(1, mostItems), inputPath),
      ...numberOrPath('MaxInputBytesPerBatch', whole(1, mostBatchBytes), inputPath),
    ],
    [
      notBoth('MaxItemsPerBatch'),
      notBoth('MaxInputBytesPerBatch'),
      group('at least one', 'limit', [
        'MaxItemsPerBatch',
        'MaxItemsPerBatchPath',
        'MaxInputBytesPerBatch',
        'MaxInputBytesPerBatchPath',
      ]),
    ],
  ),
  'result-writer': shape(
    'a ResultWriter',
    [
      field('Resource', text),
      field('WriterConfig', record('writer-config')),
      field('Parameters', payloadObject, jsonPath),
      field('Arguments', payload, jsonata),
    ],
    [group('at least one', 'target', ['Resource', 'WriterConfig'])],
  ),
  'writer-config': shape('a WriterConfig', [
    field('OutputType', oneOf('JSON', 'JSONL')),
    field('Transformation', oneOf('NONE', 'COMPACT', 'FLATTEN')),
  ]),
  credentials: shape(
    'Credentials',
    [field('RoleArn', text, computable), field('RoleArn.$', path({ intrinsic: true }), jsonPath)],
    [group('exactly one', 'role', ['RoleArn', 'RoleArn.$'])],
  ),
}
