/**
 * Proof that teams that nobody lists cannot share a state, whatever their names are. The state of such a route is a
 * text with a gap for the team: `s3://acme-tf-dev/{team}/dev-us-east-1/terraform.tfstate`. Pure.
 */
import { UserError } from '@aws-delivery-actions/host'
import type { Rules } from '../config/rules.js'
import { knownPlaces, locate } from './collisions.js'
import { nameOf, type PlaceOfRoute } from './place.js'
import { settingsAt } from './route-settings.js'

/** Stands for every name that a team may have. */
const anyTeam = '{team}'

type Pattern = {
  readonly place: PlaceOfRoute
  readonly uri: string
  /** Between slashes; no name has one, so each stands at its place whatever fills the gaps. */
  readonly parts: readonly string[]
  /** The part that two names of teams make two of; -1 when there is none. */
  readonly teamAt: number
}

/** One fault for the first two routes that the names of two teams would bring to one state. */
export function faultsInOpenTeams(rules: Rules): readonly UserError[] {
  if (rules.tag.environments.every((env) => rules.tag.teams(env).length > 0)) return []
  const patterns = distinctPatterns(rules)
  const open = patterns.filter(({ place }) => place.team === anyTeam)
  const closed = patterns.filter(({ place }) => place.team !== anyTeam)
  const flowing = open.find(({ teamAt }) => teamAt === -1)
  if (flowing !== undefined) return [notKeptApart(flowing, rules)]
  for (const [index, one] of open.entries()) {
    const other =
      open.slice(index + 1).find((candidate) => !areApart(one, candidate)) ??
      closed.find((candidate) => !differSomewhere(one, candidate))
    if (other !== undefined) return [couldMeet(one, other, rules)]
  }
  return []
}

/** One team in the place of all that may be named. */
export function openPlaces(rules: Rules): readonly PlaceOfRoute[] {
  return [...knownPlaces(rules, [anyTeam])].filter(({ team }) => team === anyTeam)
}

function distinctPatterns(rules: Rules): readonly Pattern[] {
  const patterns = new Map<string, Pattern>()
  for (const place of knownPlaces(rules, [anyTeam])) {
    const { uri } = locate(place, rules, () => undefined)
    const parts = uri.slice('s3://'.length).split('/')
    // What two routes of one team share is told where the team is known.
    if (!patterns.has(uri)) patterns.set(uri, { place, uri, parts, teamAt: parts.findIndex(tellsTeam) })
  }
  return [...patterns.values()]
}

/** Two different teams: by a part that the team makes alike in both, or by one that is never the same. */
function areApart(one: Pattern, other: Pattern): boolean {
  return one.parts[one.teamAt] === other.parts[one.teamAt] || differSomewhere(one, other)
}

function differSomewhere(one: Pattern, other: Pattern): boolean {
  if (one.parts.length !== other.parts.length) return true
  return one.parts.some((part, at) => differ(part, other.parts[at] ?? ''))
}

/** The team is its only gap. */
function tellsTeam(part: string): boolean {
  return part.split(anyTeam).length === 2 && !/\{(?!team\})/.test(part)
}

/** Whether no filling of the gaps makes one text of the two. */
function differ(one: string, other: string): boolean {
  if (!one.includes('{') && !other.includes('{')) return one !== other
  const [left, right] = [endsOf(one), endsOf(other)]
  return (
    !(left.start.startsWith(right.start) || right.start.startsWith(left.start)) ||
    !(left.end.endsWith(right.end) || right.end.endsWith(left.end))
  )
}

/** What stands before the first gap and after the last one; of a text without gaps all. */
function endsOf(part: string): { start: string; end: string } {
  return { start: part.replace(/\{.*$/, ''), end: part.replace(/^.*\}/, '') }
}

function notKeptApart({ place }: Pattern, rules: Rules): UserError {
  const settings = settingsAt(place, rules)
  const [bucket, key] = [settings.template('state-bucket'), settings.template('state-key')]
  return new UserError(
    `any team may be named, and the key ${key.template} of bucket ${bucket.template} does not keep them apart`,
    { where: key.where, expected: 'the teams as a list, or {team} between slashes in state-key', mend },
  )
}

function couldMeet(one: Pattern, other: Pattern, rules: Rules): UserError {
  const { where } = settingsAt(other.place, rules).template('state-key')
  const [here, there] = [one, other].map(({ place, uri }) => `${nameOf(place)} has ${uri}`)
  return new UserError(`any team may be named, and two could share a state: ${here}, and ${there}`, {
    where,
    expected: 'the teams as a list, or {team} in the same part of every key of a bucket',
    mend,
  })
}

const mend = 'list the teams: teams=research,risk'
