/** The target account: what the configuration says and what the team's variable files say must agree. Pure. */
import { UserError } from '@aws-delivery-actions/host'

/** An account and the file that names it. */
export type Account = { readonly id: string; readonly from: string }

/** @throws {UserError} when the two name different accounts. */
export function agreedAccount(
  configured: Account | undefined,
  inFiles: Account | undefined,
): Account | undefined {
  if (configured === undefined || inFiles === undefined) return configured ?? inFiles
  if (configured.id === inFiles.id) return configured
  throw new UserError(`the account is ${configured.id} here and ${inFiles.id} in ${inFiles.from}`, {
    where: configured.from,
    expected: 'one account for a team in an environment',
    mend: 'correct the one that is wrong: Terraform would follow the variable file',
  })
}

/**
 * @throws {UserError} when Terraform would make a number of an account that starts with zeros, whatever it is given.
 */
export function ensureText(account: Account | undefined, type: string | undefined): void {
  if (account === undefined || type !== 'number' || !account.id.startsWith('0')) return
  throw new UserError(
    `the variable "account" is a number, and ${account.id} would lose the zeros it starts with`,
    {
      where: 'variable "account"',
      expected: 'type = string',
      mend: 'write type = string in the block variable "account"',
    },
  )
}
