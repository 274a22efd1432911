/** Templates of names: `{prefix}-{env}`. Pure. */
import { didYouMean, UserError } from '@aws-delivery-actions/host'

export const placeholders = [
  'prefix',
  'env',
  'scope',
  'region',
  'team',
  'version',
  'account-id',
  'partition',
] as const

export type Placeholder = (typeof placeholders)[number]

/** What is not known is left out. */
export type Fillings = Readonly<Partial<Record<Placeholder, string>>>

/** @throws {UserError} when it holds a placeholder that there is not, or a brace alone. */
export function ensureTemplate(template: string, where: string): void {
  for (const [name] of template.matchAll(/\{[^{}]*\}/g)) {
    const inner = name.slice(1, -1)
    if ((placeholders as readonly string[]).includes(inner)) continue
    throw new UserError(
      `the template has the unknown placeholder ${name}${didYouMean(inner, placeholders)}`,
      {
        where,
        expected: placeholders.map((placeholder) => `{${placeholder}}`).join(', '),
      },
    )
  }
  if (/[{}]/.test(template.replace(/\{[^{}]*\}/g, ''))) {
    throw new UserError('the template has a brace that stands alone', {
      where,
      expected: 'placeholders such as {env}',
    })
  }
}

/** The text, or the placeholder for which nothing is known. */
export function fill(template: string, fillings: Fillings): { text: string } | { missing: Placeholder } {
  let missing: Placeholder | undefined
  const text = template.replace(/\{([^{}]*)\}/g, (_, name: Placeholder) => {
    const filling = fillings[name]
    if (filling === undefined) missing ??= name
    return filling ?? ''
  })
  return missing === undefined ? { text } : { missing }
}

export function holds(template: string, placeholder: Placeholder): boolean {
  return template.includes(`{${placeholder}}`)
}
