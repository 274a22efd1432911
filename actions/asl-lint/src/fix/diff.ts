/** A change as a person reads it. */
import type { Tone } from '@aws-delivery-actions/host'
import { structuredPatch } from 'diff'

type Line = { readonly text: string; readonly tone: Tone }

const tones: Readonly<Record<string, Tone>> = { '+': 'good', '-': 'bad', '@': 'dim' }

/** In the unified format, with three lines around. The log escapes them. */
export function linesOfDiff(file: string, before: string, after: string): readonly Line[] {
  const { hunks } = structuredPatch(file, file, before, after, undefined, undefined, { context: 3 })
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...lines,
  ])
  return [`--- ${file}`, `+++ ${file}`]
    .map((text): Line => ({ text, tone: 'plain' }))
    .concat(lines.map((text) => ({ text: shown(text), tone: tones[text.charAt(0)] ?? 'plain' })))
}

/** The log would show the end of a Windows line and every tab as an escape. */
function shown(line: string): string {
  return line.replace(/\r$/, '').replaceAll('\t', '  ')
}
