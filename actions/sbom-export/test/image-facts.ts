/** Images of tests: packages as package URLs, with what is found in them. */
import type { Component, Image, Vulnerability } from '@aws-delivery-actions/sbom'
import { ecosystemOf, parsePackageUrl } from '@aws-delivery-actions/sbom/package-url'
import type { ImageFacts } from '../src/gate/facts.js'

export type ShortImage = {
  readonly repository?: string
  readonly digest?: string
  readonly made?: string
  readonly packages?: readonly { purl: string; license?: string; path?: string }[]
  readonly vulnerabilities?: readonly ShortVulnerability[]
}

type ShortVulnerability = Pick<
  Vulnerability,
  'id' | 'aliases' | 'severity' | 'score' | 'epss' | 'analysis'
> & {
  /** The name of a package. */
  readonly of: string
  readonly fixed?: string
  readonly kev?: string
  readonly suppressed?: boolean
  readonly exploit?: boolean
}

export function imageFacts(source: string, short: ShortImage): ImageFacts {
  const { repository = '', digest = '', made = '', packages = [], vulnerabilities = [] } = short
  const components = packages.map(componentOf)
  const image: Image = {
    digest,
    arn: `arn:aws:ecr:eu-west-1:111122223333:repository/${repository}/${digest}`,
    account: '111122223333',
    region: 'eu-west-1',
    repository,
    architecture: 'amd64',
    operatingSystem: 'debian 11',
  }
  return {
    source,
    image,
    createdAt: made,
    components,
    vulnerabilities: vulnerabilities.flatMap((one) =>
      components.filter(({ name }) => name === one.of).map(({ ref }) => vulnerabilityOf(one, ref)),
    ),
  }
}

function componentOf({
  purl,
  license = '',
  path = '',
}: {
  purl: string
  license?: string
  path?: string
}): Component {
  const parsed = parsePackageUrl(purl)
  if (parsed === undefined) throw new Error(`${purl} is no package URL`)
  const { type, namespace, name, version } = parsed
  return {
    ref: path === '' ? purl : `${purl}#${path}`,
    type: 'library',
    name,
    namespace,
    version,
    fullVersion: version,
    purl,
    ecosystem: ecosystemOf(type),
    license,
    path,
  }
}

function vulnerabilityOf(short: ShortVulnerability, affects: string): Vulnerability {
  const { id, aliases, severity, score, epss, analysis, fixed, kev, suppressed, exploit } = short
  return {
    id,
    ...(aliases === undefined ? {} : { aliases }),
    affects,
    severity,
    ...(score === undefined ? {} : { score }),
    ...(epss === undefined ? {} : { epss }),
    ...(analysis === undefined ? {} : { analysis }),
    ...(fixed === undefined ? {} : { fixedVersion: fixed }),
    ...(kev === undefined ? {} : { knownExploited: kev }),
    ...(exploit === undefined ? {} : { exploitAvailable: exploit }),
    ...(suppressed === undefined ? {} : { isSuppressed: suppressed }),
  }
}
