import { type Numbering, semverKey } from './semver-key.js'

/** `v1.2.3` of a module; `go1.22.1` of the standard library. */
const numbering: Numbering = { numbers: 3, prefix: /^(?:v|go)/ }

export function golangKey(version: string): string {
  return semverKey(version, numbering)
}
