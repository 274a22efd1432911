/** What `validate` finds wrong: the whole story of an error, and where it is to be shown. */
import { type Annotation, tell, type UserError } from '@aws-delivery-actions/host'
import type { Remark } from '../remark.js'

export type Fault = Remark & { readonly lines: readonly string[] }

/** An error and the route that met it. */
export type Met = { readonly route: string; readonly error: UserError }

export function faultFrom(error: UserError): Fault {
  return { text: error.message, lines: tell(error), ...placeIn(error.where ?? '') }
}

/** What many routes met is told once, with the first of them. */
export function faultsMet(met: readonly Met[]): readonly Fault[] {
  const byText = new Map<string, Met[]>()
  for (const one of met) {
    const key = JSON.stringify([one.error.message, one.error.where])
    byText.set(key, [...(byText.get(key) ?? []), one])
  }
  return [...byText.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const more = others.length === 0 ? '' : ` and ${others.length} more`
    const fault = faultFrom(first.error)
    const [line = '', ...rest] = fault.lines
    return [{ ...fault, lines: [`${first.route}${more}: ${line}`, ...rest] }]
  })
}

export function annotationOf({ lines, file, line, column }: Fault): Annotation {
  return { severity: 'error', message: lines.join('\n'), file, line, column }
}

/** Of a place such as `router.yml:3:15 (environments.prod)`. */
export function placeIn(where: string): Omit<Remark, 'text'> {
  const [, file, line, column] = /^(.+?):(\d+):(\d+)/.exec(where) ?? []
  return file === undefined ? {} : { file, line: Number(line), column: Number(column) }
}
