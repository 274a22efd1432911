import type { Rule } from './rule.js'

// GitHub's own parser lets a second one pass in some places; the runner never does.
export const oneAtSign: Rule = {
  name: 'one-at-sign',
  check({ tree }) {
    return tree.references
      .filter(({ uses }) => !/^[.$]\//.test(uses) && !uses.startsWith('docker://'))
      .filter(({ uses }) => uses.split('@').length !== 2)
      .map(({ uses, place }) => ({ place, message: `\`${uses}\` must hold exactly one \`@\`` }))
  },
}
