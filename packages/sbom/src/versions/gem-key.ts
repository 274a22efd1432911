/** `Gem::Version`: numbers and words; a word is below the end, for it makes a pre-release. */
import { noKey, numberKey, textKey } from './key-text.js'
import { sequenceKey, type Token } from './sequence-key.js'

const end = '('
const zero: Token = { side: 'next', below: '%', above: '*' }

/** What a gem is built for, as `Gemfile.lock` writes it behind the version; it is no part of the order. */
const platform =
  /-(?:java|jruby|dalvik|mswin\d*|(?:universal|x86|x64|x86_64|amd64|i[3-6]86|aarch64|arm64|arm|armv\d\w*|ppc64le|powerpc|s390x|riscv64)-\w[\w.-]*)$/

export function gemKey(version: string): string {
  const segments = version
    .replace(platform, '')
    .replaceAll('-', '.pre.')
    .match(/[0-9]+|[A-Za-z]+/g)
  if (segments === null) return noKey
  return sequenceKey(withoutZerosBeforeWords(segments).map(token), end)
}

/** `1.0.a` is `1.a`; later zeros count. */
function withoutZerosBeforeWords(segments: readonly string[]): readonly string[] {
  const found = segments.findIndex((segment) => /^[A-Za-z]/.test(segment))
  const word = found === -1 ? segments.length : found
  let numbers = word
  while (numbers > 0 && /^0+$/.test(segments[numbers - 1] ?? '')) numbers--
  return [...segments.slice(0, numbers), ...segments.slice(word)]
}

function token(segment: string): Token {
  if (/^0+$/.test(segment)) return zero
  if (/^\d/.test(segment)) return { side: 'above', key: numberKey(segment) }
  return { side: 'below', key: `#${textKey(segment)}` }
}
