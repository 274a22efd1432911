/** What the field table is made of: forms, fields that several objects have, and the making of each. */
import type { Language } from '../model/definition.js'
import type { Field, Form, Group, Shape, ShapeName } from './shape.js'

export const any: Form = { is: 'any' }
export const text: Form = { is: 'text' }
export const boolean: Form = { is: 'boolean' }
export const timestamp: Form = { is: 'timestamp' }
export const payload: Form = { is: 'payload', takes: 'anything' }
export const payloadObject: Form = { is: 'payload', takes: 'object' }
/** The members of an object are items too. */
export const payloadItems: Form = { is: 'payload', takes: 'items' }
export const machine: Form = { is: 'machine' }

export const mostSeconds = 99_999_999
export const mostItems = 100_000_000
export const mostBatchBytes = 262_144

export const whole = (min: number, max: number): Form => ({ is: 'number', whole: true, min, max })
export const decimal = (min: number, max: number): Form => ({ is: 'number', whole: false, min, max })
export const oneOf = (...names: string[]): Form => ({ is: 'one-of', names })
export const listOf = (of: Form, atLeast = 0): Form => ({ is: 'list', of, atLeast })
export const record = (shape: ShapeName): Form => ({ is: 'record', shape })

export type PathOptions = { reference?: boolean; nullable?: boolean; context?: boolean; intrinsic?: boolean }
export const path = ({
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
export const valuePath = path({ reference: true })
/** The number fields of Map states do not take the context object. */
export const inputPath = path({ reference: true, context: false })

export type FieldOptions = { required?: boolean; only?: Language; computable?: boolean }
export const field = (
  name: string,
  form: Form,
  { required = false, only, computable = false }: FieldOptions = {},
): Field => ({ name, form, required, only, computable })

export const group = (
  need: Group['need'],
  purpose: string,
  fields: readonly string[],
  only?: Language,
): Group => ({
  need,
  purpose,
  fields,
  names: new Set(fields),
  only,
})

export const shape = (name: string, fields: readonly Field[], groups: readonly Group[] = []): Shape => ({
  name,
  fields: new Map(fields.map((each) => [each.name, each])),
  groups,
  awsCode: 'SCHEMA_VALIDATION_FAILED',
})

export const jsonPath = { only: 'JSONPath' } as const
export const jsonata = { only: 'JSONata' } as const
export const computable = { computable: true } as const
export const required = { required: true } as const

export const everyState = [
  field('Type', any),
  field('Comment', text),
  field('QueryLanguage', oneOf('JSONPath', 'JSONata')),
]
export const transition = [field('Next', text), field('End', boolean)]
export const inputAndOutput = [
  field('InputPath', path({ nullable: true }), jsonPath),
  field('OutputPath', path({ nullable: true }), jsonPath),
  field('Output', payload, jsonata),
]
export const assign = field('Assign', payloadObject)
export const resultPath = field(
  'ResultPath',
  path({ reference: true, nullable: true, context: false }),
  jsonPath,
)
export const parameters = field('Parameters', payload, jsonPath)
export const argumentsField = field('Arguments', payload, jsonata)
export const resultSelector = field('ResultSelector', payloadObject, jsonPath)
export const errorHandling = [
  field('Retry', listOf(record('retrier'))),
  field('Catch', listOf(record('catcher'))),
]
export const machineBody = [
  field('Comment', text),
  field('StartAt', text, required),
  field('States', { is: 'object' }, required),
]

/** A number, and beside it the JSONPath field that reads it from the input. */
export const numberOrPath = (name: string, form: Form, from: Form): readonly Field[] => [
  field(name, form, computable),
  field(`${name}Path`, from, jsonPath),
]
export const notBoth = (name: string): Group => group('at most one', name, [name, `${name}Path`])
