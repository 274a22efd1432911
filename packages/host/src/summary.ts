/**
 * The Markdown page of a run. GitHub refuses one above 1 MiB and loses some just below it, so it is kept under
 * 900 KiB: whole blocks first, then the lines of a block that still fit.
 */

export const mostBytes = 900 * 1024

const cutNotice = '> The summary was cut here: it would have been longer than GitHub shows.'

/** Blocks joined by blank lines. What is cut ends at a line end, with open fences and `<details>` closed. */
export function fitSummary(blocks: readonly string[], limit: number = mostBytes): string {
  const whole = join(blocks)
  if (bytes(whole) <= limit) return whole
  const room = limit - bytes(`\n\n${cutNotice}\n`)
  const kept: string[] = []
  let used = 0
  for (const block of blocks) {
    const part = cutToLines(block, room - used)
    if (part !== '') kept.push(part)
    used += bytes(part) + 2
    if (part !== block) break
  }
  return join([...kept, cutNotice])
}

function join(blocks: readonly string[]): string {
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}

function cutToLines(block: string, room: number): string {
  if (bytes(block) <= room) return block
  const kept: string[] = []
  const open: string[] = []
  let used = 0
  for (const line of block.split('\n')) {
    used += bytes(line) + 1
    trackOpen(line, open)
    if (used + bytes(open.join('\n')) + 1 > room) break
    kept.push(line)
  }
  // The line that did not fit may have opened or closed something: count again over what is kept.
  const closing: string[] = []
  for (const line of kept) trackOpen(line, closing)
  return [...kept, ...closing.reverse()].join('\n')
}

/** Keeps the closers of what is open at the end of a line: code fences and `<details>`. */
function trackOpen(line: string, open: string[]): void {
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
  const last = open.at(-1)
  if (last !== undefined && /^[`~]/.test(last)) {
    if (fence?.startsWith(last)) open.pop()
  } else if (fence !== undefined) open.push(fence)
  else if (/^<details\b/.test(line)) open.push('</details>')
  else if (/^<\/details>/.test(line)) open.pop()
}

function bytes(text: string): number {
  return Buffer.byteLength(text)
}
