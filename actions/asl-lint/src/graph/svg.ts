/** A layout as SVG. Every text from outside goes through `xml.text`. */
import * as xml from '@aws-delivery-actions/report/xml'
import { countsBySeverity, type DrawnState } from './drawing.js'
import {
  letter,
  margin,
  type PlacedMachine,
  type PlacedState,
  type Point,
  slant,
  type Way,
} from './layout.js'

export function svgOf(placed: PlacedMachine, title: string): string {
  const size = { width: placed.width, height: placed.height }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" id="graph" role="group"${xml.attributes({
      viewBox: `0 0 ${size.width} ${size.height}`,
      ...size,
      'aria-label': `State machine ${title}`,
    })}>`,
    `<defs>${head('arrow', '')}${head('arrow-catch', ' catch')}</defs>`,
    machine(placed, { x: 0, y: 0 }),
    '</svg>',
  ].join('\n')
}

function head(id: string, kind: string): string {
  return `<marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z" class="head${kind}"/></marker>`
}

function machine({ start, states, ways }: PlacedMachine, at: Point): string {
  const entry = start === undefined ? '' : `<circle class="start" cx="${start.x}" cy="${start.y}" r="8"/>`
  return `<g transform="translate(${at.x} ${at.y})">${ways.map(line).join('')}${entry}${states.map(box).join('')}${ways.map(label).join('')}</g>`
}

/** Seen without colours too. Drawn, for a text would be taken for a part of the name. */
const signs = {
  error: 'M-2.5 -2.5L2.5 2.5M2.5 -2.5L-2.5 2.5',
  warning: 'M0 -4V.5M0 3.8V4',
  info: 'M0 -3.8V-4M0 -.5V4',
} as const

function box(placed: PlacedState): string {
  const { state, x, y, width, lines, inner } = placed
  const [name = '', type = ''] = lines
  const middle = width / 2
  return [
    `<g class="state${classesOf(state)}" tabindex="0" role="button"${xml.attributes({
      id: state.id,
      transform: `translate(${x} ${y})`,
      'aria-label': spoken(placed),
    })}>`,
    shapeOf(placed),
    `<text class="name" x="${middle}" y="${letter.height + 2}">${xml.text(name)}</text> `,
    `<text class="type" x="${middle}" y="${2 * letter.height + 1}">${xml.text(type)}</text>`,
    state.severity === undefined
      ? ''
      : `<g class="badge" transform="translate(${width - 3} 3)"><circle r="8"/><path d="${signs[state.severity]}"/></g>`,
    '</g>',
    ...inner.flatMap(({ placed: within, ...place }) => [
      `<g transform="translate(${x} ${y})">`,
      `<rect class="machine" x="${place.x - margin / 2}" y="${place.y - letter.height}" width="${within.width + margin}" height="${within.height + letter.height}" rx="4"/>`,
      `<text class="title" x="${place.x}" y="${place.y - 3}">${xml.text(within.machine.title)}</text>`,
      machine(within, place),
      '</g>',
    ]),
  ].join('')
}

function shapeOf({ state: { type }, width, height }: PlacedState): string {
  if (type === 'Choice') {
    return `<path class="shape" d="M${slant} 0H${width - slant}L${width} ${height / 2}L${width - slant} ${height}H${slant}L0 ${height / 2}z"/>`
  }
  const round = type === 'Succeed' || type === 'Fail' ? 20 : 6
  return `<rect class="shape" width="${width}" height="${height}" rx="${round}"/>`
}

function classesOf({ type, severity, machines }: DrawnState): string {
  const kind = /^[A-Z][a-z]+$/.test(type) ? ` ${type.toLowerCase()}` : ''
  const holds = machines.length > 0 ? ' holds' : ''
  return `${kind}${holds}${severity === undefined ? '' : ` ${severity}`}`
}

/** Begins with what is seen, so that it can be asked for by voice. */
function spoken({ state: { name, findings }, lines }: PlacedState): string {
  const whole = lines[0] === name ? [] : [name]
  const found = countsBySeverity(findings).map(({ words }) => words)
  return [lines.join(' '), ...whole, ...found].join(', ')
}

function line({ edge, points }: Way): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  const path = `M${first.x} ${first.y}${curve(rest)}`
  return `<path class="way ${edge.kind}" d="${path}" marker-end="url(#${edge.kind === 'catch' ? 'arrow-catch' : 'arrow'})"/>`
}

/** Through the middles between the points, so that corners are round. */
function curve(points: readonly Point[]): string {
  return points
    .map((point, at) => {
      const next = points[at + 1]
      if (next === undefined) return `L${point.x} ${point.y}`
      return `Q${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`
    })
    .join('')
}

function label({ edge, label }: Way): string {
  if (label === undefined) return ''
  return `<text class="label ${edge.kind}" x="${label.x}" y="${label.y + 4}">${xml.text(label.text)}<title>${xml.text(edge.label)}</title></text>`
}
