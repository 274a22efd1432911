/**
 * The rules of meaning on a collection of real definitions, if one lies beside the repository: what AWS accepts gives
 * no error, and every warning has been read. `meaning-corpus.yaml` says how many of each were found right, and why.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { documentedRules, type Finding, lintTree, readTree, sourceText } from '../src/index.js'

type Reviewed = Readonly<Record<string, { readonly warnings: number; readonly why: string }>>

const corpus = fileURLToPath(new URL('../../../../shared/corpora/asl/', import.meta.url))
const reviewed: Reviewed = parse(readFileSync(new URL('meaning-corpus.yaml', import.meta.url), 'utf8'))
const isThere = existsSync(`${corpus}index.tsv`)
if (!isThere) process.stdout.write('skipped: no corpus of definitions beside the repository\n')
const whenThere = isThere ? test : test.skip

const folder = new URL('meaning/', import.meta.url)
const ofMeaning = new Set(
  readdirSync(folder).flatMap((file) =>
    (
      parse(readFileSync(new URL(file, folder), 'utf8'), { merge: true }) as readonly {
        readonly rule: string
      }[]
    ).map(({ rule }) => rule),
  ),
)

whenThere(
  'what AWS accepts gives no error, and the warnings that were read',
  async () => {
    const rules = (await documentedRules()).filter(({ id }) => ofMeaning.has(id))
    const paths = readFileSync(`${corpus}index.tsv`, 'utf8')
      .trim()
      .split('\n')
      .map((row) => row.split('\t'))
      .filter(([path = '', set, label = '']) => {
        return (
          ['accepted', 'valid', 'clean'].includes(label) && set !== 'embedded' && /\.(json|ya?ml)$/.test(path)
        )
      })
      .map(([path = '']) => path)
    const warnings: Record<string, number> = {}
    const errors: Finding[] = []
    for (const path of paths) {
      const text = readFileSync(`${corpus}${path}`, 'utf8')
      const { findings } = await lintTree(await readTree(path, text), sourceText(text), 'standard', rules)
      errors.push(...findings.filter(({ severity }) => severity === 'error'))
      for (const { rule, severity } of findings) {
        if (severity === 'warning') warnings[rule] = (warnings[rule] ?? 0) + 1
      }
    }
    process.stdout.write(`${paths.length} definitions, ${rules.length} rules of meaning\n`)
    expect(errors).toEqual([])
    expect(warnings).toEqual(
      Object.fromEntries(Object.entries(reviewed).map(([rule, each]) => [rule, each.warnings])),
    )
  },
  60_000,
)
