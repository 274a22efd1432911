/** The variables of a route as Terraform is told of them, as arguments and as a JSON file. Pure. */
import type { Route } from './route.js'

/** Each is one word that starts with `-var=`, whatever the value is. */
export function varArguments(route: Route): string[] {
  return Object.entries(variablesOf(route)).map(([name, value]) => `-var=${name}=${value}`)
}

/** Text of a `.tfvars.json`. The account stands as text, so that its leading zeros stay. */
export function tfvarsDocument(route: Route): string {
  return `${JSON.stringify(variablesOf(route), null, 2)}\n`
}

/** The account only when the team's own files set it: Terraform refuses `-var` for a variable it does not know. */
function variablesOf({ tag, region, account }: Route): Record<string, string> {
  return { env: tag.env, region, ...(account === undefined ? {} : { account: account.id }) }
}
