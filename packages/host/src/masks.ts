/** Secrets that must not be seen, replaced wherever the host writes for people. */
import { markdown, mermaid, visible } from '@aws-delivery-actions/report'

export type Masks = {
  add(secret: string): void
  /** The text with every known secret as `***`, in whatever notation it stands. */
  apply(text: string): string
}

const shortestLine = 4

/** @param tellRunner Told of each new secret, so that the runner masks what others print too. */
export function createMasks(tellRunner: (secret: string) => void = () => {}): Masks {
  const secrets = new Set<string>()
  const forms = new Set<string>()
  let longestFirst: readonly string[] = []
  return {
    add(secret) {
      if (secret.trim() === '' || secrets.has(secret)) return
      secrets.add(secret)
      tellRunner(secret)
      // A secret of several lines is printed line by line. Short lines would mask what is none.
      const lines = secret.split(/\r?\n/).filter((line) => line.trim().length >= shortestLine)
      for (const part of new Set([secret, ...lines])) {
        for (const form of formsOf(part)) forms.add(form)
      }
      longestFirst = []
    },
    apply(text) {
      if (longestFirst.length < forms.size) longestFirst = [...forms].sort((a, b) => b.length - a.length)
      return longestFirst.reduce((masked, form) => masked.replaceAll(form, '***'), text)
    },
  }
}

/** As it stands, in JSON, in JSON inside of JSON, and each of these in every place that text is escaped for. */
function* formsOf(secret: string): Iterable<string> {
  const inJson = escapedJson(secret)
  for (const written of new Set([secret, inJson, escapedJson(inJson)])) {
    const escaped = [written, visible(written), markdown.text(written)]
    yield* escaped
    // In a table, where code cannot hold a bare pipe.
    for (const form of escaped) yield form.replaceAll(/(?<!\\)\|/g, '\\|')
    yield mermaid.label(written)
  }
}

function escapedJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}
