import type { Definition } from '@aws-delivery-actions/host'
import { stringify } from 'yaml'

const notice = '# Written from src/definition.ts by `npm run generate`. Change it there.\n'

/** Says which outputs there are beside the declared ones, for whoever checks a workflow by this file. */
export const furtherOutputs = '# Further outputs match '

/** The `action.yml` that GitHub reads. */
export function actionYaml(definition: Definition): string {
  const { name, purpose, branding, inputs, outputs, openOutputs, post } = definition
  const further = openOutputs === undefined ? '' : `${furtherOutputs}${openOutputs.pattern.source}\n`
  const main = `../../dist/${name}/index.js`
  const document = {
    name,
    description: purpose,
    branding,
    inputs: mapValues(inputs, ({ describe, choices, required, default: fallback, githubDefault, modes }) => ({
      description: description(describe, choices, modes),
      ...(required ? { required: true } : {}),
      ...defaultOf(githubDefault ?? fallback),
    })),
    outputs: mapValues(outputs, ({ describe, type }) => ({
      description: type === 'list' || type === 'json' ? `${describe} (JSON)` : describe,
    })),
    runs: { using: 'node24', main, ...(post ? { post: main, 'post-if': 'always()' } : {}) },
  }
  return notice + further + stringify(document, { lineWidth: 110, defaultStringType: 'PLAIN' })
}

function description(
  describe: string,
  choices: Readonly<Record<string, string>> | undefined,
  modes: readonly string[] | undefined,
): string {
  return [
    describe,
    ...(choices === undefined ? [] : [`: ${Object.keys(choices).join(', ')}`]),
    ...(modes === undefined ? [] : [` (mode ${modes.join(', ')})`]),
  ].join('')
}

/** The runner takes every default for a text. */
function defaultOf(text: string | undefined): { default?: string } {
  return text === undefined ? {} : { default: text }
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
