/** apk-tools' algorithm: token by token; of two kinds of token, the one that may come first in a version is greater. */
const kinds = ['digit', 'letter', 'suffix', 'suffix number', 'commit', 'revision', 'end'] as const

type Token = { readonly kind: (typeof kinds)[number] | 'initial'; readonly text: string }

const suffixes = ['alpha', 'beta', 'pre', 'rc', '', 'cvs', 'svn', 'git', 'hg', 'p']
const release = suffixes.indexOf('')

/** Takes valid versions. */
export function apk(a: string, b: string): number {
  const [one, other] = [tokens(a), tokens(b)]
  for (let i = 0; ; i++) {
    const [left, right] = [one[i] ?? end, other[i] ?? end]
    if (left.kind !== right.kind) return mixed(left, right)
    if (left.kind === 'end') return 0
    const difference = same(left, right)
    if (difference !== 0) return difference
  }
}

const end: Token = { kind: 'end', text: '' }

function tokens(version: string): readonly Token[] {
  const found: Token[] = []
  for (const [text] of version.matchAll(/\.?\d+|[a-z]$|[a-z](?=[_~-])|_[a-z]+|~[0-9a-f]+|-r\d+/g)) {
    const previous = found.at(-1)?.kind
    if (text.startsWith('_')) found.push({ kind: 'suffix', text: text.slice(1) })
    else if (text.startsWith('~')) found.push({ kind: 'commit', text: text.slice(1) })
    else if (text.startsWith('-r')) found.push({ kind: 'revision', text: text.slice(2) })
    else if (text.startsWith('.')) found.push({ kind: 'digit', text: text.slice(1) })
    else if (/^\d/.test(text)) {
      found.push({ kind: previous === undefined ? 'initial' : 'suffix number', text })
    } else found.push({ kind: 'letter', text })
  }
  return found
}

function same(a: Token, b: Token): number {
  const isText = a.kind === 'digit' && (a.text.startsWith('0') || b.text.startsWith('0'))
  if (a.kind === 'suffix') return Math.sign(suffixes.indexOf(a.text) - suffixes.indexOf(b.text))
  if (a.kind === 'letter' || a.kind === 'commit' || isText) {
    return Number(a.text > b.text) - Number(a.text < b.text)
  }
  const difference = BigInt(a.text) - BigInt(b.text)
  return difference < 0n ? -1 : Number(difference > 0n)
}

function mixed(a: Token, b: Token): number {
  if (a.kind === 'suffix' && suffixes.indexOf(a.text) < release) return -1
  if (b.kind === 'suffix' && suffixes.indexOf(b.text) < release) return 1
  return Math.sign(rank(b) - rank(a))
}

function rank({ kind }: Token): number {
  return kind === 'initial' ? -1 : kinds.indexOf(kind)
}
