/** The sections of an action's README that its definition knows better. */
import { type Definition, exitCodeMeanings } from '@aws-delivery-actions/host'
import { markdown } from '@aws-delivery-actions/report'

const sections: Readonly<Record<string, (definition: Definition) => string>> = {
  inputs: inputsSection,
  outputs: outputsSection,
  'exit-codes': exitCodesSection,
  permissions: permissionsSection,
}

/**
 * The README with its generated sections renewed.
 *
 * @throws {Error} when a section's markers are missing.
 */
export function readmeSections(readme: string, definition: Definition): string {
  return Object.entries(sections).reduce((page, [name, write]) => {
    const [open, close] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`]
    const start = page.indexOf(open)
    const end = page.indexOf(close)
    if (start < 0 || end < start)
      throw new Error(`README of ${definition.name}: ${open} … ${close} is missing`)
    return `${page.slice(0, start + open.length)}\n${write(definition)}\n${page.slice(end)}`
  }, readme)
}

function inputsSection({ inputs }: Definition): string {
  const shown = Object.entries(inputs).filter(([, input]) => !input.hidden)
  const rows = shown.map(
    ([name, { describe, choices, type, required, default: given, fallback = given, example, modes }]) => [
      `\`${name}\`${required ? ' (required)' : ''}`,
      [
        describe,
        ...Object.entries(choices ?? {}).map(([choice, meaning]) => `\`${choice}\`: ${meaning}`),
        ...(modes === undefined ? [] : [`Mode: ${modes.join(', ')}`]),
        ...(example === undefined ? [] : [`Example: ${inline(example)}`]),
      ].join('<br>'),
      type,
      fallback === undefined ? '' : inline(fallback),
    ],
  )
  return markdown.table(['Input', 'What it is', 'Type', 'Default'], rows)
}

function outputsSection({ outputs, openOutputs }: Definition): string {
  const rows = Object.entries(outputs).map(([name, { describe, type }]) => [`\`${name}\``, describe, type])
  const open = openOutputs === undefined ? '' : `\n\n${openOutputs.describe}`
  return markdown.table(['Output', 'What it is', 'Type'], rows) + open
}

function exitCodesSection({ failure }: Definition): string {
  const rows = exitCodeMeanings(failure).map(([code, meaning]) => [String(code), meaning])
  return markdown.table(['Exit code', 'Meaning'], rows)
}

function permissionsSection({ name, permissions }: Definition): string {
  if (permissions.length === 0) return 'None: it calls no AWS service.'
  const rows = permissions.map(({ action, resource, why, optional }) => [
    `\`${action}\``,
    `\`${resource}\``,
    optional ? `${why} (optional)` : why,
  ])
  const table = markdown.table(['Action', 'Resource', 'What for'], rows)
  return `${table}\n\n\`node dist/${name}/index.js --iam-policy\` prints them as a policy.`
}

function inline(text: string): string {
  return markdown.code(text.replaceAll('\n', ', '))
}
