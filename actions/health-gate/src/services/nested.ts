/** What a template deploys that stands elsewhere: nested stacks, applications, what a macro makes. */
import { dirname, join } from 'node:path/posix'
import { isRecord, textIn, type UnknownRecord } from '../source/record.js'

export type Nested = {
  /** `Network (AWS::CloudFormation::Stack)` */
  readonly name: string
  /** Where its template lies, as the template that names it is written; nothing where it is not a local file. */
  readonly file: string | undefined
}

const nestingTypes = [
  'AWS::CloudFormation::Stack',
  'AWS::CloudFormation::StackSet',
  'AWS::Serverless::Application',
]

/** What these make of a template follows from the types that are written there. */
const plainTransforms = /^AWS::(Serverless-|LanguageExtensions$|CodeDeployBlueGreen$)/

export function nestedIn(document: unknown, file: string): readonly Nested[] {
  if (!isRecord(document) || !isRecord(document.Resources)) return []
  const stacks = Object.entries(document.Resources).flatMap(([name, resource]) =>
    isRecord(resource) ? stackIn(name, resource, file) : [],
  )
  return [...stacks, ...macrosIn(document.Transform)]
}

function stackIn(name: string, resource: UnknownRecord, file: string): readonly Nested[] {
  const type = textIn(resource, 'Type')
  if (type === undefined || !nestingTypes.includes(type)) return []
  const properties = isRecord(resource.Properties) ? resource.Properties : {}
  const metadata = isRecord(resource.Metadata) ? resource.Metadata : {}
  // The CDK writes an address of S3, and beside it the file that it uploads.
  const written = [metadata['aws:asset:path'], properties.TemplateURL, properties.Location].find(isLocal)
  return [
    { name: `${name} (${type})`, file: written === undefined ? undefined : join(dirname(file), written) },
  ]
}

function isLocal(value: unknown): value is string {
  return typeof value === 'string' && !/^\w+:\/\//.test(value)
}

function macrosIn(transform: unknown): readonly Nested[] {
  const given: readonly unknown[] = Array.isArray(transform) ? transform : [transform]
  return given
    .map((macro) => (isRecord(macro) ? textIn(macro, 'Name') : macro))
    .filter((macro) => typeof macro === 'string')
    .filter((macro) => !plainTransforms.test(macro))
    .map((macro) => ({ name: `the macro ${macro}`, file: undefined }))
}
