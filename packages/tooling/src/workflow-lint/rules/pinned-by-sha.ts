import { ownReference } from '../own-actions.js'
import type { Rule } from './rule.js'

const commit = /@[0-9a-f]{40}$/
const digest = /@sha256:[0-9a-f]{64}$/
const version = /^# *(?:[\w.-]+\/)*v?\d+(?:\.\d+)*\b/

// A tag can be moved to other code by whoever takes over the action.
export const pinnedBySha: Rule = {
  name: 'pinned-by-sha',
  check({ tree }) {
    return tree.references.flatMap(({ uses, place, comment }) => {
      const message = problemOf(uses, comment)
      return message === undefined ? [] : [{ place, message }]
    })
  },
}

function problemOf(uses: string, comment: string): string | undefined {
  if (/^[.$]\//.test(uses) || ownReference(uses) !== undefined) return undefined
  if (uses.startsWith('docker://')) {
    return digest.test(uses) ? undefined : `\`${uses}\` is not pinned: add the image's \`@sha256:…\``
  }
  if (!commit.test(uses))
    return `\`${uses}\` is not pinned: write the commit's 40 digits and the version as comment`
  if (!version.test(comment)) return `say which version \`${uses}\` is: add a comment like \`# v1.2.3\``
  return undefined
}
