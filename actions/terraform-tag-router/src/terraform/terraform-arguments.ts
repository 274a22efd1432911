/** The variables of a route as Terraform is told of them, as arguments and as a JSON file. Pure. */

export type Variables = Readonly<Record<string, string>>

/** Each is one word that starts with `-var=`, whatever the value is. */
export function varArguments(variables: Variables): string[] {
  return Object.entries(variables).map(([name, value]) => `-var=${name}=${value}`)
}

/** Text of a `.tfvars.json`. The account stands as text, so that its leading zeros stay. */
export function tfvarsDocument(variables: Variables): string {
  return `${JSON.stringify(variables, null, 2)}\n`
}
