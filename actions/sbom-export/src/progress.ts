/** How far the reading is: a line that is replaced on a terminal, and now and then one that stays. */
import type { Log } from '@aws-delivery-actions/host'
import { counted } from './counted.js'

export type Progress = {
  /** More bytes have arrived. */
  readonly bytes: (count: number) => void
  /** A document is done. */
  document(components: number): void
  end(): void
}

export type Expected = {
  /** Documents. */
  readonly expected?: number
  readonly bytes?: number
}

/** Milliseconds between two live lines, and between two lines of the log. */
const liveEvery = 100
const toldEvery = 10_000
const barWidth = 24

export function progressOn(log: Log, { expected, bytes: allBytes }: Expected, now = Date.now): Progress {
  const done = { documents: 0, bytes: 0, components: 0 }
  let liveAt = now()
  let toldAt = liveAt
  const look = () => {
    const time = now()
    if (time - liveAt < liveEvery) return
    liveAt = time
    const line = progressLine(done, expected)
    log.live(`${barOf(shareOf(done, { expected, bytes: allBytes }))}${line}`)
    if (time - toldAt < toldEvery) return
    toldAt = time
    log.info(`Read ${line}`, 'dim')
  }
  return {
    bytes(count) {
      done.bytes += count
      look()
    },
    document(components) {
      done.documents++
      done.components += components
      look()
    },
    end() {
      log.live('')
      log.info(`Read ${progressLine(done, expected)}`)
    },
  }
}

type Done = { readonly documents: number; readonly bytes: number; readonly components: number }

function progressLine({ documents, bytes, components }: Done, expected: number | undefined): string {
  const of = expected === undefined || expected === documents ? '' : ` of ${inWords(expected)}`
  const noun = (expected ?? documents) === 1 ? 'document' : 'documents'
  return `${inWords(documents)}${of} ${noun}, ${sizeInWords(bytes)}, ${counted(components, 'component')}`
}

/** Bytes tell more of few large documents. Undefined where nothing tells the end. */
export function shareOf(
  done: Done,
  { expected, bytes }: { readonly expected?: number | undefined; readonly bytes?: number | undefined },
) {
  if (bytes !== undefined && bytes > 0) return Math.min(1, done.bytes / bytes)
  return expected === undefined || expected === 0 ? undefined : Math.min(1, done.documents / expected)
}

function barOf(share: number | undefined): string {
  if (share === undefined) return ''
  const full = Math.round(share * barWidth)
  return `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${Math.floor(share * 100)} % `
}

function inWords(number: number): string {
  return number.toLocaleString('en-US')
}

export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  const units = ['kB', 'MB', 'GB', 'TB']
  const step = Math.min(Math.floor(Math.log10(bytes) / 3), units.length)
  return `${(bytes / 1000 ** step).toFixed(1)} ${units[step - 1]}`
}
