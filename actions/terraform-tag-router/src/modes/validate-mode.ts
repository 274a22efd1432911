/** For pull requests: everything that a tag would find wrong, found before there is one. */
import { type Annotation, type Edge, type Files, tell, UserError } from '@aws-delivery-actions/host'
import { markdown } from '@aws-delivery-actions/report'
import type { Rules } from '../config/rules.js'
import { distinct, type Remark } from '../remark.js'
import { agreedAccount } from '../route/account.js'
import { collisionsAmong, sharedBy } from '../route/collisions.js'
import { destinationOf, nameOf, type PlaceOfRoute } from '../route/place.js'
import { routeOf } from '../route/route.js'
import { targetOf } from '../route/target.js'
import { holds } from '../route/template.js'
import { wavesOf } from '../route/waves.js'
import type { Result } from '../run.js'
import { asListItem } from '../summary.js'
import { exampleFields, readTag } from '../tag/tag.js'
import { type EnvironmentReader, environmentFilesIn } from '../terraform/environment-files.js'
import { ensureModule, readRootModule } from '../terraform/root-module.js'
import { type KnownTeam, knownTeams, placesOf } from './known-routes.js'

/** Faults end with 1, remarks are told. */
type Found = { readonly faults: readonly Fault[]; readonly remarks: readonly Remark[] }

type Fault = Remark & { readonly lines: readonly string[] }

export async function validate(rules: Rules, { host, files }: Edge): Promise<Result> {
  const teams = await knownTeams(rules, files)
  const read = environmentFilesIn(files, rules.value('environments-dir', {}))
  const readings = await Promise.all(teams.map((team) => teamFound(team, rules, read)))
  const accounts = new Map(readings.map(({ key, account }) => [key, account]))
  const places = teams.flatMap(placesOf)
  const collisions = collisionsAmong(places, rules, ({ env, team }) => accounts.get(`${env}/${team}`))
  const faults = [
    ...readings.flatMap((reading) => reading.faults),
    ...collisions.map((collision) => faultFrom(sharedBy(collision, rules))),
    ...faultsInTags(rules),
    ...(await faultsInModules(places, rules, files)),
  ]
  const remarks = distinct([...readings.flatMap((reading) => reading.remarks), ...versionInKey(rules)])
  for (const { text, ...place } of remarks) host.log.warn(text, place)
  for (const { lines } of faults) for (const line of lines) host.log.info(`  ${line}`, 'bad')
  const { sampleTags, refusedTags } = rules.config
  const counted = [
    `${count(places.length, 'route')} of ${count(teams.length, 'team')}`,
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
        `${counted}. No two routes share a state${collisions.length === 0 ? '' : ', except for those above'}.`,
      ),
    ],
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

type TeamFound = Found & { readonly key: string; readonly account: string | undefined }

/** Its files, its account, and whether every one of its routes can be made. */
async function teamFound(known: KnownTeam, rules: Rules, read: EnvironmentReader): Promise<TeamFound> {
  const { env, team } = known
  const key = `${env}/${team}`
  const configured = rules.config.accounts.get(env)?.get(team)
  const from = rules.config.where(`accounts.${env}.${team}`)
  const directory = rules.value('environments-dir', {})
  const faults: Fault[] = missingFiles(known, configured !== undefined, directory).map((error) =>
    faultFrom(error),
  )
  const remarks: Remark[] = [...missingRegionFiles(known, directory)]
  let account: string | undefined = configured
  for (const place of placesOf(known)) {
    try {
      const destination = destinationOf(place, rules)
      const isThere = known.files.has('variables.tfvars') || known.files.has(`${destination.region}.tfvars`)
      const found = isThere ? await read(destination) : undefined
      remarks.push(...(found?.remarks ?? []))
      const agreed = agreedAccount(
        configured === undefined ? undefined : { id: configured, from },
        found?.account,
      )
      account ??= agreed?.id
      const { version } = exampleFields(rules.tag)
      routeOf(destination, { version, account: agreed }, rules)
      if (agreed === undefined && found?.noAccount !== undefined) remarks.push(found.noAccount)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      faults.push(faultFrom(error, nameOf(place)))
    }
  }
  faults.push(...faultsInWaves(known, rules))
  return { key, account, faults: firstOfEach(faults), remarks }
}

function missingFiles({ env, team, files }: KnownTeam, hasAccount: boolean, directory: string): UserError[] {
  if (hasAccount || files.has('variables.tfvars')) return []
  return [
    new UserError(`${env}/${team} has no variables.tfvars, and the configuration no account for it`, {
      where: `${directory}/${env}/${team}/variables.tfvars`,
      expected: 'account = "…" in this file, or an account under accounts',
    }),
  ]
}

/** A Region without a file is fine, until others of the team have one. */
function missingRegionFiles({ env, team, scopes, files }: KnownTeam, directory: string): Remark[] {
  const regions = scopes.slice(1)
  const missing = regions.filter((region) => !files.has(`${region}.tfvars`))
  if (missing.length === 0 || missing.length === regions.length) return []
  return [
    { text: `${directory}/${env}/${team} has files for other Regions, and none for ${missing.join(', ')}` },
  ]
}

function faultsInWaves({ env, team, scopes }: KnownTeam, rules: Rules): Fault[] {
  try {
    wavesOf(scopes, rules.read('waves', { env, team }))
    return []
  } catch (error) {
    if (error instanceof UserError) return [faultFrom(error)]
    throw error
  }
}

function faultsInTags({ config, tag: rules }: Rules): Fault[] {
  const where = (list: string, index: number) => config.where(`${list}.${index}`)
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
  return [...mustRoute, ...mustNot].map((error) => faultFrom(error))
}

/** Where Terraform's files are here, the modules that are targeted must be in them. */
async function faultsInModules(
  places: readonly PlaceOfRoute[],
  rules: Rules,
  files: Files,
): Promise<Fault[]> {
  const root = await readRootModule(files, '.')
  if (root === undefined) return []
  const targets = new Set(
    places
      .filter((place) => rules.value('target-mode', place) === 'article')
      .map((place) => targetOf('article', destinationOf(place, rules))),
  )
  return [...targets].flatMap((target) => {
    try {
      if (target !== undefined) ensureModule(root, target)
      return []
    } catch (error) {
      if (error instanceof UserError) return [faultFrom(error)]
      throw error
    }
  })
}

/** A version in a key gives every version a state of its own, and the first apply of each makes everything anew. */
function versionInKey(rules: Rules): Remark[] {
  const setting = rules.read('state-key', {})
  if (setting === undefined || !holds(setting.value, 'version')) return []
  return [
    { text: 'state-key holds {version}: each version starts from an empty state', ...placeIn(setting.from) },
  ]
}

function faultFrom(error: UserError, route?: string): Fault {
  const lines =
    route === undefined ? [...tell(error)] : [`${route}: ${tell(error)[0]}`, ...tell(error).slice(1)]
  return { text: error.message, lines, ...placeIn(error.where ?? '') }
}

/** One fault of a team is told once, not for each of its Regions. */
function firstOfEach(faults: readonly Fault[]): readonly Fault[] {
  return [...new Map([...faults].reverse().map((fault) => [fault.text, fault])).values()].reverse()
}

function annotationOf({ lines, file, line, column }: Fault): Annotation {
  return { severity: 'error', message: lines.join('\n'), file, line, column }
}

function placeIn(where: string): Omit<Remark, 'text'> {
  const [, file, line, column] = /^(.+?):(\d+):(\d+)/.exec(where) ?? []
  return file === undefined ? {} : { file, line: Number(line), column: Number(column) }
}
