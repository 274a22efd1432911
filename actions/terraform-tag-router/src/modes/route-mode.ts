/** From a tag to its routes: read it, ask git, read the teams' files, write what Terraform needs. */
import { type Edge, UserError } from '@aws-delivery-actions/host'
import type { Inputs, Rules } from '../config/rules.js'
import { type Repository, repositoryAt } from '../git/repository.js'
import { verifierFor } from '../git/signature.js'
import { type Upheld, upholdTag } from '../git/uphold.js'
import { outputsOf } from '../outputs.js'
import { distinct, type Remark } from '../remark.js'
import { ensureOwnStates, knownPlaces } from '../route/collisions.js'
import { fanOut } from '../route/fan-out.js'
import { healthyRegionsFrom } from '../route/healthy-regions.js'
import { lockWarning } from '../route/state.js'
import { wavesOf } from '../route/waves.js'
import type { Result } from '../run.js'
import { pictureOf, summaryOf, tellRoutes } from '../summary.js'
import { readTag, type Tag, type TagRules } from '../tag/tag.js'
import { givenTag, noTag, type TagSource, tagAtCommit } from '../tag/tag-source.js'
import { writeGeneratedFiles } from '../terraform/generated-files.js'
import { groupRemarks } from './group-remarks.js'
import { knownAccounts } from './known-accounts.js'
import { prepared } from './prepare.js'
import { resolverFor, variablesFor } from './resolve.js'

export async function routeTag(inputs: Inputs, rules: Rules, edge: Edge): Promise<Result> {
  const { host, files } = edge
  const source = await findTag(inputs, rules, edge)
  const tag = understandTag(source, rules.tag)
  const places = rules.scopesOf(tag).map((scope) => ({ env: tag.env, team: tag.team, scope }))
  const waves = wavesOf(
    places.map(({ scope }) => scope),
    rules.read('waves', { env: tag.env, team: tag.team }),
  )
  const healthy = healthyRegionsFrom(inputs['healthy-regions'])
  const read = await variablesFor(rules, files)
  ensureOwnStates(places, rules, await knownAccounts(knownPlaces(rules, [tag.team]), rules, read))
  const upheld = await upholdPlaces(tag, places, { inputs, rules, edge })

  const resolve = resolverFor(rules, files, read)
  const resolved = await Promise.all(places.map((place) => resolve(place, tag.version)))
  const routes = resolved.map((one) => prepared(one, upheld.commit, rules))
  const fan = fanOut(routes, { waves, healthy, wave: inputs.wave })
  await writeGeneratedFiles(
    routes.map(({ generated }) => generated),
    files,
  )

  const lockModes = new Set(routes.map(({ route }) => route.state.lockMode))
  const remarks: readonly Remark[] = distinct([
    ...upheld.warnings.map((text) => ({ text })),
    ...routes.flatMap(({ route }) => route.warnings.map((text) => ({ text }))),
    ...groupRemarks(tag.env, tag.team, rules, [tag.scope]),
    ...[...lockModes].flatMap((mode) => lockWarning(mode) ?? []).map((text) => ({ text })),
    ...routes.flatMap((one) => (one.noAccount === undefined ? one.remarks : [...one.remarks, one.noAccount])),
    ...fan.remarks.map((text) => ({ text })),
  ])
  for (const { text, ...place } of remarks) host.log.warn(text, place)
  const explained = rules.value('explain', {})
  tellRoutes(host.log, { tag, prepared: routes, fan, notes: upheld.notes, source, explained })
  return {
    verdict: 'passed',
    outputs: outputsOf({ tag, prepared: routes, fan, upheld, explained }),
    summary: summaryOf({ tag, prepared: routes, fan, remarks, explained }),
  }
}

async function findTag(inputs: Inputs, rules: Rules, edge: Edge): Promise<TagSource> {
  const { environment } = edge.host
  const given = givenTag(inputs.tag, environment)
  if (given !== undefined) return given
  if (rules.value('git-checks', {}) === 'off')
    throw noTag('no tag is given, and git-checks=off keeps git from being asked')
  const isRouted = (name: string) => 'tag' in readTag(name, rules.tag)
  return await tagAtCommit(repositoryOf(edge), environment, isRouted)
}

function repositoryOf({ host, files }: Edge): Repository {
  return repositoryAt(files.workingDirectory, host.environment, host.cancellation.signal)
}

/** @throws {UserError} when the tag cannot be routed. */
function understandTag({ name, from }: TagSource, rules: TagRules): Tag {
  const reading = readTag(name, rules)
  if ('tag' in reading) return reading.tag
  const { problem } = reading
  throw new UserError(problem.trouble, {
    where: name === '' ? from : `${from}, character ${problem.from + 1}`,
    picture: pictureOf(problem),
    expected: problem.expected,
  })
}

type PlaceInEnvironment = { readonly env: string; readonly team: string; readonly scope: string }

const policySettings = [
  'version-scheme',
  'git-checks',
  'require-annotated',
  'require-signed',
  'require-ancestor-of',
  'taggers',
  'promote-from',
  'allow-downgrade',
] as const

/** Once for each policy: a group of Regions is held to that of every one of them. */
async function upholdPlaces(
  tag: Tag,
  places: readonly PlaceInEnvironment[],
  { inputs, rules, edge }: { readonly inputs: Inputs; readonly rules: Rules; readonly edge: Edge },
): Promise<Upheld> {
  const policyOf = (place: PlaceInEnvironment) =>
    JSON.stringify(policySettings.map((name) => rules.read(name, place)?.value ?? null))
  const byPolicy = new Map(places.map((place) => [policyOf(place), place] as const))
  const asking = [...byPolicy.values()].filter((place) => rules.value('git-checks', place) !== 'off')
  const { environment, cancellation } = edge.host
  const repository = repositoryOf(edge)
  const token = inputs['github-token']
  const verify = verifierFor({
    git: repository.git,
    workingDirectory: edge.files.workingDirectory,
    allowedSigners: rules.config.allowedSigners,
    token,
    environment,
    signal: cancellation.signal,
  })
  let upheld: Upheld = { warnings: [], notes: [] }
  for (const place of asking) {
    const { warnings, notes, ...known } = await upholdTag(tag, place, {
      repository,
      rules,
      environment,
      token,
      verify,
    })
    upheld = { ...known, warnings: [...upheld.warnings, ...warnings], notes: [...upheld.notes, ...notes] }
  }
  return { ...upheld, warnings: [...new Set(upheld.warnings)], notes: [...new Set(upheld.notes)] }
}
