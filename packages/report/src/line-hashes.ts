/**
 * The hash that GitHub's code scanning knows an alert by: of the hundred characters from the start of its line on,
 * blanks and tabs left out, as its own upload action computes it (`primaryLocationLineHash`). An action that uploads
 * compares, and warns of any other value. So it must be the same, to the last bit of its 64.
 */

const blockSize = 100
const factor = 37
/** 37 to the power of 100, modulo 2^64: what a character weighs when it leaves the block. */
const leaving = halvesOf(BigInt.asUintN(64, BigInt(factor) ** BigInt(blockSize)))
const endOfFile = 65_535
const half = 2 ** 32

const tab = 9
const lineFeed = 10
const carriageReturn = 13
const space = 32

/** By line, 1-based: `hash:n`, where n counts the lines of the same hash down to this one. */
export function lineHashes(text: string, wanted: ReadonlySet<number>): ReadonlyMap<number, string> {
  const last = Math.max(0, ...wanted)
  const hashes = new Map<number, string>()
  const lows = new Set<number>()
  forEachLine(text, last, (line, high, low) => {
    if (!wanted.has(line)) return
    hashes.set(line, hexadecimal(high, low))
    lows.add(low)
  })
  // Most lines are no others' twin, and telling that by half of the hash needs no text of it.
  const counts = new Map<string, number>()
  forEachLine(text, last, (line, high, low) => {
    if (!lows.has(low)) return
    const hash = hexadecimal(high, low)
    const count = (counts.get(hash) ?? 0) + 1
    counts.set(hash, count)
    if (wanted.has(line)) hashes.set(line, `${hash}:${count}`)
  })
  return hashes
}

type Tell = (line: number, high: number, low: number) => void

function forEachLine(text: string, last: number, tell: Tell): void {
  if (last === 0) return
  let told = 0
  const block = rollingBlock((line, high, low) => {
    told = line
    tell(line, high, low)
  })
  let line = 0
  let startsLine = true
  let afterReturn = false
  for (let offset = 0; offset <= text.length && told < last; offset++) {
    let code = offset === text.length ? endOfFile : text.charCodeAt(offset)
    const skipped = code === space || code === tab || (code === lineFeed && afterReturn)
    afterReturn = code === carriageReturn
    if (skipped) continue
    if (afterReturn) code = lineFeed
    block.add(code, startsLine ? ++line : undefined)
    startsLine = code === lineFeed
  }
  for (let rest = 0; rest < blockSize && told < last; rest++) block.add(0, undefined)
}

type Block = {
  /** @param line The line that starts with this character. */
  add(code: number, line: number | undefined): void
}

/** Tells the hash of a line once the hundred characters from its start on are in the block. */
function rollingBlock(tell: Tell): Block {
  const codes = new Array<number>(blockSize).fill(0)
  const lines = new Array<number | undefined>(blockSize).fill(undefined)
  let index = 0
  // The two halves of a 64-bit number; every product below stays under 2^53.
  let high = 0
  let low = 0
  return {
    add(code, line) {
      const done = lines[index]
      if (done !== undefined) tell(done, high, low)
      lines[index] = line
      const left = codes[index] ?? 0
      codes[index] = code
      index = (index + 1) % blockSize
      const newLow = low * factor + code - left * leaving.low
      const carry = Math.floor(newLow / half)
      low = newLow - carry * half
      high = modulo(high * factor + carry - left * leaving.high)
    },
  }
}

function modulo(value: number): number {
  return value - Math.floor(value / half) * half
}

function hexadecimal(high: number, low: number): string {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0')
}

function halvesOf(value: bigint): { readonly high: number; readonly low: number } {
  return { high: Number(value >> 32n), low: Number(value & 0xffffffffn) }
}
