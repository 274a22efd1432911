/** Readers of reports that are as strict as those who take them. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { validateXML } from 'xmllint-wasm'

const require = createRequire(import.meta.url)
const junitSchema = readFileSync(
  require.resolve('jest-junit-reporter/src/__tests__/fixtures/junit.xsd'),
  'utf8',
)
const validSarif = sarifValidator()

/** What is wrong with a JUnit report; nothing when it is valid. */
export async function junitProblems(xml: string): Promise<readonly string[]> {
  const report = { fileName: 'report.xml', contents: xml }
  const { errors } = await validateXML({ xml: [report], schema: [junitSchema], maxMemoryPages: 4096 })
  return errors.map(({ message }) => message)
}

export function sarifProblems(document: unknown): readonly unknown[] {
  return validSarif(document) ? [] : (validSarif.errors ?? [])
}

type Validator = ((document: unknown) => boolean) & { readonly errors?: readonly unknown[] | null }

function sarifValidator(): Validator {
  const Ajv = require('ajv-draft-04')
  const ajv = new Ajv({ strict: false, unicodeRegExp: false })
  require('ajv-formats')(ajv)
  return ajv.compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'))
}
