/** What reading left out of an image, and which rules may have been broken by it. */
import type { Reason } from '@aws-delivery-actions/sbom/read'
import { reasonsOf } from '../unread.js'
import type { Unjudged } from './blind-spots.js'
import { type ImageFacts, nameOfImage } from './facts.js'
import type { Problem } from './problem.js'
import { type Rule, type Subject, subjectOf } from './rules.js'

const hidden: Readonly<Record<Reason, readonly Subject[]>> = {
  'components that are no objects': ['package', 'license'],
  'components without a name': ['package', 'license'],
  'components with a name or group that is too long': ['package', 'license'],
  // What has no version, and what a vulnerability finds nowhere, breaks a rule by itself.
  'versions that are too long': [],
  'versions that are no texts': [],
  'references that are too long': [],
  'package URLs that are too long': ['package'],
  'licences that are too long': ['license'],
  'paths that are too long': [],
  'vulnerabilities that are no objects': ['vulnerability'],
  'vulnerabilities without an identifier': ['vulnerability'],
  // What is replaced is a sign or two of a text that is there.
  'bytes that are no UTF-8': [],
}

/** @param counts Whether it would be a problem, were the rule broken. */
export function leftOut(
  rule: Rule,
  facts: ImageFacts,
  counts: (problem: Problem) => boolean,
): readonly Unjudged[] {
  const subject = subjectOf(rule)
  const reasons = reasonsOf(facts.skipped).filter(([reason]) => hidden[reason].includes(subject))
  if (reasons.length === 0 || !counts({ rule, facts, paths: [], why: '', mend: '' })) return []
  const named = reasons.map(([reason, count]) => `${reason} (${count})`).join(', ')
  return [
    {
      rule,
      facts,
      why: `the rule ${rule.id} cannot be judged: left out of ${nameOfImage(facts)}: ${named}`,
      mend: 'have the SBOM written without that, or ignore the rule for the image',
    },
  ]
}
