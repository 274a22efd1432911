import { goProgram } from './go-program.js'
import type { Part } from './installation.js'

/** A peer of multi-arch-manifest. */
export const crane: Part = {
  name: 'CRANE',
  provide: () => goProgram('github.com/google/go-containerregistry/cmd/crane', 'v0.22.1'),
}
