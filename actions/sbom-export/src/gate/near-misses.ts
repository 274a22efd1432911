/** Packages that a rule may mean and does not ask for. */
import { nearMissOf } from '@aws-delivery-actions/sbom/query'
import { nearMissNotices } from '../near-miss-notices.js'
import { type ImageFacts, sameImage } from './facts.js'
import { packageInWords } from './problem.js'
import type { Rule } from './rules.js'

export function nearMisses(rules: readonly Rule[], images: readonly ImageFacts[]): readonly string[] {
  return rules.flatMap((rule) => (rule.kind === 'package' ? nearMissNotices(nearRule(rule, images)) : []))
}

function nearRule({ query }: Extract<Rule, { kind: 'package' }>, images: readonly ImageFacts[]) {
  return images.flatMap((facts) =>
    facts.components.flatMap((component) => {
      const miss = nearMissOf(query, component)
      return miss === undefined ? [] : [{ image: sameImage(facts), name: packageInWords(component), miss }]
    }),
  )
}
