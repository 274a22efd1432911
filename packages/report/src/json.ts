/** JSON documents that may be printed on stdout, where a GitHub runner reads along. */

export function document(value: unknown, indent?: number): string {
  return `${unread(JSON.stringify(value, null, indent))}\n`
}

/**
 * JSON as a runner does not read it. It takes `##[` for a command wherever it stands; in JSON that is in strings only,
 * which can be written another way without being others.
 */
export function unread(json: string): string {
  return json.replaceAll('##[', '#\\u0023[')
}
