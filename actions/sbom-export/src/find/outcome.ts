/** What was found, for a person and for a program. */
import type { Host, Json, Log } from '@aws-delivery-actions/host'
import { markdown } from '@aws-delivery-actions/report'
import { fullVersionOf, type Match } from '@aws-delivery-actions/sbom/tables'
import { boundedList } from '../bounded-list.js'
import { counted } from '../counted.js'

/** More lines than these are no longer read; the output has more of them. */
const mostLines = 50
const mostRows = 100

export function matchesOutput(matches: readonly Match[], host: Pick<Host, 'kind' | 'log'>): Json {
  const cure = 'ask narrower, or ask the tables with the SQL above'
  return boundedList({ name: 'matches', items: matches, documentOf: matchDocument, cure }, host)
}

function matchDocument({ image, package: found, vulnerability, isVersionUnknown }: Match): Json {
  return {
    sha: image.sha,
    imagearn: image.imagearn,
    package: found.package,
    packageversion: found.packageversion,
    ...(fullVersionOf(found) === found.packageversion ? {} : { fullversion: fullVersionOf(found) }),
    ecosystem: found.ecosystem,
    purl: found.purl,
    ...(isVersionUnknown ? { versionunknown: true } : {}),
    ...(found.license === '' ? {} : { license: found.license }),
    paths: pathsOf(found.path),
    ...(vulnerability === undefined
      ? {}
      : {
          cve: vulnerability.cve,
          ...(vulnerability.aliases === '' ? {} : { aliases: vulnerability.aliases.split(' ') }),
          severity: vulnerability.severity,
          fixedversion: vulnerability.fixedversion,
          suppressed: vulnerability.suppressed,
        }),
  }
}

export function tellMatches(log: Log, matches: readonly Match[]): void {
  for (const match of matches.slice(0, mostLines)) {
    const { image, package: found, vulnerability, isVersionUnknown } = match
    const [path, ...more] = pathsOf(found.path)
    const where =
      path === undefined ? '' : `, in ${path}${more.length === 0 ? '' : ` and ${more.length} more`}`
    const what = vulnerability === undefined ? '' : `, ${nameOf(vulnerability)} (${vulnerability.severity})`
    const version = fullVersionOf(found) || 'of unknown version'
    log.info(
      `${found.package} ${version}${what}${otherNameOf(match)}: ${nameOfImage(image)}${where}`,
      isVersionUnknown ? 'doubtful' : 'bad',
    )
  }
  if (matches.length > mostLines)
    log.info(`${counted(matches.length - mostLines, 'more is', 'more are')} not shown here`)
  const unknown = matches.filter(({ isVersionUnknown }) => isVersionUnknown)
  if (unknown.length > 0) {
    log.warn(
      `${countInWords(unknown)} without a version: nothing tells whether it is in the range, and each counts as a match`,
    )
  }
}

/** Why a package of another name is a match. */
function otherNameOf({ isByOtherName, package: { purl, otherpurls } }: Match): string {
  if (isByOtherName !== true) return ''
  return `, by ${[purl, ...otherpurls.split('\n')].filter(Boolean).slice(0, 3).join(' or ')}`
}

/** `GHSA-jfh8-c2jp-5v3q, also CVE-2021-44228` */
function nameOf({ cve, aliases }: NonNullable<Match['vulnerability']>): string {
  return aliases === '' ? cve : `${cve}, also ${aliases.replaceAll(' ', ', ')}`
}

/** With the digest, which some names of images do not hold. */
function nameOfImage({ imagearn, sha }: Match['image']): string {
  const isTold = imagearn.includes(sha) || sha.startsWith('document:')
  return isTold ? imagearn : `${imagearn} (${sha.slice(0, 19)})`
}

/** `3 packages in 2 images` */
export function countInWords(matches: readonly Match[]): string {
  const images = new Set(matches.map(({ image }) => image.sha)).size
  return `${counted(matches.length, 'match', 'matches')} in ${counted(images, 'image')}`
}

export function summaryOf(
  query: string,
  matches: readonly Match[],
  notices: readonly string[],
  sql: string,
): string[] {
  const rows = matches.slice(0, mostRows)
  return [
    `${markdown.code(query)}: ${matches.length === 0 ? 'no match' : countInWords(matches)}`,
    ...(rows.length === 0
      ? []
      : [markdown.table(['Package', 'Version', 'Image', 'Digest', 'Path'], rows.map(cellsOf))]),
    ...(matches.length > rows.length
      ? [`${counted(matches.length - rows.length, 'more is', 'more are')} not shown here.`]
      : []),
    ...notices.map(markdown.text),
    'The same question in Athena and DuckDB:',
    markdown.codeBlock(sql.split('\n'), 'sql'),
  ]
}

function cellsOf({ image, package: found, vulnerability }: Match): string[] {
  const named = vulnerability === undefined ? found.package : `${found.package} (${nameOf(vulnerability)})`
  return [
    markdown.code(named),
    markdown.code(fullVersionOf(found)),
    markdown.code(image.imagearn),
    markdown.code(image.sha.slice(0, 19)),
    markdown.code(pathsOf(found.path).slice(0, 3).join(' ')),
  ]
}

function pathsOf(path: string): string[] {
  return path === '' ? [] : path.split('\n')
}
