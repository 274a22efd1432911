import { type Numbering, semverKey } from './semver-key.js'

const numbering: Numbering = { numbers: 4, prefix: /^v/ }

/** The case of letters does not count. */
export function nugetKey(version: string): string {
  return semverKey(version.toLowerCase(), numbering)
}
