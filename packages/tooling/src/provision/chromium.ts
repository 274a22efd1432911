import { debianProgram } from './debian-program.js'
import type { Part } from './installation.js'

/** A browser. */
export const chromium: Part = {
  name: 'CHROMIUM',
  provide: () => debianProgram(['chromium', 'chromium-browser', 'google-chrome'], 'chromium'),
}
