/** The identifiers of licences and exceptions on the official lists. */
export { exceptionId, licenseId, licenseIdentifiers } from './normalize/licenses.js'
