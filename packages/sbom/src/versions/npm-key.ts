import { type Numbering, semverKey } from './semver-key.js'

const numbering: Numbering = { numbers: 3, prefix: /^[v=\s]+/ }

export function npmKey(version: string): string {
  return semverKey(version, numbering)
}
