/** Failures that leave a report behind: it goes on or is ready, and a later run can take it up. */
import { type ActionError, Cancelled, Problems, ServiceFailure, TimedOut } from '@aws-delivery-actions/host'

/** Something was started, so it is no matter of usage any more. What is about the report itself stays as it is. */
export function resumable(error: ActionError, reportId: string): ActionError {
  const { message, where, picture, expected } = error
  if (where === placeOf(reportId) || error instanceof Cancelled || error instanceof Problems) return error
  const hint = `take the report up with report-id ${reportId}`
  const mend = error.mend?.includes(hint) ? error.mend : [error.mend, hint].filter(Boolean).join('; ')
  const story = { where, picture, expected, mend, cause: error }
  return error instanceof TimedOut ? new TimedOut(message, story) : new ServiceFailure(message, story)
}

/** What is told of a report itself is told with this. */
export function placeOf(reportId: string): string {
  return `report ${reportId}`
}
