/** Examples of rules, without the lines that every definition has. */

/** A definition of these states that starts at the first one. `top` holds further members, with their comma. */
export function statesOnly(states: string, top = ''): string {
  const first = /"([^"]*)"/.exec(states)?.[1] ?? ''
  const body = states.trim().replaceAll('\n', '\n    ')
  return `{${top === '' ? '' : `\n  ${top}`}\n  "StartAt": "${first}",\n  "States": {\n    ${body}\n  }\n}`
}

export const inJsonata = '"QueryLanguage": "JSONata",'
