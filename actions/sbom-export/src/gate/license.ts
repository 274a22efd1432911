/** A licence that a rule names. */
import { didYouMean, UserError } from '@aws-delivery-actions/host'
import { canonicalLicense, licensesOf } from '@aws-delivery-actions/sbom/license-expression'
import { exceptionId, licenseId, licenseIdentifiers } from '@aws-delivery-actions/sbom/license-ids'

/**
 * As it is compared. A name of several words that is like no identifier is taken as documents write it.
 * @throws {UserError} for what no document can be licensed under.
 */
export function licenseFrom(text: string, where: string): string {
  const [license = '', ...more] = licensesOf(text)
  if (more.length > 0 || license === '') {
    throw new UserError(`${JSON.stringify(text)} is not one licence`, {
      where,
      expected: 'one licence in each text, such as ["GPL-3.0-only", "AGPL-3.0-only"]',
    })
  }
  const [, bare = license, exception] = /^(.+?) with (\S+)$/.exec(license) ?? []
  const isKnown =
    /^(?:documentref|licenseref)-/.test(bare) || licenseId(bare.replace(/\+$/, '')) !== undefined
  if (isKnown && (exception === undefined || exceptionId(exception) !== undefined)) return license
  const meant = didYouMean(text.trim(), licenseIdentifiers)
  if (!isKnown && meant === '' && /\s/.test(text.trim())) return canonicalLicense(text)
  throw new UserError(`${JSON.stringify(text)} is no licence of the SPDX list${meant}`, {
    where,
    expected: 'an SPDX identifier such as AGPL-3.0-only, or LicenseRef- and a name',
  })
}
