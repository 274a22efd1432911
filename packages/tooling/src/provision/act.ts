import { goProgram } from './go-program.js'
import type { Part } from './installation.js'

/** A runner of GitHub workflows. */
export const act: Part = { name: 'ACT', provide: () => goProgram('github.com/nektos/act', 'v0.2.89') }
