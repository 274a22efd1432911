/** Which objects of a report are those that are asked for: somebody else may have asked for a report that is taken up. */
import { ServiceFailure, UserError } from '@aws-delivery-actions/host'
import type { ScannedImage } from './images.js'
import type { FleetSubject, Subject } from './question.js'
import type { FinishedReport } from './report.js'
import { isSameRepository, type ReportObject, reportedIn } from './report-objects.js'
import { placeOf } from './resumable.js'

export type Wish = {
  readonly subject: Subject
  /** Images that it is to have, where they are known. */
  readonly expected: readonly ScannedImage[] | undefined
  readonly isTakenUp: boolean
}

/** As many images stand in one message. */
const mostNamed = 5

/**
 * Those of which the key does not tell what they are about are taken as well.
 * @throws {UserError} when a report that was taken up has none of them.
 */
export function selected(
  objects: readonly ReportObject[],
  wish: Wish,
  report: FinishedReport,
): readonly ReportObject[] {
  const isWanted = wantedBy(wish)
  const found = objects.filter((object) => object.digest === '' || isWanted(object))
  if (found.length === 0) throw aboutOthers(report, objects, wish)
  return found
}

/**
 * The keys of its objects tell of no tags.
 * @throws {UserError} for tags that the report was not asked for by.
 */
export function checkTags({ tags }: FleetSubject, { reportId, tags: asked = [] }: FinishedReport): void {
  if (tags.length === 0 || (asked.length > 0 && asked.every((tag) => tags.includes(tag)))) return
  throw new UserError('the report was not asked for by these tags', {
    where: placeOf(reportId),
    expected: asked.length > 0 ? `image-tags: ${asked.join(', ')}` : 'no image-tags',
    mend: 'leave image-tags out to take the report as it is, or leave report-id out to ask for another one',
  })
}

function wantedBy({ subject, expected = [], isTakenUp }: Wish): (object: ReportObject) => boolean {
  if (subject.kind === 'image') return (object) => expected.some(reportedIn([object]))
  // Whoever asked for the report has chosen what it has.
  if (subject.kind === 'report' || !isTakenUp) return () => true
  const { repositories, accounts } = subject
  return ({ repository, account }) =>
    (repositories.length === 0 || repositories.some((name) => isSameRepository(repository, name))) &&
    (accounts.length === 0 || accounts.includes(account))
}

function aboutOthers({ reportId }: FinishedReport, objects: readonly ReportObject[], { isTakenUp }: Wish) {
  const named = objects.slice(0, mostNamed).map(({ repository, digest }) => `${repository}@${digest}`)
  const more = objects.length - mostNamed
  const message = `the report has no SBOM of what is asked for; it has ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  const where = placeOf(reportId)
  if (!isTakenUp) return new ServiceFailure(message, { where, mend: 'run again' })
  return new UserError(message, {
    where,
    mend: 'check report-id, and whether the tag has moved since; without image and repositories the report is taken as it is',
  })
}
