import { debianProgram } from './debian-program.js'
import type { Part } from './installation.js'

/** A peer of multi-arch-manifest. */
export const buildah: Part = {
  name: 'BUILDAH',
  provide: () => debianProgram(['buildah'], 'buildah'),
}
