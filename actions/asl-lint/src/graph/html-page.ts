/** One page without a network: the picture, and beside it the findings, and each state's source. */
import { createHash } from 'node:crypto'
import * as xml from '@aws-delivery-actions/report/xml'
import { counted } from '../verdict.js'
import { countsBySeverity, type Drawing, type DrawnMachine, type DrawnState } from './drawing.js'
import type { Drawn } from './graph-files.js'
import { placed } from './layout.js'
import { overviewOf } from './page-overview.js'
import { script } from './page-script.js'
import { pictureStyle, screenStyle, style } from './page-style.js'
import { svgOf } from './svg.js'

/** A state may hold hundreds of others; its own lines come first. */
const mostLines = 400

export function htmlPage({ title, machine, findings }: Drawing, text: string): Drawn {
  const states = statesIn(machine)
  const lines = text.split(/\r\n|\r|\n/)
  const all = [...findings, ...states.flatMap((state) => state.findings)]
  const counts = countsBySeverity(all).map(
    ({ severity, words }) => `<span class="${severity}">${words}</span>`,
  )
  return {
    text: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${hashOf(script)}'">
<title>${xml.text(title)}</title>
<style>${style}</style>
<style id="picture">${pictureStyle}</style>
<style>${screenStyle}</style>
</head>
<body>
<header>
<h1>${xml.text(title)}</h1>
<p>${[counted(states.length, 'state'), ...counts].join(' ')}</p>
<div class="tools">
<input id="find" type="search" placeholder="Find a state" aria-label="Find a state" aria-keyshortcuts="/" title="/">
<button type="button" data-do="out" aria-label="Zoom out">−</button>
<button type="button" data-do="in" aria-label="Zoom in">+</button>
<button type="button" data-do="fit">Fit</button>
<button type="button" data-do="save">Save SVG</button>
<p id="hits" role="status"></p>
</div>
</header>
<aside aria-label="Details" tabindex="-1"><div>${overviewOf(machine, findings, states)}</div></aside>
<main aria-label="Graph">
${svgOf(placed(machine), title)}
</main>
<script type="application/json" id="states">${data(states, lines)}</script>
<script>${script}</script>
</body>
</html>
`,
  }
}

function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`
}

function statesIn({ states }: DrawnMachine): readonly DrawnState[] {
  return states.flatMap((state) => [state, ...state.machines.flatMap(statesIn)])
}

/** As JSON in which no tag can end. */
function data(states: readonly DrawnState[], lines: readonly string[]): string {
  const entries = states.map(({ id, name, type, findings, lines: { first, last } }) => {
    const shown = lines.slice(first - 1, Math.min(last, first - 1 + mostLines))
    const found = findings.map(({ severity, rule, message, hint, range }) => [
      severity,
      rule,
      message,
      hint,
      range.start.line,
    ])
    return [id, { name, type, first, last, findings: found, source: withoutIndent(shown) }] as const
  })
  return JSON.stringify(Object.fromEntries(entries)).replaceAll('<', '\\u003c')
}

/** As far to the left as its least indented line allows; the first line may start in the middle of one. */
function withoutIndent(lines: readonly string[]): readonly string[] {
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length)
  const least = Math.min(...indents)
  return lines.map((line) => line.slice(Number.isFinite(least) ? least : 0))
}
