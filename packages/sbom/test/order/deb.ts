/** dpkg's algorithm: character by character, with the epoch before and the revision after. */
export function deb(a: string, b: string): number {
  const [one, other] = [split(a), split(b)]
  return (
    numeric(one.epoch, other.epoch) || part(one.version, other.version) || part(one.revision, other.revision)
  )
}

function split(text: string): { epoch: string; version: string; revision: string } {
  const colon = text.indexOf(':')
  const hasEpoch = colon !== -1 && /^\d*$/.test(text.slice(0, colon))
  const rest = hasEpoch ? text.slice(colon + 1) : text
  const dash = rest.lastIndexOf('-')
  return {
    epoch: hasEpoch ? text.slice(0, colon) : '',
    version: dash < 0 ? rest : rest.slice(0, dash),
    revision: dash < 0 ? '' : rest.slice(dash + 1),
  }
}

function part(a: string, b: string): number {
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    while ((i < a.length && !isDigit(a[i])) || (j < b.length && !isDigit(b[j]))) {
      const difference = order(a[i]) - order(b[j])
      if (difference !== 0) return Math.sign(difference)
      i++
      j++
    }
    const [startA, startB] = [i, j]
    while (isDigit(a[i])) i++
    while (isDigit(b[j])) j++
    const difference = numeric(a.slice(startA, i), b.slice(startB, j))
    if (difference !== 0) return difference
  }
  return 0
}

function order(character: string | undefined): number {
  if (character === undefined || isDigit(character)) return 0
  if (character === '~') return -1
  return character.charCodeAt(0) + (/[A-Za-z]/.test(character) ? 0 : 1_000_000)
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}

function numeric(a: string, b: string): number {
  const difference = BigInt(a === '' ? '0' : a) - BigInt(b === '' ? '0' : b)
  return difference < 0n ? -1 : Number(difference > 0n)
}
