/** SARIF 2.1.0, in the form that GitHub's code scanning reads. */
import { createHash } from 'node:crypto'
import { visible } from './escape.js'
import { document as jsonDocument } from './json.js'
import { lineHashes } from './line-hashes.js'

/** What GitHub takes in one run; of more than `shown` it shows the most severe. */
export const codeScanningLimits = { results: 25_000, shown: 5_000 } as const

export type SarifLevel = 'error' | 'warning' | 'note'

export type SarifReport = {
  readonly tool: { readonly name: string; readonly version: string }
  /** Those of the results at least. */
  readonly rules: readonly SarifRule[]
  /** At most as many as `codeScanningLimits.results`, or GitHub refuses the file. */
  readonly results: readonly SarifResult[]
  /** The text of a file, where it is known. */
  readonly textOf: (file: string) => string | undefined
  /** What a reader should know of the run itself, such as what was left out. */
  readonly notices?: readonly string[]
}

export type SarifRule = {
  readonly id: string
  readonly level: SarifLevel
  /** One sentence. */
  readonly title: string
  /** One paragraph. */
  readonly description: string
  /** What to do about it, as plain text and as Markdown. */
  readonly help: { readonly text: string; readonly markdown: string }
  readonly helpUri: string
  readonly tags: readonly string[]
  readonly properties?: Readonly<Record<string, unknown>>
}

export type SarifResult = {
  readonly rule: string
  readonly level: SarifLevel
  readonly message: string
  /** Relative to the root of the source, with `/`; or absolute. */
  readonly file: string
  readonly region: SarifRegion
  /** The place in the file's own terms, such as a state. */
  readonly logical?: { readonly name: string; readonly kind: string } | undefined
  /** What stays the same when the lines move: equal ones in a file are counted. */
  readonly identity: readonly string[]
  readonly properties?: Readonly<Record<string, unknown>>
}

/** 1-based; columns count UTF-16 units; the end is the first place after the region. */
export type SarifRegion = {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

export function sarif({ tool, rules, results, textOf, notices = [] }: SarifReport): string {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const fingerprints = fingerprintsOf(tool.name, results, textOf)
  return jsonDocument(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { ...tool, rules: rules.map(descriptor) } },
          invocations: [
            {
              executionSuccessful: true,
              ...(notices.length === 0 ? {} : { toolExecutionNotifications: notices.map(notification) }),
            },
          ],
          columnKind: 'utf16CodeUnits',
          originalUriBaseIds: {
            [sourceRoot]: { description: { text: 'The root of the checked-out source' } },
          },
          results: results.map((result, index) => ({
            ruleId: result.rule,
            ruleIndex: indexes.get(result.rule) ?? -1,
            level: result.level,
            message: { text: messageText(result.message) },
            locations: [locationOf(result)],
            partialFingerprints: fingerprints[index] ?? {},
            ...(result.properties === undefined ? {} : { properties: result.properties }),
          })),
        },
      ],
    },
    2,
  )
}

const sourceRoot = '%SRCROOT%'

/** Which no URI can hold. */
const loneSurrogates = /[\ud800-\udfff]/gu

function descriptor({ id, level, title, description, help, helpUri, tags, properties }: SarifRule): object {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: description },
    help,
    helpUri,
    defaultConfiguration: { level },
    properties: {
      ...properties,
      tags,
      precision: 'high',
      'problem.severity': level === 'note' ? 'recommendation' : level,
    },
  }
}

function notification(text: string): object {
  return { level: 'warning', message: { text: messageText(text) } }
}

function locationOf({ file, region, logical }: SarifResult): object {
  return {
    physicalLocation: { artifactLocation: artifactOf(file), region },
    ...(logical === undefined
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: visible(logical.name), kind: logical.kind }] }),
  }
}

/** Every character of a name that has a meaning in a URI is encoded: a name is never a scheme, a query or a way up. */
function artifactOf(file: string): object {
  const windows = /^[A-Za-z]:\//.test(file)
  const absolute = windows || file.startsWith('/')
  const uri = file.replace(loneSurrogates, '\ufffd').split('/').map(encodeURIComponent).join('/')
  if (absolute) return { uri: `file://${windows ? '/' : ''}${uri}` }
  return { uri, uriBaseId: sourceRoot }
}

/** A reader makes a link of `[text](target)`, unless the bracket is escaped. */
function messageText(text: string): string {
  return visible(text).replaceAll('](', '\\](')
}

type Fingerprints = Readonly<Record<string, string>>

function fingerprintsOf(
  tool: string,
  results: readonly SarifResult[],
  textOf: SarifReport['textOf'],
): readonly Fingerprints[] {
  const hashes = lineHashesOf(results, textOf)
  const seen = new Map<string, number>()
  return results.map(({ rule, file, region, identity }) => {
    const digest = digestOf([rule, ...identity])
    const key = `${file}\0${digest}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    // Code scanning tells results apart by this one: where no text is known, the identity stands in.
    const line = hashes.get(file)?.get(region.startLine) ?? `${digest.slice(0, 16)}:${count}`
    return { [`${tool}/v1`]: `${digest}:${count}`, primaryLocationLineHash: line }
  })
}

function digestOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

function lineHashesOf(
  results: readonly SarifResult[],
  textOf: SarifReport['textOf'],
): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const lines = new Map<string, Set<number>>()
  for (const { file, region } of results) {
    const wanted = lines.get(file) ?? new Set()
    lines.set(file, wanted.add(region.startLine))
  }
  return new Map(
    [...lines].flatMap(([file, wanted]) => {
      const text = textOf(file)
      return text === undefined ? [] : [[file, lineHashes(text, wanted)] as const]
    }),
  )
}
