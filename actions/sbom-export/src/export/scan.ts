/** Waits until Amazon Inspector has scanned what is to be exported. */
import { type Rhythm, until } from '@aws-delivery-actions/aws'
import { ServiceFailure, TimedOut, UserError } from '@aws-delivery-actions/host'
import { counted } from '../counted.js'
import type { LiveEdge } from '../live-edge.js'
import { coverageOfFleet, coverageOfImages, ensureScanning } from './coverage.js'
import { imageFromArn, type ScannedImage } from './images.js'
import { overlookedAmong } from './overlooked.js'
import type { FleetSubject, ImageSubject } from './question.js'
import { type Covered, type ScanState, scanStateOf } from './scan-state.js'
import { earlier, limitBy, limitInWords, sleepingUntil, type TimeLimit } from './time-limit.js'
import { logWait } from './wait-log.js'

export type ScanWait = {
  readonly region: string | undefined
  readonly limit: TimeLimit
  /** The clock's time at which the whole export ends. */
  readonly deadline: number
}

/** A scan takes seconds to minutes. */
const rhythm: Rhythm = { shortest: 2_000, longest: 30_000, eagerFor: 20_000, eagerLongest: 4_000 }

/** As many images stand in one message. */
const mostNamed = 5

/** An image that was asked for and is in no table. */
export type LeftOut = {
  readonly arn: string
  /** Empty when it is not said. */
  readonly platform: string
  /** One sentence without a full stop. */
  readonly reason: string
}

export type Scanned = {
  /** Those of the images that a report will have. */
  readonly ready: readonly ScannedImage[]
  readonly leftOut: readonly LeftOut[]
}

export function scanWait(
  region: string | undefined,
  timeout: number,
  whole: TimeLimit,
  { aws }: LiveEdge,
): ScanWait {
  const limit = earlier(limitBy('scan-timeout', timeout, aws.clock), whole)
  return { region, limit, deadline: whole.at }
}

/** @throws {TimedOut} while one of them still waits; {UserError, ServiceFailure} when no one can be scanned. */
export async function waitForImages(
  images: readonly ScannedImage[],
  subject: ImageSubject,
  wait: ScanWait,
  edge: LiveEdge,
): Promise<Scanned> {
  const arns = images.map(({ arn }) => arn)
  const giveUpOverlooked = overlookedAmong(images, subject, edge)
  const states = await settle(
    async () => {
      const coverage = await coverageOfImages(arns, wait, edge)
      return await giveUpOverlooked(new Map(arns.map((arn) => [arn, scanStateOf(coverage.get(arn))])))
    },
    wait,
    [subject.account],
    edge,
  )
  const ready = images.filter(({ arn }) => states.get(arn)?.kind === 'ready')
  if (pendingOf(states).length > 0) throw stillPending(states, wait)
  if (ready.length === 0) throw hopeless(states)
  return { ready, leftOut: images.flatMap((image) => leftOutWith(image, states, edge)) }
}

/**
 * What a fleet still waits for at its time limit is left out; whether the report has it all the same, it shows.
 * @throws {TimedOut, UserError, ServiceFailure} when no one is scanned; {TimedOut} when the whole export may not go on.
 */
export async function waitForFleet(fleet: FleetSubject, wait: ScanWait, edge: LiveEdge): Promise<Scanned> {
  const states = await settle(
    async () => statesOf(await coverageOfFleet(fleet, wait, edge)),
    wait,
    fleet.accounts,
    edge,
  )
  const arns = [...states.keys()]
  const isReady = (arn: string) => states.get(arn)?.kind === 'ready'
  const ready = arns.filter(isReady)
  if (arns.length === 0) {
    await ensureScanning(fleet.accounts, wait, edge)
    throw new UserError('Amazon Inspector covers no image of that description', {
      mend: 'check repositories, image-tags and accounts; images of members are seen only from the delegated administrator of Amazon Inspector',
    })
  }
  const count = ready.length.toLocaleString('en-US')
  edge.host.log.info(
    `${count} of ${counted(arns.length, 'image')} ${ready.length === 1 ? 'is' : 'are'} scanned`,
  )
  const isPending = pendingOf(states).length > 0
  if (isPending && (ready.length === 0 || wait.limit.input === 'timeout')) throw stillPending(states, wait)
  if (ready.length === 0) throw hopeless(states)
  return {
    ready: ready.map(imageFromArn),
    leftOut: [...states].flatMap(([arn, state]) =>
      state.kind === 'ready' ? [] : [{ arn, platform: '', reason: state.tell }],
    ),
  }
}

