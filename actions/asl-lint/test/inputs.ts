import type { Inputs } from '../src/inputs.js'

/** What `run` is given when no input is. */
export const defaults: Inputs = {
  files: [],
  type: undefined,
  config: undefined,
  baseline: undefined,
  'update-baseline': false,
  fix: false,
  substitutions: [],
  'fail-on': 'error',
  format: 'text',
  'json-file': undefined,
  'sarif-file': undefined,
  'junit-file': undefined,
  'graph-dir': undefined,
  'graph-format': 'mermaid',
  'max-findings': 200,
  'validate-with-aws': false,
}
