/** `node node-peer.js FOLDER NAME`: one of the linters from npm. FOLDER has them in its node_modules. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { answer, type Judge } from './verdicts.js'

const [folder = '', name = ''] = process.argv.slice(2)
const load = createRequire(join(folder, 'package.json'))

const judges: Readonly<Record<string, () => Judge>> = {
  'asl-validator': aslValidator,
  '@wmfs/statelint': wmfsStatelint,
  'amazon-states-language-service': languageService,
}

await answer(judges[name]?.() ?? (() => Promise.reject(new Error(`no such linter: ${name}`))))

function aslValidator(): Judge {
  const validate: (definition: unknown) => { isValid: boolean } = load('asl-validator')
  return (text) => refusesBrokenJson(text, (definition) => !validate(definition).isValid)
}

function wmfsStatelint(): Judge {
  const { StateLint }: { StateLint: new () => { validate(definition: unknown): unknown[] } } =
    load('@wmfs/statelint')
  const linter = new StateLint()
  return (text) => refusesBrokenJson(text, (definition) => linter.validate(definition).length > 0)
}

type LanguageService = {
  parseJSONDocument(document: object): object
  doValidation(document: object, json: object): Promise<readonly { severity?: number }[]>
}

/** Its warnings are not counted. */
function languageService(): Judge {
  const { getLanguageService }: { getLanguageService(options: object): LanguageService } = load(
    'amazon-states-language-service',
  )
  const { TextDocument }: { TextDocument: { create(...args: unknown[]): object } } = load(
    'vscode-languageserver-textdocument',
  )
  const service = getLanguageService({})
  return async (text) => {
    const document = TextDocument.create('file:///definition.asl.json', 'asl', 1, text)
    const found = await service.doValidation(document, service.parseJSONDocument(document))
    return found.some(({ severity }) => severity === 1)
  }
}

/** What is not JSON is refused, and said so, by the commands of these packages. */
function refusesBrokenJson(text: string, judge: (definition: unknown) => boolean): boolean {
  let definition: unknown
  try {
    definition = JSON.parse(text)
  } catch {
    return true
  }
  return judge(definition)
}