type States = ReadonlyMap<string, ScanState>

/**
 * Looks until nothing is pending, or the time is up.
 * @param accounts Those of the images; none where that is not known.
 */
async function settle(
  look: () => Promise<States>,
  wait: ScanWait,
  accounts: readonly string[],
  edge: LiveEdge,
): Promise<States> {
  const { aws, host } = edge
  const { clock, random } = aws
  const { at: end } = wait.limit
  const log = logWait(edge)
  let told = ''
  let looks = 0
  return await until(
    async () => {
      const states = await look()
      const pending = pendingOf(states)
      if (pending.length === 0 || clock.now() >= end) return { kind: 'done', value: states }
      if (looks++ === 0 && pending.some(({ isCovered }) => !isCovered))
        await ensureScanning(accounts, wait, edge)
      const tell = waitingInWords(states)
      if (tell !== told) host.log.info(tell)
      log.tell(tell)
      const news = told !== '' && tell !== told
      told = tell
      return { kind: news ? 'news' : 'idle' }
    },
    rhythm,
    // The last look tells what it is that did not come in time.
    { clock: sleepingUntil(end, clock), random, signal: host.cancellation.signal },
  ).finally(log.end)
}

function statesOf(coverage: ReadonlyMap<string, Covered>): States {
  return new Map([...coverage].map(([arn, covered]) => [arn, scanStateOf(covered)]))
}

function pendingOf(states: States) {
  return [...states.values()].filter((state) => state.kind === 'pending')
}

function waitingInWords(states: States): string {
  const pending = pendingOf(states)
  const count =
    states.size === 1
      ? ''
      : ` of ${pending.length.toLocaleString('en-US')} of ${counted(states.size, 'image')}`
  return `Waiting for the scan${count}: ${tellsOf(states)}`
}

function tellsOf(states: States): string {
  return [...new Set(pendingOf(states).map(({ tell }) => tell))].join('; ')
}

function stillPending(states: States, { limit }: ScanWait): TimedOut {
  const pending = [...states].filter(([, { kind }]) => kind === 'pending').map(([arn]) => arn)
  const end =
    limit.duration === 0 ? 'Not scanned, and not waited for' : `No scan within ${limitInWords(limit)}`
  return new TimedOut(`${end}: ${tellsOf(states)}`, {
    where: named(pending),
    mend: `raise ${limit.input}; see in the console of Amazon Inspector, under account management, whether the repository is covered`,
  })
}

function hopeless(states: States): UserError | ServiceFailure {
  const all = [...states].filter(([, { kind }]) => kind === 'hopeless')
  const [first] = all
  const state = first?.[1]
  if (state?.kind !== 'hopeless') return new ServiceFailure('No image is scanned')
  const story = { where: named(all.map(([arn]) => arn)), mend: state.mend }
  const message =
    all.length === 1
      ? `The image is not scanned: ${state.tell}`
      : `No image is scanned: ${reasonsInWords(all)}`
  return state.isServiceTrouble ? new ServiceFailure(message, story) : new UserError(message, story)
}

function reasonsInWords(all: readonly (readonly [string, ScanState])[]): string {
  return [...countedReasons(all.map(([, state]) => state))]
    .map(([tell, count]) => `${tell}: ${count}`)
    .join('; ')
}

function countedReasons(states: readonly ScanState[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const state of states) {
    if (state.kind !== 'ready') counts.set(state.tell, (counts.get(state.tell) ?? 0) + 1)
  }
  return counts
}

function leftOutWith({ arn, platform }: ScannedImage, states: States, { host }: LiveEdge): LeftOut[] {
  const state = states.get(arn)
  if (state?.kind !== 'hopeless') return []
  const name = platform === '' ? arn : `${arn} (${platform})`
  host.log.warn(`${name} is left out: ${state.tell}. To mend: ${state.mend}`)
  return [{ arn, platform, reason: state.tell }]
}

function named(arns: readonly string[]): string {
  const more = arns.length - mostNamed
  return `${arns.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
