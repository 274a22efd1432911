/** A document that is refused, in the words of a run. */
import { UserError } from '@aws-delivery-actions/host'
import type { SbomProblem } from '@aws-delivery-actions/sbom/read'

export function problemOf({ source, what, at, expected }: SbomProblem): UserError {
  const where = at === undefined ? source : `${source}, line ${at.line} (byte ${at.offset})`
  return new UserError(what, { where, expected })
}
