/** Secrets that must not be seen, replaced wherever the host writes for people. */
export type Masks = {
  add(secret: string): void
  /** The text with every known secret as `***`. */
  apply(text: string): string
}

/** @param tellRunner Told of each new secret, so that the runner masks what others print too. */
export function createMasks(tellRunner: (secret: string) => void = () => {}): Masks {
  const secrets = new Set<string>()
  return {
    add(secret) {
      if (secret.trim() === '' || secrets.has(secret)) return
      tellRunner(secret)
      // A secret of several lines is printed line by line: each line is one too.
      for (const part of [secret, ...secret.split(/\r?\n/)]) if (part.trim() !== '') secrets.add(part)
    },
    apply(text) {
      const longestFirst = [...secrets].sort((a, b) => b.length - a.length)
      return longestFirst.reduce((masked, secret) => masked.replaceAll(secret, '***'), text)
    },
  }
}
