/** CodeBuild and the terminal: the log on stderr, in colour and with a live line only for a person. */
import { keepEnds, visible } from '@aws-delivery-actions/report'
import { placeInWords } from '../annotations.js'
import type { HostKind } from '../edge.js'
import type { Log, LogLevel, Tone } from '../log.js'
import { createMasks, type Masks } from '../masks.js'
import { print } from '../print.js'
import type { Front, FrontOptions } from './front.js'

type Stream = { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown }

const ansi: Readonly<Record<Tone, string>> = {
  plain: '',
  strong: '\x1b[1m',
  dim: '\x1b[2m',
  good: '\x1b[32m',
  bad: '\x1b[31m',
  doubtful: '\x1b[33m',
}

export function plainFront(
  kind: HostKind,
  { environment, level }: FrontOptions,
  stream: Stream = process.stderr,
): Front {
  const masks = createMasks()
  const forPerson = kind === 'terminal' && stream.isTTY === true
  const colour = forPerson && !environment.NO_COLOR
  const log = plainLog({ stream, masks, level, colour, live: forPerson })
  const fail = ([trouble, ...rest]: readonly string[]) => {
    if (trouble !== undefined) log.write(`error: ${trouble}`, 'bad')
    for (const line of rest) log.write(`  ${line}`)
  }
  return {
    kind,
    log,
    masks,
    annotates: false,
    spelling: 'flag',
    warningsSoFar: () => ({ shown: {}, waiting: [] }),
    reserveStdout() {},
    printDocument: (text) => print(process.stdout, text),
    saveState() {},
    state: () => undefined,
    fail,
    async conclude({ story }) {
      log.live('')
      fail(story)
    },
  }
}

type PlainLog = Log & { write(line: string, tone?: Tone): void }

type PlainLogOptions = {
  readonly stream: Stream
  readonly masks: Masks
  readonly level: LogLevel
  readonly colour: boolean
  readonly live: boolean
}

function plainLog({ stream, masks, level, colour, live }: PlainLogOptions): PlainLog {
  let liveLine = ''
  let depth = 0
  const paint = (text: string, tone: Tone) => (colour && ansi[tone] ? `${ansi[tone]}${text}\x1b[0m` : text)
  const erase = () => (liveLine === '' ? '' : '\r\x1b[2K')
  const write = (line: string, tone: Tone = 'plain') => {
    const shown = paint('  '.repeat(depth) + visible(masks.apply(line)), tone)
    stream.write(`${erase()}${shown}\n${liveLine}`)
  }
  return {
    level,
    write,
    info(line, tone) {
      if (level !== 'quiet') write(line, tone)
    },
    warn(line, place = {}) {
      write(`warning: ${placeInWords(place)}${line}`, 'doubtful')
    },
    debug(line) {
      if (level === 'debug') write(line, 'dim')
    },
    async group(title, body) {
      if (level !== 'quiet') write(title, 'strong')
      depth++
      try {
        return await body()
      } finally {
        depth--
      }
    },
    live(line) {
      if (!live || level === 'quiet') return
      const cleared = erase()
      liveLine = keepEnds(visible(masks.apply(line)), (stream.columns || 80) - 1)
      stream.write(cleared + liveLine)
    },
  }
}
