/**
 * The partitions and their Regions, copied from the installed AWS SDK. The SDK keeps the list in a file that its
 * exports map hides, its public `partition()` guesses by pattern, and the file must not weigh on a start.
 * `npm run generate` renews the copy after the SDK was raised.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

type SdkPartition = {
  readonly id: string
  readonly regionRegex: string
  readonly outputs: { readonly dnsSuffix: string }
  readonly regions: object
}

/** Text of a TypeScript module that exports `partitions`. */
export function partitionsModule(): string {
  return [
    '/** Copied from the AWS SDK by `npm run generate`. Do not edit. */\n',
    'export type Partition = {\n',
    '  readonly dnsSuffix: string\n',
    '  readonly regionPattern: RegExp\n',
    '  readonly regions: readonly string[]\n',
    '}\n\n',
    '// biome-ignore format: made by machine\n',
    'export const partitions: Readonly<Record<string, Partition>> = {\n',
    ...sdkPartitions().flatMap(entry),
    '}\n',
  ].join('')
}

/** Text of a TypeScript module that exports the names of all Regions. */
export function regionsModule(): string {
  return [
    '/** The Regions of all partitions, copied from the AWS SDK by `npm run generate`. Do not edit. */\n',
    '// biome-ignore format: made by machine\n',
    'export const regions: ReadonlySet<string> = new Set([\n',
    ...sdkPartitions()
      .flatMap(regionsOf)
      .map((name) => `  '${name}',\n`),
    '])\n',
  ].join('')
}

/** `aws-global` and its like stand in the list too, and match no pattern: they are no Regions. */
function regionsOf({ regionRegex, regions }: SdkPartition): string[] {
  return Object.keys(regions).filter((name) => new RegExp(regionRegex).test(name))
}

function entry(partition: SdkPartition): string[] {
  const { id, regionRegex, outputs } = partition
  return [
    `  '${id}': {\n`,
    `    dnsSuffix: '${outputs.dnsSuffix}',\n`,
    `    regionPattern: /${regionRegex.replaceAll('\\-', '-')}/,\n`,
    '    regions: [\n',
    ...regionsOf(partition).map((name) => `      '${name}',\n`),
    '    ],\n',
    '  },\n',
  ]
}

function sdkPartitions(): readonly SdkPartition[] {
  const sdk = dirname(createRequire(import.meta.url).resolve('@aws-sdk/core/package.json'))
  const file = join(sdk, 'dist-es/submodules/client/util-endpoints/lib/aws/partitions.js')
  const [, data] = /^export const partitionsInfo = (\{.*\});\s*$/s.exec(readFileSync(file, 'utf8')) ?? []
  if (data === undefined) throw new Error(`${file} no longer holds the partitions as it used to`)
  return JSON.parse(data).partitions
}
