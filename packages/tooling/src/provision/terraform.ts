import { onPath, type Part } from './installation.js'

/** Its releases are in no package registry, and its module cannot be installed: the machine has it, or not. */
export const terraform: Part = {
  name: 'TERRAFORM',
  provide: async () => {
    const path = onPath('terraform')
    if (path === undefined) throw new Error('it is not on PATH')
    return path
  },
}
