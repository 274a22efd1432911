/** A layout as SVG. Every text from outside goes through `xml.text`. */
import * as xml from '@aws-delivery-actions/report/xml'
import { counted } from '../verdict.js'
import type { DrawnState } from './drawing.js'
import { letter, margin, type PlacedMachine, type PlacedState, type Point, type Way } from './layout.js'

export function svgOf(placed: PlacedMachine, title: string): string {
  const size = { width: placed.width, height: placed.height }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" id="graph" role="group"${xml.attributes({
      viewBox: `0 0 ${size.width} ${size.height}`,
      ...size,
      'aria-label': `State machine ${title}`,
    })}>`,
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z" class="head"/></marker></defs>',
    machine(placed, { x: 0, y: 0 }),
    '</svg>',
  ].join('\n')
}

function machine({ start, states, ways }: PlacedMachine, at: Point): string {
  const entry = start === undefined ? '' : `<circle class="start" cx="${start.x}" cy="${start.y}" r="8"/>`
  return `<g transform="translate(${at.x} ${at.y})">${ways.map(line).join('')}${entry}${states.map(box).join('')}${ways.map(label).join('')}</g>`
}

function box(placed: PlacedState): string {
  const { state, x, y, width, height, lines, inner } = placed
  const [name = '', type = ''] = lines
  const middle = width / 2
  return [
    `<g class="state${classesOf(state)}" tabindex="0" role="button"${xml.attributes({
      id: state.id,
      transform: `translate(${x} ${y})`,
      'aria-label': spoken(placed),
    })}>`,
    `<rect width="${width}" height="${height}" rx="${state.type === 'Succeed' || state.type === 'Fail' ? 20 : 6}"/>`,
    `<text class="name" x="${middle}" y="${letter.height + 2}">${xml.text(name)}</text> `,
    `<text class="type" x="${middle}" y="${2 * letter.height + 1}">${xml.text(type)}${state.ends ? ' · end' : ''}</text>`,
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

function classesOf({ type, severity, machines }: DrawnState): string {
  const kind = /^[A-Z][a-z]+$/.test(type) ? ` ${type.toLowerCase()}` : ''
  const holds = machines.length > 0 ? ' holds' : ''
  return `${kind}${holds}${severity === undefined ? '' : ` ${severity}`}`
}

/** Begins with what is seen, so that it can be asked for by voice. */
function spoken({ state: { name, ends, findings }, lines }: PlacedState): string {
  const whole = lines[0] === name ? [] : [name]
  const found = findings.length === 0 ? [] : [counted(findings.length, 'finding')]
  return [`${lines.join(' ')}${ends ? ' · end' : ''}`, ...whole, ...found].join(', ')
}

function line({ edge, points }: Way): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  const path = `M${first.x} ${first.y}${curve(rest)}`
  return `<path class="way ${edge.kind}" d="${path}" marker-end="url(#arrow)"/>`
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
