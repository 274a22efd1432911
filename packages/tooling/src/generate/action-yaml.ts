import type { Definition, Input } from '@aws-delivery-actions/host'
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
    inputs: mapValues(inputs, ({ required, default: given, githubDefault, ...input }) => ({
      description: description(input),
      ...(required ? { required: true } : {}),
      ...defaultOf(githubDefault ?? given),
    })),
    outputs: mapValues(outputs, ({ describe, type }) => ({
      description: type === 'list' || type === 'json' ? `${describe} (JSON)` : describe,
    })),
    runs: { using: 'node24', main, ...(post ? { post: main, 'post-if': 'always()' } : {}) },
  }
  return notice + further + stringify(document, { lineWidth: 110, defaultStringType: 'PLAIN' })
}

function description({
  describe,
  choices,
  modes,
  fallback,
}: Pick<Input<unknown>, 'describe' | 'choices' | 'modes' | 'fallback'>): string {
  return [
    describe,
    ...(choices === undefined ? [] : [`: ${Object.keys(choices).join(', ')}`]),
    ...(modes === undefined ? [] : [` (mode ${modes.join(', ')})`]),
    ...(fallback === undefined ? [] : [`. Default: ${fallback}`]),
  ].join('')
}

/** The runner takes every default for a text. */
function defaultOf(text: string | undefined): { default?: string } {
  return text === undefined ? {} : { default: text }
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
