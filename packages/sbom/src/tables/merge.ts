/** What several documents say of one image, as one. */
import {
  Facts,
  type FactsOfImage,
  type ImageFacts,
  joined,
  largest,
  mergePackages,
  mergeVulnerabilities,
  packageKey,
  vulnerabilityKey,
} from './facts.js'
import { supersedes } from './superseded.js'
import { withoutSynonyms } from './synonyms.js'

const separator = '\n'

/**
 * One image told several times, by two formats or two scanners: each fact stands once and keeps what any of them
 * knows. Their order makes no difference.
 */
export function mergeFacts(several: readonly FactsOfImage[]): FactsOfImage {
  const [first] = several
  if (first === undefined) throw new TypeError('There is nothing to merge')
  if (several.length === 1) return first
  const packages = new Facts(packageKey, mergePackages)
  const vulnerabilities = new Facts(vulnerabilityKey, mergeVulnerabilities)
  for (const one of currentOf(several)) {
    for (const fact of one.packages) packages.add(fact)
    for (const fact of one.vulnerabilities) vulnerabilities.add(fact)
  }
  const names = several.flatMap(({ image }) => arnsOf(image))
  const arns = names.filter(isArn)
  const imagearn = telling(arns.length === 0 ? names : arns)
  return {
    image: {
      sha: first.image.sha,
      imagearn,
      otherarns: joined(
        arns.filter((arn) => arn !== imagearn),
        separator,
      ),
      operatingsystem: telling(several.map(({ image }) => image.operatingsystem)),
      exportedat: exportedAt(several),
    },
    ...withoutSynonyms({ packages: packages.all(), vulnerabilities: vulnerabilities.all() }),
  }
}

/** A mixture of two states of one image would be neither. */
function currentOf(several: readonly FactsOfImage[]): readonly FactsOfImage[] {
  return several.filter((one) => !several.some((other) => supersedes(other, one)))
}

/** That of the export: a scan beside it may be made at any time. */
function exportedAt(several: readonly FactsOfImage[]): number | undefined {
  const exported = several.filter(({ image }) => isArn(image.imagearn) && image.exportedat !== undefined)
  return largest((exported.length === 0 ? several : exported).map(({ image }) => image.exportedat))
}

/** Where the digest lies: in one repository or in several. */
export function arnsOf({ imagearn, otherarns }: Pick<ImageFacts, 'imagearn' | 'otherarns'>): string[] {
  return otherarns === '' ? [imagearn] : [imagearn, ...otherarns.split(separator)]
}

/** Other names, as of a tag, are names of an image that an ARN tells already. */
function isArn(name: string): boolean {
  return name.startsWith('arn:')
}

/** The longest tells most; of several as long the first. */
function telling(texts: readonly string[]): string {
  return texts.reduce((a, b) => (a.length > b.length || (a.length === b.length && a <= b) ? a : b))
}
