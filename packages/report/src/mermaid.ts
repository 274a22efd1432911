/**
 * Mermaid flowcharts for GitHub, which draws none above 50,000 characters or 500 edges. Names from outside come in
 * through `label` only.
 */
import { visible } from './escape.js'

/** What GitHub's renderer takes. */
export const limits = { characters: 50_000, edges: 500 } as const

export type Node = {
  /** Letters and digits; made by the caller, never a name from outside. */
  readonly id: string
  /** Lines, as they stand outside. */
  readonly lines: readonly string[]
  readonly shape?: 'box' | 'round' | 'diamond' | 'folded'
  /** One of the classes of the chart. */
  readonly style?: string
}

/** A frame with nodes in it. */
export type Group = {
  readonly id: string
  readonly title: string
  readonly nodes: readonly (Node | Group)[]
  readonly style?: string
}

export type Edge = {
  readonly from: string
  readonly to: string
  readonly label?: string
  readonly dotted?: boolean
}

export type Flowchart = {
  readonly direction: 'TB' | 'LR'
  readonly nodes: readonly (Node | Group)[]
  readonly edges: readonly Edge[]
  /** Styles such as `fill:#fdd,stroke:#c00`, by class. */
  readonly classes: Readonly<Record<string, string>>
}

/** The chart's lines, for a fence with the language `mermaid`. */
export function flowchart({ direction, nodes, edges, classes }: Flowchart): string[] {
  return [
    `flowchart ${direction}`,
    ...nodes.flatMap((node) => lines(node, '  ')),
    ...edges.map(arrow),
    ...Object.entries(classes).map(([name, style]) => `  classDef ${name} ${style}`),
  ]
}

export function fits(chart: Flowchart): boolean {
  return chart.edges.length <= limits.edges && flowchart(chart).join('\n').length <= limits.characters
}

/**
 * Text in the quotes of a label. Every character that is no letter, digit or space becomes its code, which Mermaid
 * shows as the character: no markup, HTML, link, directive or end of the label can come of it.
 */
export function label(raw: string): string {
  return [...visible(raw).trim()]
    .map((character) =>
      /^[\p{L}\p{N}\p{M} ]$/u.test(character) ? character : `#${character.codePointAt(0)};`,
    )
    .join('')
}

const shapes = {
  box: ['["', '"]'],
  round: ['(["', '"])'],
  diamond: ['{"', '"}'],
  folded: ['[["', '"]]'],
} as const

function lines(node: Node | Group, indent: string): string[] {
  if ('nodes' in node) {
    return [
      `${indent}subgraph ${node.id}["${label(node.title)}"]`,
      ...node.nodes.flatMap((inner) => lines(inner, `${indent}  `)),
      `${indent}end`,
      ...(node.style === undefined ? [] : [`${indent}class ${node.id} ${node.style}`]),
    ]
  }
  const [open, close] = shapes[node.shape ?? 'box']
  const style = node.style === undefined ? '' : `:::${node.style}`
  return [`${indent}${node.id}${open}${node.lines.map(label).join('<br/>')}${close}${style}`]
}

function arrow({ from, to, label: text, dotted }: Edge): string {
  const line = dotted ? '-.->' : '-->'
  return `  ${from} ${line}${text === undefined ? '' : `|"${label(text)}"|`} ${to}`
}
