/** What people call ecosystems, before a colon: `npm:lodash`. */
import type { Ecosystem } from '../document.js'
import known from './known-packages.json' with { type: 'json' }

export const ecosystems: readonly Ecosystem[] = [
  'npm',
  'maven',
  'pypi',
  'deb',
  'rpm',
  'apk',
  'gem',
  'nuget',
  'golang',
  'cargo',
  'generic',
]

const names: ReadonlyMap<string, Ecosystem> = new Map<string, Ecosystem>([
  ...ecosystems.map((ecosystem) => [ecosystem, ecosystem] as const),
  ['go', 'golang'],
  ['pip', 'pypi'],
  ['python', 'pypi'],
  ['rubygems', 'gem'],
  ['ruby', 'gem'],
  ['alpine', 'apk'],
  ['java', 'maven'],
  ['node', 'npm'],
  ['javascript', 'npm'],
  ['dotnet', 'nuget'],
  ['rust', 'cargo'],
  ['dpkg', 'deb'],
])

export function ecosystemNamed(name: string): Ecosystem | undefined {
  return names.get(name.toLowerCase())
}

/** Packages that everyone means when they say the bare name. */
const meant: ReadonlyMap<string, Ecosystem> = new Map(
  (['npm', 'maven', 'pypi'] as const).flatMap((ecosystem) =>
    known[ecosystem].map((name) => [name, ecosystem] as const),
  ),
)

export function meantEcosystem(name: string): Ecosystem | undefined {
  return meant.get(name.toLowerCase())
}
