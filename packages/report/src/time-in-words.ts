/** Lengths and points of time as a log shows them. */

const units = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
] as const

/** `850ms`, `3.2s`, `3m 12s`, `2h 5m`, `3d 4h` */
export function durationInWords(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)}ms`
  if (ms < 9950) return `${(ms / 1000).toFixed(1).replace(/\.0$/, '')}s`
  const whole = Math.round(ms / 1000) * 1000
  const first = units.findIndex(([, size]) => whole >= size)
  const [unit, size] = units[first] ?? units[3]
  const rest = units[first + 1]
  const smaller = rest === undefined ? 0 : Math.floor((whole % size) / rest[1])
  return `${Math.floor(whole / size)}${unit}${rest === undefined || smaller === 0 ? '' : ` ${smaller}${rest[0]}`}`
}

/** `2026-11-21 13:05:09`, in UTC. */
export function timeInWords(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ')
}
