/** For pull requests: everything that a tag would find wrong, found before there is one. */
import { type Edge, type Files, pathBelow, UserError } from '@aws-delivery-actions/host'
import { markdown } from '@aws-delivery-actions/report'
import type { Rules } from '../config/rules.js'
import { distinct, type Remark } from '../remark.js'
import { faultsInStates, isAccountInState } from '../route/collisions.js'
import { openPlaces } from '../route/open-teams.js'
import { nameOf, type PlaceOfRoute } from '../route/place.js'
import { holds } from '../route/template.js'
import { wavesOf } from '../route/waves.js'
import type { Result } from '../run.js'
import { asListItem } from '../summary.js'
import { globalScope, readTag } from '../tag/tag.js'
import { versionSchemes } from '../tag/version.js'
import { ensureNoLink } from '../terraform/links.js'
import { annotationOf, type Fault, faultFrom, faultsMet, type Met, placeIn } from './fault.js'
import { groupRemarks } from './group-remarks.js'
import { type KnownTeam, knownTeams, placesOf } from './known-routes.js'
import { type Resolver, resolverFor, variablesFor } from './resolve.js'

export async function validate(rules: Rules, { host, files }: Edge): Promise<Result> {
  const readVariables = await variablesFor(rules, files)
  const resolve = resolverFor(rules, files, readVariables)
  const teams = withSamples(await knownTeams(rules, files), rules)
  const readings = await Promise.all(teams.map((team) => teamFound(team, rules, resolve)))
  const accounts = new Map(readings.flatMap((reading) => [...reading.accounts]))
  const places = teams.flatMap(placesOf)
  const states = faultsAmongStates(places, rules, (place) => accounts.get(nameOf(place)))
  const faults = [
    ...faultsMet(readings.flatMap(({ met }) => met)),
    ...states.map(faultFrom),
    ...faultsInTags(rules),
    ...(await faultsInPaths(rules, files)),
  ]
  const remarks = distinct([...readings.flatMap((reading) => reading.remarks), ...versionInKey(rules)])
  for (const { text, ...place } of remarks) host.log.warn(text, place)
  for (const { lines } of faults) for (const line of lines) host.log.info(`  ${line}`, 'bad')
  const { sampleTags, refusedTags } = rules.config
  const counted = [
    `${count(places.length, 'route')} of ${count(new Set(teams.map(({ team }) => team)).size, 'team')}`,
    `in ${count(rules.tag.environments.length, 'environment')},`,
    count(sampleTags.length + refusedTags.length, 'sample tag'),
  ].join(' ')
  host.log.info(counted, 'strong')
  return {
    verdict: faults.length === 0 ? 'passed' : 'failed',
    reason:
      faults.length === 0
        ? undefined
        : `${faults.length} ${faults.length === 1 ? 'thing is' : 'things are'} wrong: ${faults[0]?.text}`,
    outputs: { any: places.length > 0 },
    annotations: faults.map(annotationOf),
    summary: [
      ...(faults.length === 0
        ? []
        : [faults.map((fault) => `- ❌ ${markdown.text(fault.lines.join(' '))}`).join('\n')]),
      ...(remarks.length === 0 ? [] : [remarks.map(asListItem).join('\n')]),
      markdown.text(
        `${counted}. No two routes share a state${states.length === 0 ? '' : ', except for those above'}.`,
      ),
    ],
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

type TeamFound = {
  readonly met: readonly Met[]
  readonly remarks: readonly Remark[]
  /** By the name of the route: the file of a Region may name an account of its own. */
  readonly accounts: ReadonlyMap<string, string>
}

/** Whether every one of its routes can be made, just as a tag would have it made. */
async function teamFound(known: SampledTeam, rules: Rules, resolve: Resolver): Promise<TeamFound> {
  const { env, team } = known
  const missing = known.isOnlySampled ? [] : missingFiles(known, rules)
  const met: Met[] = missing.map((error) => ({ route: `${env}/${team}`, error }))
  const remarks: Remark[] = [...missingRegionFiles(known, rules), ...groupRemarks(env, team, rules)]
  const accounts = new Map<string, string>()
  for (const place of placesOf(known)) {
    const { example } = versionSchemes[rules.value('version-scheme', place)]
    const resolved = await metOr(met, nameOf(place), () => resolve(place, example))
    if (resolved === undefined) continue
    remarks.push(...resolved.remarks)
    if (resolved.noAccount !== undefined && missing.length === 0) remarks.push(resolved.noAccount)
    if (resolved.route.account !== undefined) accounts.set(nameOf(place), resolved.route.account.id)
  }
  await metOr(met, `${env}/${team}`, () => wavesOf(known.scopes, rules.read('waves', { env, team })))
  return { met, remarks, accounts }
}

/** What comes of it, or nothing when a tag would be refused for it. */
async function metOr<Value>(
  met: Met[],
  route: string,
  make: () => Value | Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await make()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    met.push({ route, error })
    return undefined
  }
}

function missingFiles({ env, team, files }: KnownTeam, rules: Rules): UserError[] {
  if (rules.config.accounts.get(env)?.has(team) || files.has('variables.tfvars')) return []
  return [
    new UserError('there is no variables.tfvars, and the configuration has no account for it', {
      where: `${rules.value('environments-dir', {})}/${env}/${team}/variables.tfvars`,
      expected: 'account = "…" in this file, or an account under accounts',
    }),
  ]
}

/** A Region without a file is fine, until others of the team have one. */
function missingRegionFiles({ env, team, scopes, files }: KnownTeam, rules: Rules): Remark[] {
  const regions = scopes.filter((scope) => scope !== globalScope)
  const missing = regions.filter((region) => !files.has(`${region}.tfvars`))
  if (missing.length === 0 || missing.length === regions.length) return []
  const folder = `${rules.value('environments-dir', {})}/${env}/${team}`
  return [{ text: `${folder} has files for other Regions, and none for ${missing.join(', ')}` }]
}

type SampledTeam = KnownTeam & {
  /** No list and no folder tells of it, so it may well have no files. */
  readonly isOnlySampled?: boolean
}

/** With the routes that only a sample tag leads to. */
function withSamples(teams: readonly KnownTeam[], rules: Rules): readonly SampledTeam[] {
  const byName = new Map<string, SampledTeam>(teams.map((known) => [`${known.env}/${known.team}`, known]))
  const nobody = { scopes: [], files: new Set<string>(), isOnlySampled: true }
  for (const name of rules.config.sampleTags) {
    const reading = readTag(name, rules.tag)
    if (!('tag' in reading)) continue
    const { env, team } = reading.tag
    const known = byName.get(`${env}/${team}`) ?? { env, team, ...nobody }
    const scopes = [...new Set([...known.scopes, ...rules.scopesOf(reading.tag)])]
    byName.set(`${env}/${team}`, { ...known, scopes })
  }
  return [...byName.values()]
}

/** Of teams that nobody lists it is enough to know one fault: it is that of all of them. */
function faultsAmongStates(
  places: readonly PlaceOfRoute[],
  rules: Rules,
  accounts: (place: PlaceOfRoute) => string | undefined,
): readonly UserError[] {
  const faults = faultsInStates(places, rules, accounts)
  if (faults.length > 0) return faults
  const open = openPlaces(rules).filter((place) => !isAccountInState(place, rules))
  return faultsInStates(open, rules, () => undefined).slice(0, 1)
}

function faultsInTags({ config, tag: rules }: Rules): Fault[] {
  const where = (list: string, index: number) => config.where(pathBelow(list, index))
  const mustRoute = config.sampleTags.flatMap((name, index) => {
    const reading = readTag(name, rules)
    if ('tag' in reading) return []
    const { trouble, expected } = reading.problem
    return [
      new UserError(`${name} is to be routed, and is not: ${trouble}`, {
        where: where('sample-tags', index),
        expected,
      }),
    ]
  })
  const mustNot = config.refusedTags.flatMap((name, index) =>
    'tag' in readTag(name, rules)
      ? [new UserError(`${name} is to be refused, and is routed`, { where: where('refused-tags', index) })]
      : [],
  )
  return [...mustRoute, ...mustNot].map(faultFrom)
}

const largestFile = 1024 * 1024

async function faultsInPaths(rules: Rules, files: Files): Promise<readonly Fault[]> {
  const { allowedSigners, where } = rules.config
  const outputs = rules.value('output-dir', {})
  const found: Met[] = []
  await metOr(found, 'output-dir', () => ensureNoLink(outputs, files))
  if (allowedSigners !== undefined)
    await metOr(found, 'allowed-signers', () =>
      files.readText(allowedSigners, `the file ${allowedSigners}`, largestFile),
    )
  return found.map(({ route: key, error: { message, expected, mend } }) =>
    faultFrom(new UserError(message, { where: where(key), expected, mend })),
  )
}

/** A version in a key gives every version a state of its own, and the first apply of each makes everything anew. */
function versionInKey(rules: Rules): Remark[] {
  const setting = rules.read('state-key', {})
  if (setting === undefined || !holds(setting.value, 'version')) return []
  return [
    { text: 'state-key holds {version}: each version starts from an empty state', ...placeIn(setting.from) },
  ]
}
