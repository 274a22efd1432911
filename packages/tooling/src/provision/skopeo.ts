import { debianProgram } from './debian-program.js'
import type { Part } from './installation.js'

/** The judge of what lies in a registry. */
export const skopeo: Part = {
  name: 'SKOPEO',
  provide: () => debianProgram(['skopeo'], 'skopeo'),
}
