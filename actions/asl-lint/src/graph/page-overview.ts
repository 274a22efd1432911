/** What stands beside the picture as long as no state is chosen: the findings, the worst first, and all states. */
import type { Finding } from '@aws-delivery-actions/asl'
import * as xml from '@aws-delivery-actions/report/xml'
import { counted } from '../verdict.js'
import { countsBySeverity, type DrawnMachine, type DrawnState, severities } from './drawing.js'

type Found = { readonly finding: Finding; readonly state: DrawnState | undefined }

/** More are seen at their states. */
const mostFindings = 100

/** @param findings About the definition as a whole. */
export function overviewOf(
  machine: DrawnMachine,
  findings: readonly Finding[],
  states: readonly DrawnState[],
): string {
  const found: readonly Found[] = [
    ...findings.map((finding) => ({ finding, state: undefined })),
    ...states.flatMap((state) => state.findings.map((finding) => ({ finding, state }))),
  ]
  const grave = severities
    .filter((severity) => severity !== 'info')
    .flatMap((severity) => found.filter(({ finding }) => finding.severity === severity))
  const infos = found.filter(({ finding }) => finding.severity === 'info')
  const heading = found.length === 0 ? '' : '<h2>Findings</h2>'
  const folded =
    infos.length === 0
      ? ''
      : `<details><summary>${counted(infos.length, 'info')}</summary>${listOf(infos)}</details>`
  return `${heading}${listOf(grave)}${folded}<nav aria-label="States"><h2>States</h2>${outlineOf(machine)}</nav>`
}

function listOf(found: readonly Found[]): string {
  if (found.length === 0) return ''
  const rest = found.length - mostFindings
  const more = rest <= 0 ? '' : `<p>${counted(rest, 'more finding')} at the states</p>`
  return `<ul>${found.slice(0, mostFindings).map(item).join('')}</ul>${more}`
}

function item({ finding: { severity, rule, message, hint, range }, state }: Found): string {
  const where = state === undefined ? '' : `<a href="#${state.id}">${xml.text(state.name)}</a>`
  const mend = state === undefined ? `<p>${xml.text(hint)}</p>` : ''
  return `<li class="${severity}">${where}<strong>${severity} ${xml.text(rule)}</strong><div>line ${range.start.line}: ${xml.text(message)}</div>${mend}</li>`
}

function outlineOf({ states, title }: DrawnMachine): string {
  const items = states.map(({ id, name, type, findings, machines }) => {
    const marks = countsBySeverity(findings).map(
      ({ severity, words }) => ` <span class="${severity}">${words}</span>`,
    )
    return `<li><a href="#${id}">${xml.text(name)}</a> <small>${xml.text(type)}</small>${marks.join('')}${machines.map(outlineOf).join('')}</li>`
  })
  return `${title === '' ? '' : `<p>${xml.text(title)}</p>`}<ul>${items.join('')}</ul>`
}
