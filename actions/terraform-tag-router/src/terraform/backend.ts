/** A state as Terraform's s3 backend is told of it, as a JSON file and as arguments. Pure. */
import type { State } from '../route/state.js'

type Setting = string | boolean | readonly string[]

/** Text of a `.tfbackend.json`: JSON has no interpolation, so every value is taken as it stands. */
export function backendDocument(state: State): string {
  return `${JSON.stringify(backendSettings(state), null, 2)}\n`
}

/**
 * `-reconfigure`, because the folder may have been initialized for another route: without it Terraform stops, and
 * the `-migrate-state` it then proposes would copy the other route's state over this one's.
 */
export function backendArguments(state: State): string[] {
  const settings = Object.entries(backendSettings(state)).map(
    ([name, value]) => `-backend-config=${name}=${Array.isArray(value) ? JSON.stringify(value) : value}`,
  )
  return ['-reconfigure', ...settings]
}

function backendSettings({
  bucket,
  key,
  region,
  lockMode,
  lockTable,
  accountId,
}: State): Record<string, Setting> {
  return {
    bucket,
    key,
    region,
    encrypt: true,
    ...(lockMode === 'lockfile' || lockMode === 'both' ? { use_lockfile: true } : {}),
    ...(lockTable === undefined ? {} : { dynamodb_table: lockTable }),
    ...(accountId === undefined ? {} : { allowed_account_ids: [accountId] }),
  }
}
