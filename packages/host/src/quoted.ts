const longest = 80

/** A text of the user in a message: in quotes, and no longer than a line bears. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text)
}
