/** rpm's algorithm: segment by segment, with the epoch before and the release after. */
export function rpm(a: string, b: string): number {
  const [one, other] = [split(a), split(b)]
  const epochs = BigInt(one.epoch) - BigInt(other.epoch)
  if (epochs !== 0n) return epochs < 0n ? -1 : 1
  const versions = segments(one.version, other.version)
  if (versions !== 0) return versions
  if (one.release === '' || other.release === '') {
    return Number(one.release !== '') - Number(other.release !== '')
  }
  return segments(one.release, other.release)
}

function split(text: string): { epoch: string; version: string; release: string } {
  const [, epoch, rest = ''] = /^(?:(\d*):)?(.*)$/s.exec(text) ?? []
  const dash = rest.lastIndexOf('-')
  return {
    epoch: epoch || '0',
    version: dash < 0 ? rest : rest.slice(0, dash),
    release: dash < 0 ? '' : rest.slice(dash + 1),
  }
}

function segments(first: string, second: string): number {
  let [a, b] = [first, second]
  while (a !== '' || b !== '') {
    a = a.replace(/^[^0-9A-Za-z~^]+/, '')
    b = b.replace(/^[^0-9A-Za-z~^]+/, '')
    if (a.startsWith('~') || b.startsWith('~')) {
      if (!a.startsWith('~')) return 1
      if (!b.startsWith('~')) return -1
      ;[a, b] = [a.slice(1), b.slice(1)]
      continue
    }
    if (a.startsWith('^') || b.startsWith('^')) {
      if (a === '') return -1
      if (b === '') return 1
      if (!a.startsWith('^')) return 1
      if (!b.startsWith('^')) return -1
      ;[a, b] = [a.slice(1), b.slice(1)]
      continue
    }
    if (a === '' || b === '') break
    const isNumber = /^\d/.test(a)
    const form = isNumber ? /^\d+/ : /^[A-Za-z]+/
    const one = form.exec(a)?.[0] ?? ''
    const other = form.exec(b)?.[0]
    if (other === undefined) return isNumber ? 1 : -1
    const difference = isNumber ? numbers(one, other) : Number(one > other) - Number(one < other)
    if (difference !== 0) return difference
    ;[a, b] = [a.slice(one.length), b.slice(other.length)]
  }
  return Number(a !== '') - Number(b !== '')
}

function numbers(a: string, b: string): number {
  const difference = BigInt(a) - BigInt(b)
  return difference < 0n ? -1 : Number(difference > 0n)
}
