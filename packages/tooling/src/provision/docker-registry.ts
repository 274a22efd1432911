import { debianProgram } from './debian-program.js'
import type { Part } from './installation.js'

/** The registry that most others descend from. */
export const dockerRegistry: Part = {
  name: 'DOCKER_REGISTRY',
  provide: () => debianProgram(['docker-registry'], 'docker-registry'),
}
