import { goProgram } from './go-program.js'
import type { Part } from './installation.js'

/** A peer of multi-arch-manifest. */
export const regctl: Part = {
  name: 'REGCTL',
  provide: () => goProgram('github.com/regclient/regclient/cmd/regctl', 'v0.11.7'),
}
