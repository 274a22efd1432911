/** How much of a text is read. */

export type Limits = {
  readonly deepest: number
  /** In UTF-16 units. */
  readonly longest: number
}

/**
 * The parsers are recursive and give way between 2,000 and 5,000 levels. A tree takes up to a hundred times the
 * memory of its text; AWS takes 1 MiB, which leaves room for generous indentation.
 */
export const limits: Limits = { deepest: 500, longest: 8 * 1024 * 1024 }

/** YAML is read more slowly, and into twice the memory. */
export const yamlLimits: Limits = { ...limits, longest: 4 * 1024 * 1024 }

/** Only the definitions in it become trees. */
export const longestTerraform = 16 * 1024 * 1024

/** Of one kind. More of them help no one, and there could be millions. */
export const mostProblems = 20_000

export function tooLong(text: string, longest: number): string | undefined {
  if (text.length <= longest) return undefined
  return `The text has ${text.length} characters, more than the ${longest} that are read`
}

export function tooDeep(deepest: number): string {
  return `Objects and arrays are nested deeper than ${deepest} levels`
}
