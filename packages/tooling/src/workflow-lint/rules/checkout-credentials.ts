import { childOf, textOf } from '../tree.js'
import type { Rule } from './rule.js'

// The token stays in .git/config otherwise, where every later step can read it.
export const checkoutCredentials: Rule = {
  name: 'checkout-credentials',
  check({ document, engine, tree }) {
    // An example may need the token to fetch from a private repository; it must then say so.
    const allowed = document.file.endsWith('.md') ? ['false', 'true'] : ['false']
    return tree.references
      .filter((reference) => reference.uses.startsWith('actions/checkout@'))
      .filter(({ mapping }) => {
        const choice = textOf(engine, childOf(engine, mapping, 'with'), 'persist-credentials')
        return choice === undefined || !allowed.includes(choice)
      })
      .map(({ place }) => ({
        place,
        message: `actions/checkout needs \`persist-credentials: ${allowed.join('` or `')}\``,
      }))
  },
}
