/** JSON documents that may be printed on stdout, where a GitHub runner reads along. */

/**
 * The runner takes `##[` for a command wherever it stands. In JSON it stands in strings only, which can be written
 * another way without being others.
 */
export function document(value: unknown, indent?: number): string {
  return `${JSON.stringify(value, null, indent).replaceAll('##[', '#\\u0023[')}\n`
}
