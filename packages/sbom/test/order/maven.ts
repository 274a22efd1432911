/**
 * Maven's `ComparableVersion` as nested lists. Where it contradicts itself (`1-alpha < 1 < 1.sp.1 < 1-alpha`), what is
 * below the end of a version is below what is above it, as Maven's documentation has it.
 */
type Item = bigint | string | readonly Item[]

export function maven(a: string, b: string): number {
  return lists(parse(a), parse(b))
}

const qualifiers = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp']
const release = qualifiers.indexOf('')

function lists(a: readonly Item[], b: readonly Item[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const sides = side(a.slice(i)) - side(b.slice(i))
    const [left, right] = [a[i], b[i]]
    const hasBoth = left !== undefined && right !== undefined
    if (!hasBoth) return Math.sign(sides)
    if (kind(left) !== kind(right) || !isSame(left, right)) {
      return Math.sign(sides) || items(left, right)
    }
  }
  return 0
}

/** Where the rest of a version stands to its end. */
function side(rest: readonly Item[]): number {
  for (const item of rest) {
    const found = Array.isArray(item)
      ? side(item)
      : typeof item === 'string'
        ? rank(item) - release
        : sign(item as bigint)
    if (found !== 0) return Math.sign(found)
  }
  return 0
}

function items(a: Item, b: Item): number {
  if (kind(a) !== kind(b)) return Math.sign(kind(a) - kind(b))
  if (Array.isArray(a)) return lists(a, b as readonly Item[])
  if (typeof a === 'bigint') return sign(a - (b as bigint))
  const [left, right] = [a as string, b as string]
  return Math.sign(rank(left) - rank(right)) || Number(left > right) - Number(left < right)
}

function isSame(a: Item, b: Item): boolean {
  return items(a, b) === 0
}

function kind(item: Item): number {
  if (typeof item === 'string') return 0
  return Array.isArray(item) ? 1 : 2
}

function rank(qualifier: string): number {
  const index = qualifiers.indexOf(qualifier)
  return index === -1 ? qualifiers.length : index
}

function sign(number: bigint): number {
  return number < 0n ? -1 : Number(number > 0n)
}

function parse(version: string): readonly Item[] {
  const text = version.toLowerCase()
  const root: Item[] = []
  const stack: Item[][] = [root]
  const current = () => stack.at(-1) as Item[]
  const nest = () => {
    const list: Item[] = []
    current().push(list)
    stack.push(list)
  }
  let start = 0
  let isDigit = false
  const add = (end: number, isFollowed: boolean) => {
    current().push(end === start ? 0n : parseItem(text.slice(start, end), isDigit, isFollowed))
  }
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string
    if (character === '.' || character === '-') {
      add(i, false)
      start = i + 1
      if (character === '-') nest()
    } else if (/[0-9]/.test(character)) {
      if (!isDigit && i > start) {
        if (current().length > 0) nest()
        add(i, true)
        start = i
        nest()
      }
      isDigit = true
    } else {
      if (isDigit && i > start) {
        add(i, false)
        start = i
        nest()
      }
      isDigit = false
    }
  }
  if (text.length > start) {
    if (!isDigit && current().length > 0) nest()
    add(text.length, false)
  }
  for (const list of stack.reverse()) normalize(list)
  return root
}

function parseItem(text: string, isDigit: boolean, isFollowed: boolean): Item {
  if (isDigit) return BigInt(text)
  const short = isFollowed ? { a: 'alpha', b: 'beta', m: 'milestone' }[text] : undefined
  const name = short ?? text
  if (name === 'ga' || name === 'final' || name === 'release') return ''
  return name === 'cr' ? 'rc' : name
}

function normalize(list: Item[]): void {
  for (let i = list.length - 1; i >= 0; i--) {
    const item = list[i] as Item
    const isNull = item === 0n || item === '' || (Array.isArray(item) && item.length === 0)
    if (isNull) list.splice(i, 1)
    else if (!Array.isArray(item)) return
  }
}
