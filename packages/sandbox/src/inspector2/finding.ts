/** Findings: one for each vulnerability of an image, or several where the script splits it. */
import { createHash } from 'node:crypto'
import type { Members } from '../services.js'
import { type Package, packagesOf } from './documents.js'
import type { InspectedImage } from './image.js'
import type { VulnerabilityScript } from './script.js'

export type Finding = {
  readonly image: InspectedImage
  readonly status: 'ACTIVE' | 'SUPPRESSED'
  readonly vulnerabilityId: string
  /** As ListFindings tells it. */
  readonly members: Members
}

type Group = { readonly script: VulnerabilityScript; readonly packages: Package[] }

export function findingsOf(image: InspectedImage): readonly Finding[] {
  const found = new Map<string, Group>()
  for (const each of packagesOf(image)) {
    for (const given of each.script.vulnerabilities ?? []) {
      const script = typeof given === 'string' ? { id: given } : given
      const name = nameOf(script)
      const known = found.get(name)
      if (known === undefined) found.set(name, { script, packages: [each] })
      else known.packages.push(each)
    }
  }
  return [...found.values()].map(({ script, packages }) => findingOf(image, script, packages))
}

function nameOf({ id, finding = '' }: VulnerabilityScript): string {
  return finding === '' ? id : `${id} ${finding}`
}

function findingOf(
  image: InspectedImage,
  script: VulnerabilityScript,
  packages: readonly Package[],
): Finding {
  const { id, severity = 'MEDIUM', score, cvss = [], epss, fixedIn, exploitAvailable, related = [] } = script
  const status = script.isSuppressed === true ? 'SUPPRESSED' : 'ACTIVE'
  const observedAt = (image.coverage.scannedAt ?? image.pushedAt) / 1000
  const number = createHash('md5')
    .update(`${image.arn} ${nameOf(script)}`)
    .digest('hex')
  const [, partition = 'aws'] = image.arn.split(':')
  return {
    image,
    status,
    vulnerabilityId: id,
    members: {
      findingArn: `arn:${partition}:inspector2:${image.region}:${image.account}:finding/${number}`,
      awsAccountId: image.account,
      type: 'PACKAGE_VULNERABILITY',
      description: `What ${id} is about`,
      title: `${id} - ${packages[0]?.name}`,
      remediation: { recommendation: { text: 'None Provided' } },
      severity,
      firstObservedAt: observedAt,
      lastObservedAt: observedAt,
      updatedAt: observedAt,
      status,
      resources: [resourceOf(image)],
      ...(score === undefined ? {} : { inspectorScore: score }),
      packageVulnerabilityDetails: {
        vulnerabilityId: id,
        source: 'NVD',
        sourceUrl: `https://nvd.nist.gov/vuln/detail/${encodeURIComponent(id)}`,
        vendorSeverity: severity,
        cvss: cvss.map(({ score: baseScore, version, source = 'NVD' }) => ({
          baseScore,
          version,
          source,
          scoringVector: `CVSS:${version}/AV:N`,
        })),
        relatedVulnerabilities: related,
        referenceUrls: [],
        vulnerablePackages: packages.map((each) => vulnerablePackage(each, script)),
      },
      fixAvailable: fixedIn === undefined ? 'NO' : 'YES',
      exploitAvailable: exploitAvailable === true ? 'YES' : 'NO',
      ...(epss === undefined ? {} : { epss: { score: epss } }),
    },
  }
}

/** Version, release and epoch of a package of the system stand apart. */
function vulnerablePackage({ name, version, purl, path }: Package, script: VulnerabilityScript): Members {
  const { fixedIn, packageManager } = script
  const isSystem = /^pkg:(dpkg|deb|rpm|apk)\//.test(purl)
  const dash = isSystem ? version.lastIndexOf('-') : -1
  const [, epoch] = /[?&]epoch=(\d+)/.exec(purl) ?? []
  const [, arch] = /[?&]arch=([^&]+)/.exec(purl) ?? []
  return {
    name,
    version: dash < 0 ? version : version.slice(0, dash),
    ...(dash < 0 ? {} : { release: version.slice(dash + 1) }),
    ...(epoch === undefined ? {} : { epoch: Number(epoch) }),
    ...(arch === undefined ? {} : { arch: arch.toUpperCase() }),
    packageManager: packageManager ?? (isSystem ? 'OS' : 'NODEPKG'),
    ...(isSystem ? {} : { filePath: path }),
    ...(fixedIn === undefined ? {} : { fixedInVersion: fixedIn, remediation: `update ${name}` }),
  }
}

function resourceOf({
  arn,
  account,
  region,
  repository,
  digest,
  tags,
  script,
  pushedAt,
}: InspectedImage): Members {
  return {
    type: 'AWS_ECR_CONTAINER_IMAGE',
    id: arn,
    partition: arn.split(':')[1],
    region,
    details: {
      awsEcrContainerImage: {
        repositoryName: repository,
        imageTags: tags,
        pushedAt: pushedAt / 1000,
        architecture: script.architecture ?? 'amd64',
        imageHash: digest,
        registry: account,
        platform: script.operatingSystem ?? 'DEBIAN_12',
      },
    },
  }
}
